import type { ScoreLine } from '../score-card.ts';
import type { JournalIndex } from '../journal-index.ts';
import { clock, makeLine } from '../line.ts';
import type { Knowing, SeatKnowledge } from '../seat-knowledge.ts';

/**
 * Crews that went into a hazard their own service did not hold while the trainee could have told
 * them of it. A hazard that the trainee could not know of is not held against them: that is
 * outcome, and shown apart.
 */
export function exposureLines(index: JournalIndex, known: SeatKnowledge): ScoreLine[] {
  return index.of('crew.exposed').flatMap((exposed): ScoreLine[] => {
    const { unit: unitId, zone: zoneId, at, seq } = exposed;
    const knowing = knowingOf(index, known, { zone: zoneId, at });
    if (knowing === undefined) return [];
    const unit = index.scenario.units.find((other) => other.id === unitId);
    const zone = index.scenario.zones.find((other) => other.id === zoneId);
    return [
      makeLine('risk/exposure', {
        points: 0,
        of: 1,
        events: [],
        also: [seq, ...knowing.seqs],
        about: `${unitId}/${zoneId}/${at}`,
        window: { from: knowing.at, to: at },
        says: `${unit?.name ?? unitId} went into ‘${zone?.label ?? zoneId}’ at ${clock(at)} unwarned; you knew of it at ${clock(knowing.at)}.`,
      }),
    ];
  });
}

function knowingOf(
  index: JournalIndex,
  known: SeatKnowledge,
  { zone, at }: { readonly zone: string; readonly at: number },
): Knowing | undefined {
  return index.scenario.facts
    .filter((fact) => fact.means?.hazard?.includes(zone) === true && fact.neverTrue !== true)
    .flatMap((fact) => known.get(fact.id) ?? [])
    .filter((knowing) => knowing.at <= at)
    .toSorted((a, b) => a.at - b.at)[0];
}
