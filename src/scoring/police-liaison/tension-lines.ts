import type { Confidence, TensionLevel, TensionSort } from '#doctrine/police-liaison.ts';
import { tensionLevelOf } from '#doctrine/police-liaison.ts';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import { groupBy, type JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import { timeliness } from '../timing.ts';
import { groupMeasure, type GroupMeasure } from './group-measure.ts';

type Reported = EventOf<'tension.reported'>;
type Heard = EventOf<'message.heard'>;
type Sensed = EventOf<'tension.sensed'>;

/** Everything that one report may rest on or be held to. */
interface Report {
  readonly crowd: Crowd;
  /** One for each service rung. */
  readonly parts: readonly Reported[];
  readonly tension: GroupMeasure;
  /** Reports of the same group before it. */
  readonly earlier: readonly Reported[];
}

/** One line for each tension report, and for tension found high that was not reported. */
export function tensionLines(index: JournalIndex): ScoreLine[] {
  return (index.scenario.crowds ?? []).flatMap((crowd) => {
    const all = index
      .of('tension.reported')
      .filter((event) => event.crowd === crowd.id && index.seats.has(event.seat));
    const tension = groupMeasure(index, crowd.tension);
    const reports = [...groupBy(all, ({ command }) => command).values()];
    return [
      ...reports.flatMap((parts) => {
        const first = parts[0];
        const earlier = all.filter(
          (other) => first !== undefined && other.seq < first.seq && !parts.includes(other),
        );
        return reportLine(index, { crowd, parts, tension, earlier });
      }),
      ...missedLines(index, crowd, all),
    ];
  });
}

function reportLine(index: JournalIndex, report: Report): ScoreLine[] {
  const { crowd, parts, tension, earlier } = report;
  const [first] = parts;
  if (first === undefined) return [];
  const last = parts.at(-1) ?? first;
  const facts = new Set(first.carries.map(({ fact }) => fact));
  const before = ({ seq }: { readonly seq: number }) => seq < last.seq;
  const heard = index
    .of('message.heard')
    .filter(
      (event) =>
        event.by === first.seat &&
        before(event) &&
        event.message.carries.some(({ fact }) => facts.has(fact)),
    );
  const sensed = sensedOf(index, crowd.id).filter(before);
  const delivered = parts.flatMap(({ message }) => index.deliveredOf(message));
  const candidates: readonly ExerciseEvent[] = [
    ...parts,
    ...heard,
    ...sensed,
    ...delivered,
    ...tension.moved.filter(before),
    ...earlier,
  ];
  const evidence = weigh(candidates, (kept) => pointsOf(index, report, kept));
  const judged = judge(index, report, candidates);
  return [
    makeLine('crowd/report', {
      ...evidence,
      also: [...evidence.also, ...tension.drawn],
      of: 1,
      about: `${crowd.id}/${first.command}`,
      says: `At ${index.clock(first.at)} you reported the tension of ${crowd.name} as ${first.sort}, level ${first.level}, ${first.confidence} confidence; ${judged.says}.`,
    }),
  ];
}

function sensedOf(index: JournalIndex, crowd: string): readonly Sensed[] {
  return index
    .of('tension.sensed')
    .filter((event) => event.crowd === crowd && index.seats.has(event.seat));
}

function pointsOf(index: JournalIndex, report: Report, kept: readonly ExerciseEvent[]): number {
  return judge(index, report, kept).points;
}

interface Judgement {
  readonly points: number;
  readonly says: string;
}

function ofType<Type extends ExerciseEvent['type']>(
  kept: readonly ExerciseEvent[],
  type: Type,
): EventOf<Type>[] {
  return kept.filter((event): event is EventOf<Type> => event.type === type);
}

/** What a report is worth by these events alone. */
function judge(index: JournalIndex, report: Report, kept: readonly ExerciseEvent[]): Judgement {
  const reported = ofType(kept, 'tension.reported');
  const parts = reported.filter((event) => report.parts.includes(event));
  const [first] = parts;
  if (first === undefined) return { points: 0, says: '' };
  const before = ({ seq }: { readonly seq: number }) => seq < first.seq;
  const heard = ofType(kept, 'message.heard').filter(before);
  const sensed = ofType(kept, 'tension.sensed').filter(before);
  const basis = [...heard, ...sensed];
  if (basis.length === 0) return { points: 0, says: 'it rested on nothing' };
  const newest = Math.max(...basis.map(({ at }) => at));
  const repeats = reported.some(
    (other) =>
      report.earlier.includes(other) &&
      other.at >= newest &&
      parts.every(({ to }) => to.every((party) => other.to.includes(party))),
  );
  if (repeats) return { points: 0, says: 'nothing was new since your last' };
  const trueLevel = levelAt(report.tension, ofType(kept, 'measure.moved').filter(before));
  const perceived = sensed.at(-1)?.level ?? trueLevel;
  const off = Math.abs(first.level - trueLevel);
  const sorted = rests(index, report.crowd.id, first, heard) ? 1 : 0;
  const inTime = timely(index, report, { parts, newest, kept });
  const near = nearness(index, Math.min(off, Math.abs(first.level - perceived)));
  const { settings } = index;
  const shares = [
    sorted * settings.tensionSortShare,
    near * settings.tensionLevelShare,
    borneOut(index, first.confidence, off === 0) * settings.tensionConfidenceShare,
    inTime * settings.tensionTimelyShare,
  ];
  const of =
    settings.tensionSortShare +
    settings.tensionLevelShare +
    settings.tensionConfidenceShare +
    settings.tensionTimelyShare;
  const total = shares.reduce((sum, share) => sum + share, 0);
  return { points: of === 0 ? 0 : total / of, says: words(sorted, trueLevel, inTime) };
}

function words(sorted: number, level: TensionLevel, inTime: number): string {
  const sort = sorted > 0 ? 'what it rested on was of that sort' : 'it did not rest on that';
  const time =
    inTime === 1
      ? 'those who need it had it in time'
      : inTime > 0
        ? 'it came late'
        : 'those who need it did not have it in time';
  return `${sort}, the level was ${level}, and ${time}`;
}

function levelAt(
  { start }: GroupMeasure,
  moved: readonly EventOf<'measure.moved'>[],
): TensionLevel {
  return tensionLevelOf(moved.at(-1)?.value ?? start);
}

/** Whether what was cited is of the sort that the report says. */
function rests(
  index: JournalIndex,
  crowd: string,
  { sort, carries }: Reported,
  heard: readonly Heard[],
): boolean {
  const is: Readonly<Record<TensionSort, (fact: string, event: Heard) => boolean>> = {
    experienced: (_fact, { message }) => message.from === crowd,
    evidenced: (fact, { message }) =>
      message.from !== crowd &&
      message.carries.some(
        (carried) => carried.fact === fact && ['seen', 'official'].includes(carried.sourcing),
      ),
    potential: (fact) => index.facts.get(fact)?.level === 3,
  };
  return carries.some(({ fact }) =>
    heard.some(
      (event) =>
        event.message.carries.some((carried) => carried.fact === fact) && is[sort](fact, event),
    ),
  );
}

function nearness(index: JournalIndex, off: number): number {
  const { tensionLevelSpan } = index.settings;
  return tensionLevelSpan === 0 ? (off === 0 ? 1 : 0) : Math.max(0, 1 - off / tensionLevelSpan);
}

/** One less the square of how far the claim was from what came of it. */
function borneOut(index: JournalIndex, confidence: Confidence, isRight: boolean): number {
  const { confidenceLow, confidenceMedium, confidenceHigh } = index.settings;
  const claims = { low: confidenceLow, medium: confidenceMedium, high: confidenceHigh };
  const off = (isRight ? 1 : 0) - claims[confidence] / 100;
  return 1 - off * off;
}

/** From the latest thing that it rests on until a service that needs it has it. */
function timely(
  index: JournalIndex,
  { crowd }: Report,
  {
    parts,
    newest,
    kept,
  }: {
    readonly parts: readonly Reported[];
    readonly newest: number;
    readonly kept: readonly ExerciseEvent[];
  },
): number {
  const own = index.scenario.seats.find(({ id }) => id === parts[0]?.seat)?.agency;
  const needing = crowd.reportsTo ?? (own === undefined ? [] : [own]);
  const messages = new Set(parts.map(({ message }) => message));
  const reached = ofType(kept, 'message.delivered').filter(
    ({ message, to }) => messages.has(message) && needing.includes(to),
  );
  if (reached.length === 0) return 0;
  const at = Math.min(...reached.map((event) => event.at));
  const { tensionGrace: grace, tensionExpiry: expiry } = index.settings;
  return timeliness(at - newest, { grace, expiry });
}

/** A group found tense where it had not been found so before, and no report of it in time. */
function missedLines(index: JournalIndex, crowd: Crowd, reports: readonly Reported[]): ScoreLine[] {
  const { tensionDueLevel, tensionExpiry } = index.settings;
  const sensed = sensedOf(index, crowd.id);
  return sensed.flatMap((found, i): ScoreLine[] => {
    const before = sensed[i - 1];
    const isNew = before === undefined || before.level > tensionDueLevel;
    const by = found.at + tensionExpiry;
    if (found.level > tensionDueLevel || !isNew || by > index.end) return [];
    if (reports.some(({ seq, at }) => seq > found.seq && at <= by)) return [];
    return [
      makeLine('crowd/report-missed', {
        points: 0,
        of: 1,
        events: [],
        also: before === undefined ? [found.seq] : [before.seq, found.seq],
        about: `${crowd.id}/${found.dialogue}`,
        window: { from: found.at, to: by },
        says: `At ${index.clock(found.at)} you found ${crowd.name} at level ${found.level}; nobody heard it from you by ${index.clock(by)}.`,
      }),
    ];
  });
}
