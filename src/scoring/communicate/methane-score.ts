import type { Seconds } from '#kernel/time.ts';
import { methaneFields, type MethaneField } from '#doctrine/methane.ts';
import type { ScoringSettings, SettingId } from '#doctrine/scoring/settings.ts';
import type { EventOf, MethaneEntry } from '#exercise/events.ts';
import type { Leaf, ScoreCard, ScoreLine } from '../score-card.ts';
import { isRestricted, type JournalIndex } from '../journal-index.ts';
import { makeLine, sum, weigh } from '../line.ts';
import { heardNewer, type SeatKnowledge } from '../seat-knowledge.ts';
import { timeliness, toTenth } from '../timing.ts';

type Sent = EventOf<'methane.sent'>;

export interface MethaneScore {
  readonly leaf: ScoreCard['methane'];
  readonly lines: readonly ScoreLine[];
}

interface FieldScore {
  readonly id: MethaneField;
  /** Presence × accuracy × specificity, 0 to 1; null where there was nothing to say. */
  readonly quality: number | null;
  readonly line: ScoreLine | null;
}

/**
 * Domain reference, section 6, C4: each field as last given, times how timely the first M/ETHANE
 * was, counted from the first thing that reached the trainee. What a field can be held to is what
 * the trainee could know when they sent it.
 */
export function methaneScore(index: JournalIndex, known: SeatKnowledge): MethaneScore {
  const sent = index.of('methane.sent').filter((event) => index.seats.has(event.seat));
  const first = index.of('message.heard').find((event) => index.seats.has(event.by));
  const start = first?.at ?? 0;
  const methaneTiming = timingIn(index.settings);
  const isDue =
    sent.length > 0 || (first !== undefined && start + methaneTiming.expiry <= index.end);
  const scores = isDue
    ? methaneFields.map((field) =>
        scoreField(index, known, { field, sent, start, startSeq: first?.seq }),
      )
    : methaneFields.map(({ id }): FieldScore => ({ id, quality: null, line: null }));
  const lines = scores.flatMap(({ line }) => (line === null ? [] : [line]));
  const of = sum(lines.map((line) => line.of));
  const points = sum(lines.map((line) => line.points));
  const value = of === 0 ? null : toTenth((100 * points) / of);
  const fields = Object.fromEntries(scores.map(({ id, quality }) => [id, leafOf(quality)]));
  return {
    leaf: { value, n: lines.length, fields: fields as Record<MethaneField, Leaf> },
    lines,
  };
}

function leafOf(quality: number | null): Leaf {
  return quality === null ? { value: null, n: 0 } : { value: toTenth(100 * quality), n: 1 };
}

const weightOfField = {
  majorIncident: 'methaneMajorIncident',
  exactLocation: 'methaneExactLocation',
  type: 'methaneType',
  hazards: 'methaneHazards',
  access: 'methaneAccess',
  number: 'methaneNumber',
  emergencyServices: 'methaneEmergencyServices',
} as const satisfies Readonly<Record<MethaneField, SettingId>>;

function timingIn({ methaneGrace, methaneExpiry }: ScoringSettings) {
  return { grace: methaneGrace, expiry: methaneExpiry };
}

interface FieldCase {
  readonly field: (typeof methaneFields)[number];
  readonly sent: readonly Sent[];
  readonly start: Seconds;
  readonly startSeq: number | undefined;
}

function scoreField(index: JournalIndex, known: SeatKnowledge, on: FieldCase): FieldScore {
  const { field, sent, start, startSeq } = on;
  const { id } = field;
  const weight = index.settings[weightOfField[id]];
  const methaneTiming = timingIn(index.settings);
  const last = lastWith(sent, id);
  const at = last?.at ?? start + methaneTiming.expiry;
  const there = thereAre(index, known, { letter: id, at });
  if (last === undefined && there === 0 && id !== 'majorIncident') {
    return { id, quality: null, line: null };
  }
  const qualityIn = (kept: readonly Sent[]): number => {
    const latest = lastWith(kept, id);
    return latest === undefined ? 0 : qualityOf(index, known, { id, sent: latest });
  };
  const timelyIn = (kept: readonly Sent[]): number =>
    kept[0] === undefined ? 0 : timeliness(kept[0].at - start, methaneTiming);
  const evidence = weigh(sent, (kept) => weight * qualityIn(kept) * timelyIn(kept));
  const quality = qualityIn(sent);
  const cited = (last?.fields[id]?.carries ?? []).flatMap((item) => [
    ...(heardNewer(known, item, at)?.seqs ?? []),
    ...index.truthOf(item.fact).flatMap(({ seqs }) => seqs),
  ]);
  const knownSeqs = heardOf(index, known, { letter: id, at }).flatMap(({ seqs }) => seqs);
  const line = makeLine('methane', {
    ...evidence,
    also: [...evidence.also, ...cited, ...knownSeqs, ...(startSeq === undefined ? [] : [startSeq])],
    of: weight,
    about: 'latest',
    rule: `methane/${id}`,
    window: evidence.points < weight ? { from: start, to: start + methaneTiming.grace } : undefined,
    says: saysOf(index, field.label, { sent, last, quality, known: there }),
  });
  return { id, quality, line };
}

