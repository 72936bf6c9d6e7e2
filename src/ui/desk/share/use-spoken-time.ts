import type { Seconds } from '#kernel/time.ts';
import { useView } from '../desk-context.ts';
import type { PlannedShare } from './plan-shares.ts';
import type { ShareDraft } from './share-draft.ts';
import { spokenTime } from './spoken-time.ts';

/** Roughly how long it takes to say all of some messages, with what goes with them. */
export function useSpokenTime({
  meaning,
  asks,
  readBack,
}: ShareDraft): (plans: readonly PlannedShare[]) => Seconds {
  const { notes } = useView();
  const wordsOf = (id: string) => notes.find((note) => note.id === id)?.words ?? '';
  return (plans) =>
    plans
      .map(({ items }) => spokenTime([...items.map(wordsOf), meaning, asks], readBack))
      .reduce((sum, one) => sum + one, 0);
}
