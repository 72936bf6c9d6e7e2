import { factOf } from '#scenario/scenario.ts';
import type { BotSetting } from './bot.ts';
import { colleaguesIn } from './doctrine/colleagues.ts';
import { openIn } from './doctrine/hand-over.ts';
import { currentNotes } from './noting.ts';
import type { Part } from './wish.ts';

/** So long it stays at a commander’s side before the scene is theirs alone. Seconds. */
const staysFor = 300;

/** Hands the scene over to the first commander there: what is critical to them as it stands, and what is open. */
export function createSceneHandOver({ scenario, brief }: BotSetting): Part {
  const colleagues = colleaguesIn(brief);
  const blueLights = colleagues.of(['police', 'fire', 'ambulance']);
  let metAt: number | null = null;
  return (view) => {
    if (brief.seat.role !== 'jeso') return null;
    const first = blueLights.find((id) => view.agencies[id]?.withYou === 'together');
    if (first === undefined) return null;
    metAt ??= view.now;
    if (view.now - metAt < staysFor || view.moving !== null) return null;
    const items = currentNotes(view)
      .filter(({ fact = '' }) =>
        factOf(scenario, fact).needs?.some(
          ({ agency, level }) => agency === first && level === 'critical',
        ),
      )
      .map(({ id }) => id);
    return {
      urgency: 600,
      commands: [{ type: 'hand-over', to: first, items, says: openIn(colleagues, view) }],
      done: () => {},
    };
  };
}
