import type { Seconds } from '#kernel/time.ts';
import type { CommandBody, CommandOf } from '#command/command.ts';
import type { EventOf } from '#exercise/events.ts';
import { groupBy, weightOf, type JournalIndex } from './journal-index.ts';
import { overlap, type Stretch } from './timing.ts';

/** A stretch in which the trainee's one voice was on something, and how much that mattered. */
export interface VoiceStretch extends Stretch {
  /** The highest need, in anyone, for what was being passed on; for a request, what it was for. */
  readonly weight: number;
  /** False where nobody was there to speak to, or nothing could be said after all. */
  readonly isSpoken: boolean;
  readonly seqs: readonly number[];
}

interface Seen {
  readonly weight: number;
  readonly seqs: readonly number[];
}

/** Voice actions that passed on, or were to pass on, something needed; in order. */
export function voiceStretches(index: JournalIndex): VoiceStretch[] {
  const commands = new Map(index.of('command.accepted').map((event) => [event.command.id, event]));
  const actions = new Map(index.of('voice.queued').map((event) => [event.action.id, event]));
  const ends = new Map(index.of('voice.ended').map((event) => [event.action, event]));
  const failures = failuresOf(index);
  const weigh = weigher(index);
  return index.of('voice.started').flatMap((started): VoiceStretch[] => {
    const queued = actions.get(started.action);
    const accepted = commands.get(queued?.action.command ?? '');
    if (queued === undefined || accepted === undefined) return [];
    const carried = weigh(accepted.command);
    if (carried === undefined) return [];
    const ended = ends.get(started.action);
    const failed = [started.action, accepted.command.id].flatMap((id) => failures.get(id) ?? []);
    const own = [queued, accepted, started, ...(ended === undefined ? [] : [ended]), ...failed];
    return [
      {
        from: started.at,
        to: ended?.at ?? started.until,
        weight: carried.weight,
        isSpoken: failed.length === 0,
        seqs: [...own.map(({ seq }) => seq), ...carried.seqs],
      },
    ];
  });
}

type Failure = EventOf<'call.failed'> | EventOf<'command.rejected'>;

/** By action or by command: nobody picked up, or whoever was meant had gone. */
function failuresOf(index: JournalIndex): ReadonlyMap<string, readonly Failure[]> {
  return groupBy<Failure>([...index.of('call.failed'), ...index.of('command.rejected')], (event) =>
    event.type === 'call.failed' ? event.action : event.command.id,
  );
}

interface Given {
  readonly id: string;
  readonly body: CommandBody;
}

/** How much what a command carries matters, and which events say so; undefined if it carries nothing needed. */
function weigher(index: JournalIndex): (given: Given) => Seen | undefined {
  const notes = new Map(index.of('note.made').map((event) => [event.note.id, event]));
  const overLinks = linkFlows(index);
  return ({ id, body }) => {
    if (body.type === 'request') return { weight: requestWeight(index, body), seqs: [] };
    if (body.type === 'connect') return heaviest(overLinks.get(id) ?? []);
    return heaviest(
      itemsOf(body).flatMap((item): Seen[] => {
        const note = notes.get(item);
        const weight = note?.note.fact === undefined ? 0 : highestNeed(index, note.note.fact);
        return note === undefined || weight === 0 ? [] : [{ weight, seqs: [note.seq] }];
      }),
    );
  };
}

function heaviest(seen: readonly Seen[]): Seen | undefined {
  return seen.reduce<Seen | undefined>(
    (most, one) => (most === undefined || one.weight > most.weight ? one : most),
    undefined,
  );
}

function highestNeed(index: JournalIndex, fact: string): number {
  const { settings, facts } = index;
  return Math.max(0, ...(facts.get(fact)?.needs ?? []).map((need) => weightOf(settings, need)));
}

/** A capability asked for people in danger weighs as a critical need, for other work as an important one. */
function requestWeight(
  { scenario, settings }: JournalIndex,
  { task }: CommandOf<'request'>,
): number {
  const goal = scenario.tasks.find(({ id }) => id === task);
  const isForPeople = goal?.moves !== undefined || goal?.shelters !== undefined;
  return isForPeople ? settings.weightCritical : settings.weightImportant;
}

/** By the command that made a link: what then flowed over it to an end that needed it. */
function linkFlows(index: JournalIndex): ReadonlyMap<string, readonly Seen[]> {
  const links = new Map(index.of('link.opened').map((event) => [event.link.id, event]));
  const flows = index.of('message.sent').flatMap((sent) => {
    const opened = links.get(sent.message.link ?? '');
    if (opened === undefined) return [];
    const { to, carries } = sent.message;
    const weights = carries.flatMap(({ fact }) =>
      to.map((party) => weightOf(index.settings, index.needOf(fact, party))),
    );
    const weight = Math.max(0, ...weights);
    const command = opened.link.command;
    return weight === 0 ? [] : [{ command, weight, seqs: [opened.seq, sent.seq] }];
  });
  return groupBy(flows, ({ command }) => command);
}

/** The notes that a command passes on. */
function itemsOf(body: CommandBody): readonly string[] {
  switch (body.type) {
    case 'share':
    case 'answer':
    case 'propose':
    case 'challenge':
    case 'advise':
    case 'public-line':
    case 'hand-over':
      return body.items;
    case 'meet':
      return [...body.items, ...body.actions.flatMap(({ items }) => items)];
    case 'assess-risk':
      return [...body.items, ...body.hazards.map(({ hazard }) => hazard)];
    case 'verify':
      return [body.item];
    case 'methane':
    case 'brief':
      return Object.values(body.fields).flatMap((field) => field?.items ?? []);
    default:
      return [];
  }
}

export interface Pause {
  readonly seconds: Seconds;
  readonly seqs: readonly number[];
}

/** How long a clock that ran in this stretch stood still because of what weighed more. */
export function pauseIn(
  { settings }: JournalIndex,
  stretches: readonly VoiceStretch[],
  clock: Stretch & { readonly weight: number },
): Pause {
  const weightier = stretches.filter(
    (stretch) => stretch.weight > clock.weight && overlap(stretch, clock) > 0,
  );
  const seconds = weightier
    .filter(({ isSpoken }) => isSpoken)
    .reduce((total, stretch) => total + overlap(stretch, clock), 0);
  return {
    seconds: Math.min(settings.mostRelief, seconds),
    seqs: weightier.flatMap(({ seqs }) => seqs),
  };
}
