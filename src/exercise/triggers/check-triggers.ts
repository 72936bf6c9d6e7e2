import { lookUp, withEntry } from '#kernel/buckets.ts';
import { InvariantError, present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { crossings as crossingsOf } from '#world/measure.ts';
import type { ExerciseTurn } from '../body.ts';
import { crossingsIn, isMet } from './conditions.ts';
import type { Held } from './trigger-state.ts';
import { carryOut, triggersOf, type Listed } from './triggers.ts';
import { noteAffected, watchOf, type Seen, type Watch } from './watch.ts';

/** A standing order done more often than this in one second is set off by what it sets off. */
const mostTimes = 20;

const watches = new WeakMap<Scenario, Watch>();

/** Derived from the scenario alone, hence kept beside it. */
function watchIn(scenario: Scenario): Watch {
  const known = watches.get(scenario);
  if (known) return known;
  const watch = watchOf(triggersOf(scenario).map(({ trigger }) => trigger.when));
  watches.set(scenario, watch);
  return watch;
}

/** Begins the watch: a check at every moment at which time alone could make a condition hold. */
export function scheduleChecks(turn: ExerciseTurn): void {
  const { scenario, world } = turn.body;
  const crossings = new Set(
    triggersOf(scenario).flatMap(({ trigger }) =>
      crossingsIn(trigger.when, (measure, level) => crossingsOf(scenario, world, measure, level)),
    ),
  );
  // At the start all of them are looked at: what holds from the start comes of no change.
  const anew = triggersOf(scenario).map((_, index) => index);
  change(turn, { crossings: inOrder(crossings), anew });
  const first = nextMoment(turn);
  if (first !== null) turn.schedule(first, { kind: 'check' });
}

/** A moment has come at which time alone could make a condition hold: settling looks. The next is awaited. */
export function checkNext(turn: ExerciseTurn): void {
  const next = nextMoment(turn);
  if (next !== null) turn.again(next);
}

function nextMoment(turn: ExerciseTurn): Seconds | null {
  const { moments } = watchIn(turn.body.scenario);
  let { passed, crossed } = turn.body.triggers;
  const { crossings } = turn.body.triggers;
  while ((moments[passed]?.at ?? turn.now + 1) <= turn.now) passed += 1;
  while ((crossings[crossed] ?? turn.now + 1) <= turn.now) crossed += 1;
  const at = moments[passed]?.at;
  const crossing = crossings[crossed];
  return at === undefined || crossing === undefined
    ? (at ?? crossing ?? null)
    : Math.min(at, crossing);
}

function inOrder(moments: ReadonlySet<Seconds>): Seconds[] {
  return [...moments].toSorted((a, b) => a - b);
}

function change(turn: ExerciseTurn, triggers: Partial<ExerciseTurn['body']['triggers']>): void {
  turn.body = { ...turn.body, triggers: { ...turn.body.triggers, ...triggers } };
}

/**
 * Looks at the triggers that what has changed, or the time, could have made hold, in the scenario's
 * order: an effect that makes a later trigger hold has it looked at in the same pass. It is as if all
 * were looked at, which a test holds it to.
 */
export function checkTriggers(turn: ExerciseTurn): void {
  const watch = watchIn(turn.body.scenario);
  let seen: Seen = { body: turn.settled, events: turn.settledEvents };
  turn.settled = turn.body;
  turn.settledEvents = turn.events.length;
  const waiting = new Waiting();
  passMoments(turn, watch, waiting);
  noteAffected(watch, seen, turn, waiting);
  if (waiting.isEmpty()) return;
  const list = triggersOf(turn.body.scenario);
  seen = { body: turn.body, events: turn.events.length };
  for (let index = waiting.next(); index !== undefined; index = waiting.next()) {
    lookAt(turn, present(list[index], `trigger ${index}`), index);
    if (turn.body === seen.body) continue;
    noteAffected(watch, seen, turn, waiting);
    seen = { body: turn.body, events: turn.events.length };
  }
}

/** Triggers to be looked at in one pass, each once, lowest first. */
class Waiting {
  readonly #all: number[] = [];
  #last = -1;

  /** One before the last that was looked at waits for the next pass. */
  add(index: number): void {
    if (index <= this.#last) return;
    let place = this.#all.length;
    while (place > 0 && (this.#all[place - 1] ?? 0) > index) place -= 1;
    if (this.#all[place - 1] !== index) this.#all.splice(place, 0, index);
  }

  isEmpty(): boolean {
    return this.#all.length === 0;
  }

  next(): number | undefined {
    const next = this.#all.shift();
    if (next !== undefined) this.#last = next;
    return next;
  }
}

/** Those that wait for a time which has come, or for a measure that has reached something by now. */
function passMoments(turn: ExerciseTurn, watch: Watch, waiting: Waiting): void {
  const { triggers } = turn.body;
  let { passed, crossed } = triggers;
  for (let moment = watch.moments[passed]; moment; moment = watch.moments[passed]) {
    if (moment.at > turn.now) break;
    for (const index of moment.triggers) waiting.add(index);
    passed += 1;
  }
  while ((triggers.crossings[crossed] ?? turn.now + 1) <= turn.now) crossed += 1;
  if (crossed > triggers.crossed) for (const index of watch.measures) waiting.add(index);
  for (const index of triggers.anew) waiting.add(index);
  const changed =
    passed > triggers.passed || crossed > triggers.crossed || triggers.anew.length > 0;
  if (changed) change(turn, { passed, crossed, anew: [] });
}

function lookAt(turn: ExerciseTurn, listed: Listed, index: number): void {
  const held = lookUp(turn.body.triggers.held, String(index));
  if (held !== undefined && listed.again === undefined) return;
  const met = isMet(listed.trigger.when, turn.body, turn.now);
  if (held === undefined) {
    if (met) fire(turn, listed, index, 1);
  } else if (!met) {
    if (!held.lapsed) mark(turn, index, { ...held, lapsed: true });
  } else if (held.lapsed) doAnew(turn, listed, index, held);
}

/** It has come to hold again: it is done, or waits until it may be. */
function doAnew(turn: ExerciseTurn, listed: Listed, index: number, held: Held): void {
  const from = held.at + (listed.again ?? 0);
  if (turn.now < from) turn.schedule(from, { kind: 'check', trigger: index });
  else fire(turn, listed, index, held.at === turn.now ? held.times + 1 : 1);
}

function fire(turn: ExerciseTurn, { trigger, effect }: Listed, index: number, times: number): void {
  mark(turn, index, { at: turn.now, times, lapsed: false });
  if (times > mostTimes) throw loop(turn);
  if (trigger.after === undefined || trigger.after === 0) carryOut(turn, effect);
  else turn.schedule(turn.now + trigger.after, { kind: 'trigger', index });
}

function mark(turn: ExerciseTurn, index: number, held: Held): void {
  change(turn, { held: withEntry(turn.body.triggers.held, String(index), held) });
}

/** Orders that set each other off would go on for ever in the same second. */
function loop(turn: ExerciseTurn): InvariantError {
  const names = triggersOf(turn.body.scenario).flatMap(({ effect }, index) => {
    const held = lookUp(turn.body.triggers.held, String(index));
    const again = effect.kind === 'order' && held?.at === turn.now && held.times > 1;
    return again ? [`${effect.agency}/${effect.id}`] : [];
  });
  return new InvariantError(
    `Standing orders set each other off without end at ${turn.now} s: ${names.join(', ')}`,
  );
}

/** The time after which a standing order may be done anew is up. */
export function lookAnew(turn: ExerciseTurn, trigger: number): void {
  change(turn, { anew: [...turn.body.triggers.anew, trigger] });
}

export function onTriggerDue(turn: ExerciseTurn, index: number): void {
  carryOut(turn, present(triggersOf(turn.body.scenario)[index], `trigger ${index}`).effect);
}
