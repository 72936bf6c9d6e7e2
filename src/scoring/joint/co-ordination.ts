import type { EventOf } from '#exercise/events.ts';
import type { Task } from '#scenario/schema/world.ts';
import { bySeq, type JournalIndex } from '../journal-index.ts';
import { makeLine, sum, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import type { SeatKnowledge } from '../seat-knowledge.ts';
import { timeliness, type Timing } from '../timing.ts';
import { knowingOf, whoKnew } from './hazard-known.ts';

type Opened = EventOf<'task.opened'>;
type Working =
  | EventOf<'task.started'>
  | EventOf<'task.joined'>
  | EventOf<'task.duplicated'>
  | EventOf<'crew.exposed'>;

/**
 * Domain reference, section 6, O1: each task that opened, how soon work began, less for crews too
 * many and for crews in a hazard that another service knew of. What begins though the officer says
 * nothing is told and not counted: it would make one who did nothing look co-ordinated.
 */
export function taskLines(
  index: JournalIndex,
  known: SeatKnowledge,
  unaided: readonly string[] = [],
): ScoreLine[] {
  return index.of('task.opened').flatMap((opened) => {
    const task = index.scenario.tasks.find(({ id }) => id === opened.task);
    const timing = taskTiming(index, opened, task);
    if (opened.at + timing.expiry > index.end) return [];
    const isUnaided = unaided.includes(opened.task);
    return [taskLine(index, known, { opened, task, timing, isUnaided })];
  });
}

/** A task with a deadline is to be begun so that it can be done by then. */
function taskTiming({ settings }: JournalIndex, { at }: Opened, task: Task | undefined): Timing {
  const { taskGrace, taskExpiry } = settings;
  const grace =
    task?.deadline === undefined ? taskGrace : Math.max(0, task.deadline - at - (task.takes ?? 0));
  return { grace, expiry: grace + Math.max(0, taskExpiry - taskGrace) };
}

interface Opening {
  readonly opened: Opened;
  readonly task: Task | undefined;
  readonly timing: Timing;
  /** Whether work on it begins by itself. */
  readonly isUnaided: boolean;
}

function taskLine(
  index: JournalIndex,
  known: SeatKnowledge,
  { opened, task, timing, isUnaided }: Opening,
): ScoreLine {
  const { task: id, at, seq } = opened;
  const { taskPeople, taskOther, doubledCost, conflictCost } = index.settings;
  const weight = task?.moves === undefined && task?.shelters === undefined ? taskOther : taskPeople;
  const clashes = clashesIn(index, known, task);
  const work: Working[] = [
    ...index.of('task.started').filter((event) => event.task === id),
    ...index.of('task.joined').filter((event) => event.task === id),
    ...index.of('task.duplicated').filter((event) => event.task === id),
    ...clashes.map(({ exposed }) => exposed),
  ].toSorted(bySeq);
  const isUncounted = isUnaided && work.some(({ type }) => type === 'task.started');
  const evidence = weigh(work, (kept) => {
    const first = kept.find(({ type }) => type === 'task.started');
    if (first === undefined || isUncounted) return 0;
    const doubled = 1 - (doubledCost * doubledIn(task, kept)) / 100;
    const clashing = 1 - (conflictCost * clashingIn(kept)) / 100;
    return weight * timeliness(first.at - at, timing) * doubled * clashing;
  });
  return makeLine('co-ordinate/task', {
    ...evidence,
    also: [...evidence.also, seq, ...clashes.flatMap(({ seqs }) => seqs)],
    of: isUncounted ? 0 : weight,
    about: id,
    window:
      !isUncounted && evidence.points < weight ? { from: at, to: at + timing.grace } : undefined,
    says: saysOf(index, opened, { task, work, isUncounted }),
  });
}

function crewsIn(kept: readonly Working[]): Set<string> {
  const joined = kept.flatMap((event) =>
    event.type === 'task.joined' || event.type === 'task.duplicated' ? [event.unit] : [],
  );
  return new Set(joined);
}

/**
 * Of the crews, how many were too many. Who carries people can hardly be too many; elsewhere a crew
 * beyond the need is doubled work, as is one that set out when another service's were enough.
 */
function doubledIn(task: Task | undefined, kept: readonly Working[]): number {
  if (task === undefined || task.moves !== undefined) return 0;
  const crews = crewsIn(kept).size;
  const joined = kept.filter(({ type }) => type === 'task.joined').length;
  const enough = sum(task.needs.map(({ units }) => units));
  const duplicated = kept.filter(({ type }) => type === 'task.duplicated').length;
  return crews === 0 ? 0 : Math.min(1, Math.max(0, joined - enough, duplicated) / crews);
}

function clashingIn(kept: readonly Working[]): number {
  const crews = crewsIn(kept);
  const exposed = kept.flatMap((event) => (event.type === 'crew.exposed' ? [event.unit] : []));
  const clashing = new Set(exposed.filter((unit) => crews.has(unit))).size;
  return crews.size === 0 ? 0 : clashing / crews.size;
}

interface Clash {
  readonly exposed: EventOf<'crew.exposed'>;
  readonly seqs: readonly number[];
}

/** Crews in the hazard of this task unwarned, while another service, and the officer, knew of it. */
function clashesIn(index: JournalIndex, known: SeatKnowledge, task: Task | undefined): Clash[] {
  if (task?.hazard === undefined) return [];
  return index
    .of('crew.exposed')
    .filter(({ zone }) => zone === task.hazard)
    .flatMap((exposed): Clash[] => {
      const unit = index.scenario.units.find(({ id }) => id === exposed.unit);
      const of = { zone: exposed.zone, at: exposed.at };
      const knowing = knowingOf(index, known, of);
      const other = whoKnew(index, of).find(({ holder }) => holder !== unit?.agency);
      if (knowing === undefined || other === undefined) return [];
      return [{ exposed, seqs: [other.seq, ...knowing.seqs] }];
    });
}

function saysOf(
  index: JournalIndex,
  { task: id, at }: Opened,
  {
    task,
    work,
    isUncounted,
  }: {
    readonly task: Task | undefined;
    readonly work: readonly Working[];
    readonly isUncounted: boolean;
  },
): string {
  const there = `‘${task?.label ?? id}’ was there to be done from ${index.clock(at)}`;
  const first = work.find(({ type }) => type === 'task.started');
  if (first === undefined) return `${there}; nobody began it.`;
  const crews = doubledIn(task, work) > 0 ? ', with more crews than it takes' : '';
  const clash = clashingIn(work) > 0 ? ', in a hazard that another service knew of' : '';
  return `${there}; work began at ${index.clock(first.at)}${crews}${clash}${isUncounted ? ' (not counted: it begins without you)' : ''}.`;
}

/**
 * What a decision sets going: one line for each that fell due, whether it was taken so that its tasks
 * could open, and how timely. Without this, work that the services begin by themselves would make a
 * liaison officer who did nothing look co-ordinated.
 */
export function jointTaskLines(index: JournalIndex): ScoreLine[] {
  return index.scenario.decisions
    .filter((decision) => {
      const opensTasks = decision.options.some(({ opens }) => (opens ?? []).length > 0);
      return decision.window.closes <= index.end && opensTasks;
    })
    .map((decision) => {
      const { id, title } = decision;
      const { opens, full, closes } = decision.window;
      const timing = { grace: full - opens, expiry: closes - opens };
      const taken = index.of('decision.taken').filter((event) => event.decision === id);
      const evidence = weigh(taken, (kept) =>
        kept[0] === undefined ? 0 : timeliness(kept[0].at - opens, timing),
      );
      const [first] = taken;
      return makeLine('co-ordinate/joint', {
        ...evidence,
        of: 1,
        about: id,
        window: evidence.points < 1 ? { from: opens, to: full } : undefined,
        says:
          first === undefined
            ? `‘${title}’ was not settled jointly by ${index.clock(closes)}, so its tasks never opened.`
            : `‘${title}’ was settled jointly at ${index.clock(first.at)}, and its tasks could begin.`,
      });
    });
}
