import { inWords, type Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Need } from '#scenario/schema/fact.ts';
import {
  quoted,
  timingOf,
  weightOf,
  type JournalIndex,
  type TruthSpell,
} from '../journal-index.ts';
import { weigh, type Evidence } from '../line.ts';
import { couldKnow, type Knowing, type SeatKnowledge } from '../seat-knowledge.ts';
import { timeliness, type Timing } from '../timing.ts';
import { pauseIn, type Pause, type VoiceStretch } from '../voice-pauses.ts';

type Held = EventOf<'fact.held'>;

/** Somebody needed a version of a fact, and the trainee could know it in time to see to it. */
export interface Obligation extends Evidence {
  readonly fact: string;
  readonly version: number;
  readonly agency: string;
  readonly need: Need;
  readonly weight: number;
  readonly isHazard: boolean;
  /** From when the trainee was answerable. */
  readonly from: Seconds;
  /** Until when it counts in full. */
  readonly by: Seconds;
  /** Timeliness, 0 to 1. */
  readonly earned: number;
  /** When they were told; undefined if never. */
  readonly told?: Held | undefined;
  readonly says: string;
}

/** What may make the trainee answerable, before looking at what was done about it. */
interface Due {
  readonly fact: string;
  readonly version: number;
  readonly agency: string;
  readonly need: Need;
  readonly weight: number;
  readonly timing: Timing;
  readonly from: Seconds;
  readonly knowing: Knowing;
  readonly truth: TruthSpell;
}

/**
 * Everything that fell due: for each version of a fact and each agency that needs it, from when the
 * trainee could know it. Nothing is due that the agency held before, or learned in time from its
 * own people or instruments; that had stopped being true within the grace; or whose expiry lies
 * after the end.
 */
export function obligationsOf(
  index: JournalIndex,
  known: SeatKnowledge,
  voice: readonly VoiceStretch[],
): Obligation[] {
  return dues(index, known).flatMap((due): Obligation[] => {
    const holds = index.heldBy(due.agency, due.fact).filter((held) => held.version >= due.version);
    if (isSettled(index, due, holds)) return [];
    return [toObligation(index, due, { holds, voice })];
  });
}

function dues(index: JournalIndex, known: SeatKnowledge): Due[] {
  const all: Due[] = [];
  for (const { id: fact, needs } of index.scenario.facts) {
    for (const truth of index.truthOf(fact)) {
      const { version } = truth;
      const knowing = couldKnow(known, fact, version);
      if (knowing === undefined) continue;
      const from = Math.max(knowing.at, truth.from);
      for (const need of needs ?? []) {
        const timing = timingOf(index.settings, need);
        const weight = weightOf(index.settings, need);
        const isGone = truth.isOver && truth.to < from + timing.grace;
        if (weight < 1 || isGone || from + timing.expiry > index.end) continue;
        all.push({
          fact,
          version,
          agency: need.agency,
          need,
          weight,
          timing,
          from,
          knowing,
          truth,
        });
      }
    }
  }
  return all;
}

/** Whether the agency knew before the trainee could act, or had it in time from its own people. */
function isSettled(index: JournalIndex, due: Due, holds: readonly Held[]): boolean {
  const [first] = holds;
  if (first === undefined) return false;
  const isFromTrainee = first.from !== undefined && index.seats.has(first.from);
  if (first.at < due.from || (first.at === due.from && !isFromTrainee)) return true;
  // A crew that drove into it did not learn it so: that is what telling would have saved.
  const { learnedBy } = index.facts.get(due.fact) ?? {};
  const isOwn = learnedBy?.some(({ agency }) => agency === due.agency) === true;
  return isOwn && first.route !== 'message' && first.at <= due.from + due.timing.grace;
}

/** The first time that the agency was told, by whomever; having met it itself too late earns nothing. */
function toldOf(due: Due, holds: readonly Held[]): Held | undefined {
  return holds.find((held) => held.route === 'message' && held.at >= due.from);
}

interface Done {
  readonly holds: readonly Held[];
  readonly voice: readonly VoiceStretch[];
}

/** Up to the second telling: whatever came after can change nothing, even without the first. */
function thatMatter(due: Due, holds: readonly Held[]): readonly Held[] {
  const tellings = holds.filter((held) => held.route === 'message' && held.at >= due.from);
  const second = tellings[1];
  return second === undefined ? holds : holds.slice(0, holds.indexOf(second) + 1);
}

