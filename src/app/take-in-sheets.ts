import { mostUmpires, type UmpireReturn } from '#doctrine/umpire-sheet.ts';
import type { TakenIn } from '#ui/debrief/umpire/umpire-part.ts';
import type { KeptExercise } from './kept-exercise.ts';

const largest = 20 * 1024 * 1024;

export interface TakenSheets {
  readonly says: TakenIn;
  /** All sheets afterwards. */
  readonly umpires: readonly UmpireReturn[];
}

/**
 * Umpires’ sheets from another copy of the same record, so that each umpire can fill in their own
 * without seeing the others’. A sheet of a name that is here already is left alone.
 */
export async function takeInSheets(
  file: File,
  exercise: Pick<KeptExercise, 'scenario' | 'end'>,
  umpires: readonly UmpireReturn[],
): Promise<TakenSheets> {
  const refused = (says: TakenIn): TakenSheets => ({ says, umpires });
  const text = file.size > largest ? null : await file.text().catch(() => null);
  if (text === null) return refused({ is: 'unreadable' });
  const { readRecord } = await import('#exercise/record.ts');
  const parsed = readRecord(text);
  if (!parsed.ok) return refused({ is: 'refused', message: parsed.message });
  const { record } = parsed;
  const isSame =
    record.scenario.hash === exercise.scenario.hash &&
    record.end !== undefined &&
    record.end.hash === exercise.end?.hash;
  if (!isSame) return refused({ is: 'other' });
  const here = new Set(umpires.map(({ rater }) => rater.toLowerCase()));
  const sheets = record.umpires ?? [];
  const fresh = sheets.filter(({ rater }) => !here.has(rater.toLowerCase()));
  if (umpires.length + fresh.length > mostUmpires) return refused({ is: 'full' });
  const names = (some: readonly UmpireReturn[]) => some.map(({ rater }) => rater).join(', ');
  const kept = sheets.filter((sheet) => !fresh.includes(sheet));
  return {
    says: { is: 'taken', taken: names(fresh), left: names(kept) },
    umpires: [...umpires, ...fresh],
  };
}