function lastWith(sent: readonly Sent[], id: MethaneField): Sent | undefined {
  return sent.findLast((event) => isPresent(event.fields[id]));
}

function isPresent(entry: MethaneEntry | undefined): boolean {
  return entry !== undefined && entry.says.trim() !== '';
}

interface HeardFact {
  readonly isTrue: boolean;
  readonly seqs: readonly number[];
}

interface Letter {
  readonly letter: MethaneField;
  readonly at: Seconds;
}

/** Releasable facts of a letter that the trainee could know by then, and whether they were true. */
function heardOf(index: JournalIndex, known: SeatKnowledge, { letter, at }: Letter): HeardFact[] {
  return index.scenario.facts.flatMap((fact): HeardFact[] => {
    if (fact.letter !== letter || fact.neverTrue === true || isRestricted(fact)) return [];
    const knowing = known.get(fact.id)?.find((one) => one.at <= at);
    if (knowing === undefined) return [];
    const truth = index.truthOf(fact.id).filter((spell) => spell.from <= at);
    const seqs = [...knowing.seqs, ...truth.flatMap((spell) => spell.seqs)];
    return [{ isTrue: truth.some((spell) => at < spell.to), seqs }];
  });
}

/** How many facts of a letter a M/ETHANE sent then could have had. */
function thereAre(index: JournalIndex, known: SeatKnowledge, letter: Letter): number {
  return heardOf(index, known, letter).filter(({ isTrue }) => isTrue).length;
}

interface Given {
  readonly id: MethaneField;
  readonly sent: Sent;
}

function qualityOf(index: JournalIndex, known: SeatKnowledge, { id, sent }: Given): number {
  const entry = sent.fields[id];
  if (entry === undefined) return 0;
  // A rumour that is called one is neither right nor wrong.
  const items = entry.carries.filter(
    ({ fact, sourcing }) => index.facts.get(fact)?.neverTrue !== true || sourcing !== 'rumour',
  );
  const status = id === 'majorIncident' && entry.status !== undefined ? 1 : 0;
  const ofLetter = items.filter(({ fact }) => index.facts.get(fact)?.letter === id);
  const current = ofLetter.filter((item) => isCurrent(index, known, { ...item, at: sent.at }));
  const given = items.length + status;
  if (given === 0) return 0;
  const there = thereAre(index, known, { letter: id, at: sent.at });
  const accuracy = (current.length + status) / given;
  const specificity = Math.min(1, (ofLetter.length + status) / Math.max(1, there));
  return accuracy * specificity;
}

/** The true version, or the newest that the trainee had heard of something that was true once. */
export function isCurrent(
  index: JournalIndex,
  known: SeatKnowledge,
  { fact, version, at }: { readonly fact: string; readonly version: number; readonly at: Seconds },
): boolean {
  if (index.facts.get(fact)?.neverTrue === true) return false;
  const truth = index.truthOf(fact);
  const isTrue = truth.some(
    (spell) => spell.version === version && spell.from <= at && at < spell.to,
  );
  const wasTrue = truth.some((spell) => spell.version === version && spell.from <= at);
  return isTrue || (wasTrue && heardNewer(known, { fact, version }, at) === undefined);
}

interface Told {
  readonly sent: readonly Sent[];
  readonly last: Sent | undefined;
  readonly quality: number;
  readonly known: number;
}

function saysOf(index: JournalIndex, label: string, { sent, last, quality, known }: Told): string {
  const [first] = sent;
  if (first === undefined) return `${label}: you sent no M/ETHANE.`;
  if (last === undefined) return `${label}: left out of your M/ETHANE of ${index.clock(first.at)}.`;
  const sentAt = `${label}: last given at ${index.clock(last.at)}, first M/ETHANE at ${index.clock(first.at)}`;
  const could = `you could know ${known} ${known === 1 ? 'fact' : 'facts'} for it`;
  if (quality >= 1) return `${sentAt}, right and complete.`;
  return quality > 0
    ? `${sentAt}; ${could}, and not all was there or current.`
    : `${sentAt}, without a current fact; ${could}.`;
}
