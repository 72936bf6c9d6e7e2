import type { Message } from '#knowledge/message.ts';
import { sourcings, type Sourcing } from '#doctrine/information.ts';
import type { Leaf, ScoreLine } from '../score-card.ts';
import { eventsOf, type Delivery } from '../deliveries.ts';
import { quoted, weightOf, type JournalIndex } from '../journal-index.ts';
import { makeLine } from '../line.ts';
import { heardNewer, type SeatKnowledge } from '../seat-knowledge.ts';
import { toTenth } from '../timing.ts';
import { doubtsOf } from './doubt.ts';

/** What one delivery was worth. */
interface Judged {
  readonly value: number;
  /** False where it is neither for nor against the trainee. */
  readonly counts: boolean;
  readonly because: string;
  readonly also: readonly number[];
  /** How surely they had been told, or held, the same before. */
  readonly before?: Sourcing | undefined;
  /** Out of date, never true, or not for them: nothing excuses it but that it was sent by doctrine. */
  readonly isWrong?: boolean;
  /** A repeat for a reason, with a line that gives it. */
  readonly isDoubted?: boolean;
}

function worthless(because: string, also: readonly number[] = [], before?: Sourcing): Judged {
  return { value: 0, counts: true, because, also, before };
}

/**
 * Domain reference, section 6, C2: one line for each version of a fact that the trainee put on
 * somebody's desk. What doctrine sends to everyone (M/ETHANE, a meeting), what was asked for, what lives
 * depend on and what was said again on doubt counts where it was needed and is not held against the
 * trainee where it was not.
 */
export function disciplineOf(
  index: JournalIndex,
  known: SeatKnowledge,
  deliveries: readonly Delivery[],
): Discipline {
  const told = new Map<string, Delivery[]>();
  const used = new Set<string>();
  const lines: ScoreLine[] = [];
  const repeats = new Map<string, number[]>();
  for (const delivery of deliveries) {
    // Groups of people are no desk: what they are told is looked at by the rules of dialogue.
    if (delivery.to === 'public' || index.crowds.has(delivery.to)) continue;
    const key = `${delivery.fact}@${delivery.version}/${delivery.to}`;
    const earlier = told.get(key) ?? [];
    const on = { delivery, earlier };
    const own = excuseShown(index, delivery, judge(index, known, on));
    const judged = onDoubt(index, excuse(index, delivery, own), {
      ...on,
      // Each reason serves once, so that doubt is no licence to say everything twice.
      mayUse: (reason) => {
        const isFree = !used.has(`${key}/${reason}`);
        used.add(`${key}/${reason}`);
        return isFree;
      },
    });
    // Neither for nor against, whatever else had happened: nothing to show.
    if (!judged.counts && judged.also.length === 0) continue;
    told.set(key, [...earlier, delivery]);
    if (judged.counts || judged.isDoubted === true || !isNeeded(index, delivery)) {
      lines.push(lineOf(index, delivery, judged));
      continue;
    }
    const about = `${delivery.fact}/${delivery.to}`;
    repeats.set(about, [...(repeats.get(about) ?? []), ...eventsOf(delivery), ...judged.also]);
  }
  return { lines, repeats };
}

/** Whether there is a line on how this agency came to know it, which can cite a repeat. */
function isNeeded(index: JournalIndex, { fact, to }: Delivery): boolean {
  const weight = weightOf(index.settings, index.needOf(fact, to));
  return weight >= 1 && index.truthOf(fact).length > 0;
}

export interface Discipline {
  readonly lines: readonly ScoreLine[];
  /** Repeats that count neither way, by fact and agency: they belong to how that agency came to know. */
  readonly repeats: ReadonlyMap<string, readonly number[]>;
}

interface Case {
  readonly delivery: Delivery;
  /** The same version to the same party before, in order. */
  readonly earlier: readonly Delivery[];
}

function judge(index: JournalIndex, known: SeatKnowledge, { delivery, earlier }: Case): Judged {
  const { fact, version, to, sent, delivered, message } = delivery;
  const weight = weightOf(index.settings, index.needOf(fact, to));
  if (weight < 0) return { ...worthless('they must not be told it'), isWrong: true };
  if (index.facts.get(fact)?.neverTrue === true) {
    return { ...worthless('it was never true'), isWrong: true };
  }
  const newer = heardNewer(known, { fact, version }, sent.at);
  if (newer !== undefined) {
    return { ...worthless('you had newer word of it', newer.seqs), isWrong: true };
  }
  if (weight < 1) return worthless('they had no need of it');
  const [first] = earlier;
  if (first !== undefined) {
    const when = index.clock(first.delivered.at);
    return worthless(`you had told them at ${when}`, eventsOf(first), first.sourcing);
  }
  const held = index
    .heldBy(to, fact)
    .find(
      (event) =>
        event.version >= version && event.seq < delivered.seq && event.message !== message.id,
    );
  if (held !== undefined) return worthless('they held it already', [held.seq], held.sourcing);
  const full = Math.max(1, index.settings.fullDelivery);
  return { value: Math.min(1, weight / full), counts: true, because: '', also: [] };
}

/** The M/ETHANE before this one, where it came so soon after it that it is no update. */
function hastyAfter(index: JournalIndex, methane: Delivery['methane']): readonly number[] | null {
  if (methane === undefined || methane.number < 2) return null;
  const before = index
    .of('methane.sent')
    .findLast(
      ({ seat, number, to }) =>
        seat === methane.seat && number < methane.number && to === methane.to,
    );
  const isHasty = before !== undefined && methane.at - before.at < index.settings.methaneSpacing;
  return isHasty ? [before.seq] : null;
}

