import type { View } from '#exercise/view.ts';
import type { Part, Wish } from './wish.ts';

/** After this long it is no longer worth asking. Seconds. */
const stale = 600;

/** Has said again what was only half heard, through an interpreter where the words were not understood. */
export function createListener(): Part {
  const asked = new Set<string>();
  return (view: View): Wish | null => {
    for (let link = view.messages; link !== null; link = link.rest) {
      const { id, at, half, kind, direction } = link.last;
      if (view.now - at > stale) return null;
      // Where a vehicle is can be had from the next report.
      if (half === undefined || kind === 'report' || direction === 'out' || asked.has(id)) continue;
      const through = half === 'language' ? 'interpreter' : 'same';
      return {
        urgency: half === 'language' ? 285 : 265,
        commands: [{ type: 'say-again', message: id, through }],
        done: () => asked.add(id),
      };
    }
    return null;
  };
}
