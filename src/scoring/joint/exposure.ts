import type { EventOf } from '#exercise/events.ts';
import { bySeq, quoted, type JournalIndex } from '../journal-index.ts';
import type { Judged, Judging } from '../judging.ts';
import { makeLine } from '../line.ts';
import { shareOf } from '../profile.ts';
import type { Leaf, ScoreLine } from '../score-card.ts';
import type { Knowing, SeatKnowledge } from '../seat-knowledge.ts';
import { toTenth } from '../timing.ts';
import { taskLines } from './co-ordination.ts';
import { knowingOf } from './hazard-known.ts';

/**
 * Domain reference, section 6, R1: exposure of crews against that of the silent run, and each crew
 * that went unwarned into a hazard.
 */
export function judgeExposure({ index, known, anchors }: Judging): Judged {
  const lines = exposureLines(index, known);
  const work = shareOf(taskLines(index, known));
  return {
    lines,
    measures: { exposure: exposureLeaf(index, anchors.silentExposure, { lines, work }) },
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

/**
 * How much of the silent run's exposure there was not, times how far the work was done: a crew that
 * is kept away from its task is exposed to nothing. Where silence exposes nobody, a crew exposed that
 * could have been warned is all there is to see.
 */
function exposureLeaf(
  index: JournalIndex,
  silent: number,
  seen: { readonly lines: readonly ScoreLine[]; readonly work: Leaf },
): Leaf {
  const n = index.of('crew.exposed').length;
  if (silent === 0) {
    const couldWarn = seen.lines.filter(({ of }) => of > 0).length;
    return couldWarn === 0 ? { value: null, n: 0 } : { value: 0, n: couldWarn };
  }
  const kept = Math.max(0, 1 - exposureOf(index) / silent);
  const hangs = index.settings.exposureWork / 100;
  const work = seen.work.value === null ? 1 : 1 - hangs + (hangs * seen.work.value) / 100;
  return { value: toTenth(100 * kept * work), n: Math.max(1, n) };
}

/**
 * One line for each crew that went into a hazard that its own service did not hold. It counts where
 * the officer could have told that service in time to keep it out; else it is outcome, and explains.
 */
function exposureLines(index: JournalIndex, known: SeatKnowledge): ScoreLine[] {
  return index.of('crew.exposed').map((exposed) => {
    const { unit, zone, at, seq } = exposed;
    const out = index
      .of('crew.unexposed')
      .find((event) => event.unit === unit && event.zone === zone && event.seq > seq);
    const until = out?.at ?? index.end;
    const knowing = knowingOf(index, known, { zone, at: until });
    const couldWarn = knowing !== undefined && knowing.at + index.settings.exposureLead <= at;
    const { went, service } = whoWent(index, exposed);
    const stayed = out === undefined ? '' : ` and was there until ${index.clock(out.at)}`;
    return makeLine('risk/exposure', {
      points: 0,
      of: couldWarn ? 1 : 0,
      events: [],
      also: [seq, ...(knowing?.seqs ?? []), ...(out === undefined ? [] : [out.seq])],
      about: `${unit}/${zone}/${at}`,
      window: couldWarn ? { from: knowing.at, to: at } : undefined,
      says: `${went}${stayed}; ${couldWords(index, service, { until, knowing, couldWarn })}.`,
    });
  });
}

function whoWent(
  { scenario, clock, nameOf }: JournalIndex,
  { unit: unitId, zone: zoneId, at }: EventOf<'crew.exposed'>,
): { readonly went: string; readonly service: string } {
  const unit = scenario.units.find(({ id }) => id === unitId);
  const zone = scenario.zones.find(({ id }) => id === zoneId);
  return {
    went: `${unit?.name ?? unitId} went into ‘${zone?.label ?? zoneId}’ at ${clock(at)} unwarned`,
    service: unit === undefined ? 'its service' : nameOf(unit.agency),
  };
}

interface Could {
  readonly until: number;
  readonly knowing: (Knowing & { readonly fact: string }) | undefined;
  readonly couldWarn: boolean;
}

/** Whether they could have been warned, and by what. */
function couldWords(
  index: JournalIndex,
  service: string,
  { until, knowing, couldWarn }: Could,
): string {
  if (knowing === undefined) return 'no word of it had reached you';
  const knew = `you knew of it at ${index.clock(knowing.at)}`;
  const telling = `telling ${service} ${quoted(index, knowing.fact, knowing.version)}`;
  if (couldWarn) return `${knew}, and ${telling} would have kept them out`;
  return knowing.at + index.settings.exposureLead <= until
    ? `${knew}, and ${telling} at once would have brought them out sooner`
    : `${knew}, too late to spare them`;
}
