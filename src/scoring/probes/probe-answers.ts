import type { EventOf } from '#exercise/events.ts';
import type { JournalIndex } from '../journal-index.ts';

/** A question that was put, what was right and what was answered. */
export interface ProbeAnswer {
  readonly put: EventOf<'probe.put'>;
  readonly judged: EventOf<'probe.judged'>;
  /** Absent where it was left or the exercise ended. */
  readonly answered: EventOf<'probe.answered'> | undefined;
  /** Null where there is no choice. */
  readonly isRight: boolean | null;
}

export function probeAnswers(index: JournalIndex): ProbeAnswer[] {
  const judgements = new Map(index.of('probe.judged').map((event) => [event.probe, event]));
  const answers = new Map(index.of('probe.answered').map((event) => [event.probe, event]));
  return index.of('probe.put').flatMap((put): ProbeAnswer[] => {
    const judged = judgements.get(put.id);
    if (judged === undefined) return [];
    const answered = answers.get(put.id);
    const choice = answered?.choice ?? null;
    return [{ put, judged, answered, isRight: choice === null ? null : choice === judged.right }];
  });
}

/**
 * What an answer is worth less what guessing brings: 1 if right; if wrong, as much below 0 as makes
 * guessing come to 0; 0 for “cannot say” and for none. Its mean is (p − 1/k) ÷ (1 − 1/k).
 */
export function correctedForGuessing({ put, isRight }: ProbeAnswer): number {
  if (isRight === null) return 0;
  return isRight ? 1 : -1 / (put.options.length - 1);
}

/** (p − o)² of the stated confidence; null where nothing was chosen. */
export function brierOf({ answered, isRight }: ProbeAnswer): number | null {
  if (isRight === null || answered === undefined) return null;
  const missed = (answered.confidence ?? 0) / 100 - (isRight ? 1 : 0);
  return missed * missed;
}
