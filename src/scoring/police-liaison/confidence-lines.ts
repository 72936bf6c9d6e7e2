import type { EventOf } from '#exercise/events.ts';
import { mayHearThreat } from '#scenario/threat-to-life.ts';
import { eventsOf } from '../deliveries.ts';
import type { Judging } from '../judging.ts';
import { quoted, type JournalIndex } from '../journal-index.ts';
import { listed, makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import { timeliness } from '../timing.ts';

type Confided = EventOf<'crowd.confided'>;

/** For each thing told in confidence: whether it was kept, and a threat to life reported. */
export function confidenceLines(on: Judging): ScoreLine[] {
  const { index } = on;
  return index
    .of('crowd.confided')
    .filter(({ seat }) => index.seats.has(seat))
    .flatMap((confided) => [keptLine(index, confided), ...threatLine(on, confided)]);
}

function crowdName({ scenario }: JournalIndex, id: string): string {
  return scenario.crowds?.find((crowd) => crowd.id === id)?.name ?? id;
}

function keptLine(index: JournalIndex, { crowd, fact, version, at, seq }: Confided): ScoreLine {
  const broken = index
    .of('confidence.broken')
    .filter((event) => event.crowd === crowd && event.fact === fact);
  const [first] = broken;
  const to = [...new Set(broken.map((event) => index.nameOf(event.to)))];
  const told = `At ${index.clock(at)} ${crowdName(index, crowd)} told you ${quoted(index, fact, version)} in confidence`;
  return makeLine('crowd/confidence', {
    points: first === undefined ? 1 : 0,
    of: 1,
    events: [],
    also: [seq, ...broken.map((event) => event.seq)],
    about: `${crowd}/${fact}`,
    window: first === undefined ? undefined : { from: first.at, to: first.at },
    says:
      first === undefined
        ? `${told}; it stayed with those it was for.`
        : `${told}; at ${index.clock(first.at)} it went from you to ${listed(to)}, for whom it was not.`,
  });
}

function threatLine({ index, deliveries }: Judging, confided: Confided): ScoreLine[] {
  const { crowd, fact, version, at } = confided;
  if (index.facts.get(fact)?.lifeSafety !== true) return [];
  const { threatGrace: grace, threatExpiry: expiry, threatWeight } = index.settings;
  const agencies = new Set(index.scenario.agencies.map(({ id }) => id));
  const told = deliveries.filter(
    (delivery) =>
      delivery.fact === fact &&
      agencies.has(delivery.to) &&
      mayHearThreat(index.scenario, fact, delivery.to) &&
      delivery.delivered.seq > confided.seq,
  );
  if (told.length === 0 && at + expiry > index.end) return [];
  const events = told.flatMap(({ methane, sent, delivered }) => [
    ...(methane === undefined ? [] : [methane]),
    sent,
    delivered,
  ]);
  const evidence = weigh([confided, ...events], (kept) => {
    const seqs = new Set(kept.map(({ seq }) => seq));
    if (!seqs.has(confided.seq)) return 0;
    const reached = told.filter((delivery) => eventsOf(delivery).every((seq) => seqs.has(seq)));
    const worth = reached.map(({ delivered }) => timeliness(delivered.at - at, { grace, expiry }));
    return threatWeight * Math.max(0, ...worth);
  });
  const [first] = told;
  const heard = `At ${index.clock(at)} ${crowdName(index, crowd)} told you of a threat to life, ${quoted(index, fact, version)}`;
  const isInTime = evidence.points === threatWeight;
  return [
    makeLine('crowd/threat', {
      ...evidence,
      of: threatWeight,
      about: `${crowd}/${fact}`,
      window: isInTime ? undefined : { from: at, to: at + grace },
      says:
        first === undefined
          ? `${heard}; nobody who may hear of it had it from you.`
          : `${heard}; ${index.nameOf(first.to)} had it from you at ${index.clock(first.delivered.at)}.`,
    }),
  ];
}
