import { emptyBuckets, lookUp, withEntry, type Buckets } from '#kernel/buckets.ts';
import { draw } from '#kernel/draw.ts';
import { invariant, InvariantError } from '#kernel/invariant.ts';
import { dequeue, enqueue, type OrderedQueue } from '#kernel/ordered-queue.ts';
import { chainHash, stableHash } from '#kernel/stable-hash.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Stamped } from './event.ts';

/**
 * Everything that the next step depends on. Immutable: keep any of them and continue from it, and
 * that is a branch. `Body` is the rules' own state, `Due` what they put in the queue.
 */
export interface EngineState<Body, Due> {
  readonly seed: number;
  readonly now: Seconds;
  /** The number of the last event. */
  readonly seq: number;
  readonly ticket: number;
  readonly queue: OrderedQueue<Due>;
  readonly drawn: Buckets<true>;
  /** The running hash of the journal: each event is hashed onto the hash before it, unless left out. */
  readonly hash: string;
  readonly body: Body;
}

/** What the rules are given for the length of one step. Only `body` may be replaced. */
export interface Turn<Body, Due, Event extends { readonly type: string }> {
  readonly seed: number;
  readonly now: Seconds;
  body: Body;
  /**
   * The body as the rules last settled it; at first as it was when this occurrence began. What
   * settling must look at is what differs from it.
   */
  settled: Body;
  /** Appends to the journal, then lets the rules react to it after what is under way. */
  readonly emit: (event: Event) => void;
  /** @throws InvariantError when `at` is in the past or not a whole second. */
  readonly schedule: (at: Seconds, due: Due) => void;
  /** Named chance, 0 (inclusive) to 1 (exclusive). @throws InvariantError for a name drawn before. */
  readonly draw: (name: string) => number;
}

/** The rules of what is being simulated; the engine knows nothing of them. */
export interface Rules<Body, Due, Event extends { readonly type: string }, Command> {
  readonly due: (turn: Turn<Body, Due, Event>, due: Due) => void;
  readonly command: (turn: Turn<Body, Due, Event>, command: Command) => void;
  /** Called once for each event, in order. */
  readonly react: (turn: Turn<Body, Due, Event>, event: Stamped<Event>) => void;
  /** Called when all events of a due item or command were reacted to; may emit more. */
  readonly settle: (turn: Turn<Body, Due, Event>) => void;
  readonly isOver: (body: Body) => boolean;
}

export type Input<Command> =
  | { readonly kind: 'advance'; readonly to: Seconds }
  | { readonly kind: 'command'; readonly at: Seconds; readonly command: Command };

export interface Step<Body, Due, Event extends { readonly type: string }> {
  readonly state: EngineState<Body, Due>;
  readonly events: readonly Stamped<Event>[];
}

export interface StepOptions {
  /** False where nobody asks for the journal's hash: it stays as it was. The events are the same. */
  readonly hash?: boolean;
}

/** More occurrences than this at one instant are rules that set each other off for ever. */
const mostAtOnce = 100_000;
/** More rounds of settling than this in one occurrence are, too. */
const mostRounds = 10_000;

export function initialState<Body, Due>(seed: number, body: Body): EngineState<Body, Due> {
  return {
    seed,
    now: 0,
    seq: 0,
    ticket: 0,
    queue: null,
    drawn: emptyBuckets(),
    hash: stableHash('journal'),
    body,
  };
}

/** When the next thing is due; null when nothing is. */
export function nextDue<Body, Due>(state: EngineState<Body, Due>): Seconds | null {
  return state.queue === null ? null : state.queue.top.due;
}

/**
 * The pure fold: everything due up to the input's time in the order (due, ticket), then the
 * command. Splitting an advance into smaller ones gives the same events and the same hash.
 * @throws InvariantError when time would run backwards, or stands still for ever.
 */
export function step<Body, Due, Event extends { readonly type: string }, Command>(
  rules: Rules<Body, Due, Event, Command>,
  state: EngineState<Body, Due>,
  input: Input<Command>,
  { hash = true }: StepOptions = {},
): Step<Body, Due, Event> {
  const until = input.kind === 'advance' ? input.to : input.at;
  invariant(
    Number.isInteger(until) && until >= state.now,
    `Time cannot go from ${state.now} to ${until}`,
  );
  const journal: Journal<Event> = { events: [], hash };
  let next = state;
  let atOnce = 0;
  for (
    let queue = next.queue;
    queue !== null && queue.top.due <= until && !rules.isOver(next.body);
    queue = next.queue
  ) {
    const { due, item } = queue.top;
    atOnce = due === next.now ? atOnce + 1 : 0;
    if (atOnce > mostAtOnce) throw standsStill(due, item);
    next = run(rules, { ...next, now: due, queue: dequeue(queue) }, journal, (turn) =>
      rules.due(turn, item),
    );
  }
  if (!rules.isOver(next.body)) next = { ...next, now: until };
  if (input.kind === 'command') {
    next = run(rules, next, journal, (turn) => rules.command(turn, input.command));
  }
  return { state: next, events: journal.events };
}

function standsStill(at: Seconds, what: unknown): InvariantError {
  return new InvariantError(`Time stands still at ${at} s, last with ${JSON.stringify(what)}`);
}

/** What one step adds to the journal, and whether it is hashed. */
interface Journal<Event extends { readonly type: string }> {
  readonly events: Stamped<Event>[];
  readonly hash: boolean;
}

/** One occurrence at one instant: what it does, what its events lead to, until all is settled. */
function run<Body, Due, Event extends { readonly type: string }, Command>(
  rules: Rules<Body, Due, Event, Command>,
  start: EngineState<Body, Due>,
  journal: Journal<Event>,
  act: (turn: Turn<Body, Due, Event>) => void,
): EngineState<Body, Due> {
  let { seq, ticket, queue, drawn, hash } = start;
  const { events } = journal;
  let heard = events.length;
  const turn: Turn<Body, Due, Event> = {
    seed: start.seed,
    now: start.now,
    body: start.body,
    settled: start.body,
    emit(event) {
      seq += 1;
      const stamped = { ...event, seq, at: start.now };
      if (journal.hash) hash = chainHash(hash, stamped);
      journal.events.push(stamped);
    },
    schedule(at, due) {
      invariant(
        Number.isInteger(at) && at >= start.now,
        `Nothing can be due at ${at}, it is ${start.now}`,
      );
      ticket += 1;
      queue = enqueue(queue, { due: at, ticket, item: due });
    },
    draw(name) {
      invariant(lookUp(drawn, name) === undefined, `The name ${name} was drawn before`);
      drawn = withEntry(drawn, name, true);
      return draw(start.seed, name);
    },
  };
  act(turn);
  for (let round = 0; round === 0 || heard < events.length; round += 1) {
    if (round > mostRounds) throw standsStill(start.now, events.at(-1));
    for (let event = events[heard]; event !== undefined; event = events[heard]) {
      heard += 1;
      rules.react(turn, event);
    }
    rules.settle(turn);
  }
  return { seed: start.seed, now: start.now, seq, ticket, queue, drawn, hash, body: turn.body };
}
