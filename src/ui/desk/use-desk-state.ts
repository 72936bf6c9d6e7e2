import { useMemo, useState } from 'react';
import type { Brief } from '#exercise/view-brief.ts';
import type { DeskState } from './desk-context.ts';

type Chosen = Omit<DeskState, 'change'>;

/** What is chosen on the screen at first: nothing, and the talkgroup that reaches most. */
export function useNewDeskState(brief: Brief): DeskState {
  const [chosen, setChosen] = useState<Chosen>(() => ({
    cells: [],
    agency: null,
    channel: widestChannel(brief),
    tab: 'agencies',
    contacts: 'contacts',
    sheet: 'methane',
    joint: 'decision',
    section: 'traffic',
    dialog: null,
    toMessage: null,
    picking: null,
  }));
  return useMemo(
    () => ({ ...chosen, change: (part) => setChosen((before) => ({ ...before, ...part })) }),
    [chosen],
  );
}

function widestChannel({ channels }: Brief): string {
  const groups = channels.filter(({ kind }) => kind === 'talkgroup');
  const [widest] = groups.toSorted((a, b) => b.members.length - a.members.length);
  return (widest ?? channels[0])?.id ?? 'phone';
}
