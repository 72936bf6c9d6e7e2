import type { Judged, Judging } from '../judging.ts';
import type { Leaf, ScoreLine } from '../score-card.ts';
import { toTenth } from '../timing.ts';
import { bySeq, type JournalIndex } from '../journal-index.ts';
import { makeLine } from '../line.ts';
import type { Knowing, SeatKnowledge } from '../seat-knowledge.ts';

/**
 * Domain reference, section 6, R1: exposure of crews against that of the silent run, and the crews
 * that the trainee could have warned.
 */
export function judgeExposure({ index, known, anchors }: Judging): Judged {
  return {
    lines: exposureLines(index, known),
    measures: { exposure: exposureLeaf(index, anchors.silentExposure) },
  };
}

/** Crew-seconds in a hazard that their own agency did not hold. */
export function exposureOf(index: JournalIndex): number {
  const crews = new Map<string, { readonly at: number; readonly crew: number }>();
  let seconds = 0;
  for (const event of [...index.of('crew.exposed'), ...index.of('crew.unexposed')].toSorted(
    bySeq,
  )) {
    if (event.type === 'crew.exposed') crews.set(event.unit, event);
    else {
      seconds += (crews.get(event.unit)?.crew ?? 0) * event.seconds;
      crews.delete(event.unit);
    }
  }
  for (const { at, crew } of crews.values()) seconds += crew * Math.max(0, index.end - at);
  return seconds;
}

/** Not observed where nobody was exposed, in this run or the silent one. */
function exposureLeaf(index: JournalIndex, silent: number): Leaf {
  const n = index.of('crew.exposed').length;
  const seconds = exposureOf(index);
  if (silent === 0) return seconds === 0 ? { value: null, n: 0 } : { value: 0, n };
  return { value: toTenth(100 * Math.max(0, 1 - seconds / silent)), n: Math.max(1, n) };
}

/**
 * Crews that went into a hazard their own service did not hold while the trainee could have told
 * them of it. A hazard that the trainee could not know of is not held against them: that is
 * outcome, and shown apart.
 */
function exposureLines(index: JournalIndex, known: SeatKnowledge): ScoreLine[] {
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
        says: `${unit?.name ?? unitId} went into ‘${zone?.label ?? zoneId}’ at ${index.clock(at)} unwarned; you knew of it at ${index.clock(knowing.at)}.`,
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