function isForEveryone(index: JournalIndex, message: Delivery['message']): boolean {
  const { kind } = message;
  return kind === 'methane' || kind === 'meeting' || isScenesHandOver(index, message);
}

/** Safety is never punished, nor what was asked for, nor what doctrine sends to everyone. */
function excuse(
  index: JournalIndex,
  { fact, to, message, ...delivery }: Delivery,
  judged: Judged,
): Judged {
  if (judged.value > 0 || weightOf(index.settings, index.needOf(fact, to)) < 0) return judged;
  const { lifeSafety, topic } = index.facts.get(fact) ?? {};
  const { before } = judged;
  // A M/ETHANE goes to everyone by doctrine, and again on change. One close upon another is no
  // report but a way of telling everyone everything, a minute at a time.
  const hasty = message.kind === 'relay' ? hastyAfter(index, delivery.methane) : null;
  const isPassedOn = message.kind === 'relay' && (before !== undefined || hasty === null);
  const isSurer =
    before !== undefined && sourcings.indexOf(delivery.sourcing) < sourcings.indexOf(before);
  const isForSafety = lifeSafety === true && judged.isWrong !== true;
  const isForAll = isPassedOn || isForEveryone(index, message);
  if (isForAll || isSurer || isForSafety) return { ...judged, counts: false };
  const seen = hasty === null ? judged : { ...judged, also: [...judged.also, ...hasty] };
  return excuseAnswer(index, message, { judged: seen, topic });
}

/** Whoever takes a scene over is told the whole of it, once, and with that the exercise ends. */
function isScenesHandOver({ scenario }: JournalIndex, { kind, from }: Message): boolean {
  return (
    kind === 'handover' && scenario.seats.some(({ id, role }) => id === from && role === 'jeso')
  );
}

/** To say that pictures differ one has to show a party its own. */
function excuseShown(index: JournalIndex, delivery: Delivery, judged: Judged): Judged {
  const { fact, to, message, delivered } = delivery;
  if (message.kind !== 'challenge' || judged.value > 0 || judged.isWrong === true) return judged;
  const own = index
    .heldBy(to, fact)
    .find((held) => held.seq < delivered.seq && held.message !== message.id);
  if (own === undefined) return judged;
  const because = 'it was their own picture, shown beside another’s';
  return { ...judged, counts: false, because, also: [...judged.also, own.seq] };
}

/** What was asked for is not held against whoever answers, even where it was not needed. */
function excuseAnswer(
  index: JournalIndex,
  message: Delivery['message'],
  { judged, topic }: { readonly judged: Judged; readonly topic: string | undefined },
): Judged {
  const put = index.of('question.put').find(({ question }) => question.id === message.question);
  if (put === undefined || message.kind !== 'answer' || put.question.topic !== topic) return judged;
  const also = [...judged.also, put.seq];
  return { ...judged, counts: false, because: 'they had asked', also };
}

interface DoubtCase extends Case {
  /** Whether a reason has not yet served for this version and party; from now it has. */
  readonly mayUse: (reason: string) => boolean;
}

/** A repeat with reason to doubt that it was taken in is not held against the trainee. */
function onDoubt(index: JournalIndex, judged: Judged, on: DoubtCase): Judged {
  const { delivery, earlier, mayUse } = on;
  const isRepeat = judged.counts && judged.value === 0 && earlier.length > 0;
  if (!isRepeat || judged.isWrong === true || !isNeeded(index, delivery)) return judged;
  const { doubts, basis } = doubtsOf(index, { delivery, earlier });
  const also = [...judged.also, ...basis, ...doubts.flatMap(({ seqs }) => seqs)];
  const doubt = doubts.find(({ reason }) => mayUse(reason));
  if (doubt === undefined) return { ...judged, also };
  const because = `you said it again as ${doubt.because}`;
  return { ...judged, counts: false, isDoubted: true, because, also };
}

function lineOf(index: JournalIndex, delivery: Delivery, judged: Judged): ScoreLine {
  const { fact, version, to, message, delivered } = delivery;
  const own = eventsOf(delivery);
  const isEarned = judged.value > 0;
  const what = quoted(index, fact, version);
  const name = index.nameOf(to);
  const told = message.to.includes(to)
    ? `You told ${name} ${what}`
    : `${name} heard ${what} from you`;
  const when = index.clock(delivered.at);
  return makeLine('discipline', {
    points: judged.value,
    of: judged.counts ? 1 : 0,
    events: isEarned ? own : [],
    also: isEarned ? judged.also : [...own, ...judged.also],
    about: `${fact}@${version}/${to}/${message.id}`,
    says: `${told} at ${when}; ${isEarned ? 'they needed it' : judged.because}${judged.counts ? '' : ' (not counted)'}.`,
  });
}

/** Value per delivery, 0 to 1; null when nothing was delivered. */
export function precisionOf(lines: readonly ScoreLine[]): number | null {
  let [of, points] = [0, 0];
  for (const line of lines) {
    of += line.of;
    points += line.points;
  }
  return of === 0 ? null : points / of;
}

/** Precision as a share of the reference's, 0 to 1. No delivery is no discipline; no scale is null. */
export function scaledPrecision(precision: number | null, reference: number): number | null {
  if (reference <= 0) return null;
  return Math.min(1, (precision ?? 0) / reference);
}

export function disciplineLeaf(lines: readonly ScoreLine[], reference: number): Leaf {
  const scaled = scaledPrecision(precisionOf(lines), reference);
  const n = lines.filter((line) => line.of > 0).length;
  return { value: scaled === null ? null : toTenth(100 * scaled), n };
}