const noPause: Pause = { seconds: 0, seqs: [] };

function toObligation(index: JournalIndex, due: Due, done: Done): Obligation {
  const { voice } = done;
  const holds = thatMatter(due, done.holds);
  const { fact, version, agency, need, weight, timing, from, knowing, truth } = due;
  const pauseUntil = (to: Seconds): Pause =>
    to - from > timing.grace ? pauseIn(index, voice, { from, to, weight }) : noPause;
  const earnedBy = (kept: readonly Held[]): number => {
    const told = toldOf(due, kept);
    if (told === undefined || isSettled(index, due, kept)) return 0;
    return timeliness(told.at - from - pauseUntil(told.at).seconds, timing);
  };
  const evidence = weigh(holds, (kept) => weight * earnedBy(kept));
  const told = toldOf(due, holds);
  const pause = told === undefined ? noPause : pauseUntil(told.at);
  const pauses = holds.flatMap(({ at }) => pauseUntil(at).seqs);
  const { letter, means } = index.facts.get(fact) ?? {};
  return {
    ...evidence,
    also: [...evidence.also, ...knowing.seqs, ...truth.seqs, ...pauses, ...alsoTold(index, told)],
    fact,
    version,
    agency,
    need,
    weight,
    isHazard: letter === 'hazards' || (means?.hazard ?? []).length > 0,
    from,
    by: from + timing.grace,
    earned: earnedBy(holds),
    told,
    says: saysOf(index, due, { told, pause, holds }),
  };
}

/** The message by which they were told, its reaching the desk, and the link that the trainee made for it. */
function alsoTold(index: JournalIndex, told: Held | undefined): number[] {
  if (told?.message === undefined) return [];
  const sent = index.sent.get(told.message);
  const delivered = index.deliveredOf(told.message).find((event) => event.to === told.holder);
  const link = linkOf(index, told);
  return [sent, delivered, link].flatMap((event) => (event === undefined ? [] : [event.seq]));
}

/** The link of the trainee’s making over which they were told, if it was one. */
function linkOf(index: JournalIndex, told: Held): EventOf<'link.opened'> | undefined {
  const link = index.sent.get(told.message ?? '')?.message.link;
  return link === undefined
    ? undefined
    : index
        .of('link.opened')
        .find((event) => event.link.id === link && index.seats.has(event.link.seat));
}

interface Outcome {
  readonly told: Held | undefined;
  readonly pause: Pause;
  readonly holds: readonly Held[];
}

/** ‘At 06:41 you held the closure; Ambulance needed it by 06:43; they took it in at 06:55, from you over ES2.’ */
function saysOf(index: JournalIndex, due: Due, { told, pause, holds }: Outcome): string {
  const { fact, version, agency, from, timing, knowing } = due;
  // A note of one’s own is held; what was only said counts from when one ought to have opened it.
  const held = knowing.sourcing === undefined ? 'held' : 'could know';
  const needed = `At ${index.clock(from)} you ${held} ${quoted(index, fact, version)}; ${index.nameOf(agency)} needed it by ${index.clock(from + timing.grace)}`;
  if (told === undefined) {
    const [first] = holds;
    return first === undefined
      ? `${needed}; they were never told.`
      : `${needed}; they found out for themselves at ${index.clock(first.at)}.`;
  }
  const late = told.at - from - pause.seconds - timing.grace;
  const took = `${needed}; they took it in at ${index.clock(told.at)}, ${byWhom(index, told)}`;
  const stood =
    pause.seconds > 0
      ? ` The clock stood still for ${inWords(pause.seconds)} while you were on what mattered more.`
      : '';
  return `${took}${late > 0 ? `, ${inWords(late)} late` : ''}.${stood}`;
}

function byWhom(index: JournalIndex, told: Held): string {
  const link = linkOf(index, told);
  const { message } = index.sent.get(told.message ?? '') ?? {};
  const channel = index.scenario.channels.find(({ id }) => id === message?.channel);
  const from = told.from === undefined ? '' : index.nameOf(told.from);
  const who = told.from !== undefined && index.seats.has(told.from) ? 'you' : from;
  if (link !== undefined) {
    return `from ${who} over the link that you made at ${index.clock(link.at)}`;
  }
  return channel === undefined ? `from ${who}` : `from ${who} (${channel.label})`;
}
