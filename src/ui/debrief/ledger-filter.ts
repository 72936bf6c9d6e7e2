import type { DecisionStage } from '#doctrine/decision-model.ts';
import type { MethaneField } from '#doctrine/methane.ts';
import type { PrincipleId } from '#doctrine/principles.ts';
import type { Debrief } from '#analysis/debrief.ts';
import type { MeasureId } from '#scoring/measures.ts';
import type { ScoreLine } from '#scoring/score-card.ts';

/** Whose lines alone are shown: those that a figure rests on. */
export type LedgerFilter =
  | { readonly by: 'principle'; readonly id: PrincipleId | 'decision' }
  | { readonly by: 'measure'; readonly id: MeasureId }
  | { readonly by: 'decision'; readonly id: string; readonly stage: DecisionStage | null }
  | { readonly by: 'field'; readonly id: MethaneField };

/** One word for it, the same for equal filters. */
export function filterKey(filter: LedgerFilter): string {
  const stage = filter.by === 'decision' ? (filter.stage ?? '') : '';
  return `${filter.by}/${filter.id}/${stage}`;
}

export function isSameFilter(a: LedgerFilter | null, b: LedgerFilter): boolean {
  return a !== null && filterKey(a) === filterKey(b);
}

/** The principle that a filter is within, if any. */
export function principleOf(debrief: Debrief, filter: LedgerFilter | null): PrincipleId | null {
  if (filter?.by === 'principle') return filter.id === 'decision' ? null : filter.id;
  if (filter?.by !== 'measure') return null;
  return debrief.score.measures.find(({ id }) => id === filter.id)?.principle ?? null;
}

/** Whether a line is among those that the figure rests on. */
export function fits(debrief: Debrief, filter: LedgerFilter, line: ScoreLine): boolean {
  const measures = debrief.ledger.measures[line.id] ?? [];
  switch (filter.by) {
    case 'measure':
      return measures.includes(filter.id);
    case 'field':
      return line.rule === `methane/${filter.id}`;
    case 'decision':
      return (
        line.principle === 'decision' &&
        line.id.endsWith(`:${filter.id}`) &&
        (filter.stage === null || line.rule === `decision/${filter.stage}`)
      );
    case 'principle':
      if (line.principle === filter.id) return true;
      return debrief.score.measures.some(
        ({ id, principle }) => principle === filter.id && measures.includes(id),
      );
  }
}
