import { useMemo } from 'react';
import { sectionsFor, type UmpireReturn } from '#doctrine/umpire-sheet.ts';
import { agreementOf } from '#scoring/umpire/agreement.ts';
import { asOverridden } from '#scoring/umpire/overrides.ts';
import type { UmpirePart } from '#ui/debrief/umpire/umpire-part.ts';
import type { Analysed } from './analyse.ts';
import type { KeptExercise } from './kept-exercise.ts';
import { takeInSheets } from './take-in-sheets.ts';

/** Umpires’ sheets held against a score: what they come to, and how a sheet is changed. */
export function useUmpires(
  { analysed, exercise }: { analysed: Analysed | null; exercise: KeptExercise },
  umpires: readonly UmpireReturn[],
  onChange: (umpires: readonly UmpireReturn[]) => void,
): UmpirePart | null {
  return useMemo(() => {
    if (analysed === null) return null;
    const { basis, debrief } = analysed;
    const sections = sectionsFor(basis.hasCrowds);
    return {
      sections,
      umpires,
      failures: basis.failures,
      agreement: agreementOf(debrief.score, sections, umpires),
      overridden: asOverridden(debrief.score, umpires, basis),
      onWrite(sheet) {
        const written = { ...sheet, at: new Date().toISOString() };
        const isNew = umpires.every(({ rater }) => rater !== sheet.rater);
        onChange(
          isNew
            ? [...umpires, written]
            : umpires.map((other) => (other.rater === sheet.rater ? written : other)),
        );
      },
      onRemove: (rater) => onChange(umpires.filter((other) => other.rater !== rater)),
      async onTakeIn(file) {
        const { says, umpires: after } = await takeInSheets(file, exercise, umpires);
        if (after !== umpires) onChange(after);
        return says;
      },
    };
  }, [analysed, exercise, umpires, onChange]);
}
