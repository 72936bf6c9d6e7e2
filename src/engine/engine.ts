import { emptyBuckets, lookUp, withEntry, type Buckets } from '#kernel/buckets.ts';
import { draw } from '#kernel/draw.ts';
import { invariant, InvariantError } from '#kernel/invariant.ts';
import { dequeue, enqueue, type OrderedQueue, type Queued } from '#kernel/ordered-queue.ts';
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
  /** What has happened in this step so far, and how much of it was there when the rules last settled. */
  readonly events: readonly Stamped<Event>[];
  settledEvents: number;
  /** Appends to the journal, then lets the rules react to it after what is under way. */
  readonly emit: (event: Event) => void;
  /** @throws InvariantError when `at` is in the past or not a whole second. */
  readonly schedule: (at: Seconds, due: Due) => void;
  /**
   * What is under way comes again at `at`, later than now, and keeps its place among what is due at one
   * instant: for what recurs at many instants, of which only the next need be in the queue.
   * @throws InvariantError when a command is under way, or `at` is not a later whole second.
   */
  readonly again: (at: Seconds) => void;
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
  const turn = new Occurrence<Body, Due, Event>(state, hash);
  let atOnce = 0;
  for (
    let { queue } = turn;
    queue !== null && queue.top.due <= until && !rules.isOver(turn.body);
    queue = turn.queue
  ) {
    const { due, item } = queue.top;
    atOnce = due === turn.now ? atOnce + 1 : 0;
    if (atOnce > mostAtOnce) throw standsStill(due, item);
    turn.begin(due, dequeue(queue), queue.top);
    rules.due(turn, item);
    settle(rules, turn);
  }
  if (!rules.isOver(turn.body)) turn.begin(until, turn.queue, null);
  if (input.kind === 'command') {
    turn.begin(turn.now, turn.queue, null);
    rules.command(turn, input.command);
    settle(rules, turn);
  }
  return { state: turn.state(), events: turn.events };
}

function standsStill(at: Seconds, what: unknown): InvariantError {
  return new InvariantError(`Time stands still at ${at} s, last with ${JSON.stringify(what)}`);
}

/** What an occurrence leads to, until all is settled. */
function settle<Body, Due, Event extends { readonly type: string }, Command>(
  rules: Rules<Body, Due, Event, Command>,
  turn: Occurrence<Body, Due, Event>,
): void {
  for (let round = 0; round === 0 || turn.heard < turn.events.length; round += 1) {
    if (round > mostRounds) throw standsStill(turn.now, turn.events.at(-1));
    for (let event = turn.next(); event !== undefined; event = turn.next()) {
      rules.react(turn, event);
    }
    rules.settle(turn);
  }
}

/**
 * One occurrence after another at their instants, for the length of one step: the only thing that
 * changes, made from a state and left as one. Its functions may be handed on without it.
 */
class Occurrence<Body, Due, Event extends { readonly type: string }> {
  readonly seed: number;
  now: Seconds;
  body: Body;
  settled: Body;
  queue: OrderedQueue<Due>;
  readonly events: Stamped<Event>[] = [];
  /** How many of the events the rules have reacted to. */
  heard = 0;
  settledEvents = 0;
  #underWay: Queued<Due> | null = null;
  #seq: number;
  #ticket: number;
  #drawn: Buckets<true>;
  #hash: string;

  constructor(state: EngineState<Body, Due>, hashed: boolean) {
    ({ seed: this.seed, now: this.now, body: this.body, queue: this.queue } = state);
    this.settled = state.body;
    this.#seq = state.seq;
    this.#ticket = state.ticket;
    this.#drawn = state.drawn;
    this.#hash = state.hash;
    this.emit = (event) => {
      this.#seq += 1;
      const stamped = { ...event, seq: this.#seq, at: this.now };
      if (hashed) this.#hash = chainHash(this.#hash, stamped);
      this.events.push(stamped);
    };
  }

  readonly emit: (event: Event) => void;

  readonly schedule = (at: Seconds, due: Due): void => {
    if (!Number.isInteger(at) || at < this.now) {
      throw new InvariantError(`Nothing can be due at ${at}, it is ${this.now}`);
    }
    this.#ticket += 1;
    this.queue = enqueue(this.queue, { due: at, ticket: this.#ticket, item: due });
  };

  readonly again = (at: Seconds): void => {
    const { now } = this;
    const underWay = this.#underWay;
    if (underWay === null || !Number.isInteger(at) || at <= now) {
      throw new InvariantError(`Nothing can come again at ${at}, it is ${now}`);
    }
    this.queue = enqueue(this.queue, { ...underWay, due: at });
  };

  readonly draw = (name: string): number => {
    if (lookUp(this.#drawn, name) !== undefined) {
      throw new InvariantError(`The name ${name} was drawn before`);
    }
    this.#drawn = withEntry(this.#drawn, name, true);
    return draw(this.seed, name);
  };

  begin(now: Seconds, queue: OrderedQueue<Due>, underWay: Queued<Due> | null): void {
    this.now = now;
    this.#underWay = underWay;
    this.queue = queue;
    this.settled = this.body;
    this.settledEvents = this.events.length;
  }

  next(): Stamped<Event> | undefined {
    const event = this.events[this.heard];
    if (event !== undefined) this.heard += 1;
    return event;
  }

  state(): EngineState<Body, Due> {
    const { seed, now, queue, body } = this;
    return {
      seed,
      now,
      seq: this.#seq,
      ticket: this.#ticket,
      queue,
      drawn: this.#drawn,
      hash: this.#hash,
      body,
    };
  }
}
