import type { CommandInput } from '#command/command.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { View } from '#exercise/view.ts';
import { currentNotes } from './noting.ts';

/** Picks one of several by chance. */
export type Pick = <T>(about: string, items: readonly T[]) => T | undefined;

/** What a random player chooses from. */
export interface Choice {
  readonly brief: Brief;
  readonly view: View;
  readonly pick: Pick;
}

/** Makes one command that is in order by the view; null when there is none of the kind now. */
export type Make = (choice: Choice) => CommandInput | null;

export function someAgency({ brief, pick }: Choice, about = 'agency'): string {
  return (
    pick(
      about,
      brief.agencies.map(({ id }) => id),
    ) ?? ''
  );
}

/** A few of its notes; of nothing noted, none. */
export function someNotes({ view, pick }: Choice): string[] {
  const notes = currentNotes(view).map(({ id }) => id);
  const first = pick('first-note', notes);
  const second = pick('second-note', notes);
  return [...new Set([first, second])].filter((id) => id !== undefined);
}

export function someTopic({ brief, pick }: Choice): string {
  return pick('topic', brief.topics)?.id ?? '';
}

/** A channel on which the officer can speak to this agency. */
export function channelTo({ brief, view, pick }: Choice, agency: string): string {
  const { seat } = brief;
  const fits = brief.channels.filter(({ kind, members }) => {
    if (kind === 'public') return false;
    if (kind === 'talkgroup') return members.includes(seat.id) && members.includes(agency);
    if (kind === 'face-to-face') return view.agencies[agency]?.withYou === 'together';
    const all = members.length === 0;
    return (
      kind !== 'control-to-control' ||
      all ||
      [seat.agency, agency].every((id) => members.includes(id))
    );
  });
  return pick('channel', fits)?.id ?? 'phone';
}
