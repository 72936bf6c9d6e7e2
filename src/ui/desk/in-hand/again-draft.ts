import type { CommandInput } from '#command/command.ts';
import type { PartnersView } from '#exercise/view-partners.ts';
import type { Brief } from '#exercise/view-brief.ts';

export type Unreached = PartnersView['unreached'][number];

/**
 * The same once more, to whoever was not reached; null for the channel it was tried on. A line for the
 * public and a link are put anew to all concerned, for they come about together or not at all.
 */
export function againTo({ put, agency }: Unreached, channel: string | null): CommandInput {
  switch (put.type) {
    case 'request':
    case 'advise':
      return { ...put, channel: channel ?? put.channel };
    case 'challenge':
      return { ...put, parties: [agency], channel: channel ?? put.channel };
    case 'brief':
      return { ...put, to: [agency], channel: channel ?? put.channel };
    case 'public-line':
    case 'connect':
      return put;
  }
}

/** Channels by which the same can be said instead; none for what only a telephone brings about. */
export function otherWays({ put, routes }: Unreached, brief: Brief): readonly string[] {
  if (put.type === 'public-line' || put.type === 'connect') return [];
  const relayed = brief.channels.filter(({ kind }) => kind === 'control-to-control');
  return routes.filter((route) => !relayed.some(({ id }) => id === route));
}
