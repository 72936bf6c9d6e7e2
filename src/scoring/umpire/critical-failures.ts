import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { traineeDeliveries } from '../deliveries.ts';
import { breachesOf } from '../information/handling.ts';
import { indexJournal } from '../journal-index.ts';
import type { ScoreCard, ScoreLine } from '../score-card.ts';

type FailureKind = 'crew-unwarned' | 'disclosure' | 'life-safety-expired';

/** What may have been a critical failure: listed for an umpire to confirm, never decided here. */
export interface CriticalFailure {
  /** The same for the same thing in any two runs of one scenario. */
  readonly id: string;
  readonly kind: FailureKind;
  /** The line of evidence that it comes from. */
  readonly line: string;
  readonly says: string;
  /** Sequence numbers of the events that show it. */
  readonly events: readonly number[];
}

/** By fact, the severity of every breach that the trainee made with it, added up. */
export type BreachSeverities = Readonly<Record<string, number>>;

/** What an umpire’s word weighs against, beside the card: not all of it is in the lines. */
export function severitiesOf(
  scenario: Scenario,
  journal: readonly ExerciseEvent[],
): { readonly total: BreachSeverities; readonly worst: BreachSeverities } {
  const index = indexJournal(scenario, journal);
  const total: Record<string, number> = {};
  const worst: Record<string, number> = {};
  for (const { delivery, severity } of breachesOf(index, traineeDeliveries(index))) {
    const { fact } = delivery;
    total[fact] = (total[fact] ?? 0) + severity;
    worst[fact] = Math.max(worst[fact] ?? 0, severity);
  }
  return { total, worst };
}

/**
 * Domain reference, section 6: a crew committed into a hazard that its service did not hold and the
 * trainee could have warned it of; a restricted fact disclosed (severity 2); a fact on which lives
 * hang that reached one to whom it was critical or important after its expiry, or never.
 */
export function criticalFailures(
  scenario: Scenario,
  { lines }: Pick<ScoreCard, 'lines'>,
  worst: BreachSeverities,
): CriticalFailure[] {
  // By whoever acts on it; that it might have been of use to others too is no critical failure.
  const lifeSafety = new Set(
    scenario.facts.flatMap(({ id, lifeSafety: isSo, needs = [] }) =>
      isSo === true
        ? needs
            .filter(({ level }) => level === 'critical' || level === 'important')
            .map(({ agency }) => `${id}/${agency}`)
        : [],
    ),
  );
  const kindOf = (line: ScoreLine): FailureKind | null => {
    const about = line.id.slice(line.id.indexOf(':') + 1);
    if (line.rule === 'risk/exposure' && line.of > 0 && line.points <= 0) return 'crew-unwarned';
    if (line.rule === 'handling' && (worst[about] ?? 0) >= 2) return 'disclosure';
    // `gas@0/ambulance`
    const needed = about.replace(/@\d+/, '');
    const isLate = line.rule === 'recall' && line.of > 0 && line.points <= 0;
    return isLate && lifeSafety.has(needed) ? 'life-safety-expired' : null;
  };
  return lines.flatMap((line): CriticalFailure[] => {
    const kind = kindOf(line);
    if (kind === null) return [];
    const events = [...line.events, ...line.also].toSorted((a, b) => a - b);
    return [{ id: `${kind}/${line.id}`, kind, line: line.id, says: line.says, events }];
  });
}
