import type { EventOf } from '#exercise/events.ts';
import type { ScoreLine } from '../score-card.ts';
import { bySeq, type JournalIndex } from '../journal-index.ts';
import { makeLine, sum, weigh } from '../line.ts';
import { timeliness, type Timing } from '../timing.ts';

/** From a task's opening to work beginning: in full within half an hour, none after an hour (unverified). */
const taskTiming: Timing = { grace: 1800, expiry: 3600 };

/** Domain reference, section 6, O1: each task that opened, how soon work began, and crews too many. */
export function taskLines(index: JournalIndex): ScoreLine[] {
  return index
    .of('task.opened')
    .filter(({ at }) => at + taskTiming.expiry <= index.end)
    .map((opened) => taskLine(index, opened));
}

function taskLine(index: JournalIndex, opened: EventOf<'task.opened'>): ScoreLine {
  const { task: id, at, seq } = opened;
  const task = index.scenario.tasks.find((other) => other.id === id);
  const started = index.of('task.started').filter((event) => event.task === id);
  const joined = index.of('task.joined').filter((event) => event.task === id);
  // Who carries people can hardly be too many; elsewhere a crew beyond the need is doubled work.
  const enough =
    task === undefined || task.moves !== undefined
      ? null
      : sum(task.needs.map(({ units }) => units));
  const surplus = (kept: readonly { readonly seq: number }[]): number => {
    const there = joined.filter((event) => kept.includes(event)).length;
    return enough === null || there <= enough ? 0 : (there - enough) / there;
  };
  const evidence = weigh([...started, ...joined].toSorted(bySeq), (kept) => {
    const first = started.find((event) => kept.includes(event));
    return first === undefined
      ? 0
      : timeliness(first.at - at, taskTiming) * (1 - surplus(kept) / 2);
  });
  const label = task?.label ?? id;
  const [first] = started;
  const crews = surplus(joined) > 0 ? `, with more crews than it takes` : '';
  return makeLine('co-ordinate/task', {
    ...evidence,
    also: [...evidence.also, seq],
    of: 1,
    about: id,
    window: evidence.points < 1 ? { from: at, to: at + taskTiming.grace } : undefined,
    says:
      first === undefined
        ? `‘${label}’ was there to be done from ${index.clock(at)}; nobody began it.`
        : `‘${label}’ was there to be done from ${index.clock(at)}; work began at ${index.clock(first.at)}${crews}.`,
  });
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

/**
 * Domain reference, section 6, O2: each question of the trainee's that reached an agency, and whether
 * that agency held anything on the topic. Where nobody did, asking was no mistake and is left out.
 */
export function askLines(index: JournalIndex): ScoreLine[] {
  const commands = new Map(index.of('command.accepted').map((event) => [event.command.id, event]));
  return index.of('message.sent').flatMap((sent): ScoreLine[] => {
    const { message, at } = sent;
    const accepted = commands.get(message.because ?? '');
    const body = accepted?.command.body;
    const isOwn = message.kind === 'question' && index.seats.has(message.from);
    if (!isOwn || body?.type !== 'ask') return [];
    const held = index.scenario.facts
      .filter((fact) => fact.topic === body.topic)
      .flatMap((fact) => index.scenario.agencies.flatMap(({ id }) => index.heldBy(id, fact.id)))
      .filter((event) => event.at <= at)
      .toSorted(bySeq);
    const [known] = held;
    if (known === undefined || accepted === undefined) return [];
    return [askLine(index, { sent, accepted, of: body.of, topic: body.topic, held })];
  });
}

interface Asked {
  readonly sent: EventOf<'message.sent'>;
  readonly accepted: EventOf<'command.accepted'>;
  readonly of: string;
  readonly topic: string;
  /** Whatever any agency held on it then, first learned first. */
  readonly held: readonly EventOf<'fact.held'>[];
}

function askLine(index: JournalIndex, { sent, accepted, of, topic, held }: Asked): ScoreLine {
  const theirs = held.filter((event) => event.holder === of);
  const evidence = weigh([accepted, sent, ...theirs], (kept) =>
    kept.includes(accepted) && kept.includes(sent) && theirs.some((event) => kept.includes(event))
      ? 1
      : 0,
  );
  const label = index.scenario.topics.find((other) => other.id === topic)?.label ?? topic;
  const other = held[0];
  const asked = `You asked ${index.nameOf(of)} about ${label} at ${index.clock(sent.at)}`;
  return makeLine('co-ordinate/ask', {
    ...evidence,
    also: [...evidence.also, ...(other === undefined ? [] : [other.seq])],
    of: 1,
    about: accepted.command.id,
    says:
      theirs.length > 0 || other === undefined
        ? `${asked}; they had something on it.`
        : `${asked}; they had nothing on it, ${index.nameOf(other.holder)} had.`,
  });
}
