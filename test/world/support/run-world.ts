import { draw } from '#kernel/draw.ts';
import { InvariantError } from '#kernel/invariant.ts';
import { dequeue, enqueue, type OrderedQueue } from '#kernel/ordered-queue.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Condition } from '#scenario/schema/condition.ts';
import type { WorldContext, WorldDue } from '#world/context.ts';
import { jumpMeasure } from '#world/dynamics.ts';
import type { WorldEvent } from '#world/events.ts';
import { measureAt } from '#world/measure.ts';
import { deploy, withdraw, type Deployment, type Outcome } from '#world/order.ts';
import type { WorldState } from '#world/state.ts';
import { closeRoad, openTask } from '#world/task.ts';
import { createWorld, onWorldDue, pictureChanged } from '#world/world.ts';

export type Timed = WorldEvent & { readonly at: number };

/** Runs a world by itself: a queue, a clock, and agencies that know only what they were told or saw. */
export class RunningWorld {
  readonly scenario: Scenario;
  readonly events: Timed[] = [];
  state: WorldState;
  now = 0;
  /** How often an agency was asked for its belief. */
  asked = 0;
  #seed: number;
  #queue: OrderedQueue<WorldDue> = null;
  #ticket = 0;
  #drawn = new Set<string>();
  #knows = new Set<string>();
  #holds = new Set<string>();

  constructor(scenario: Scenario, seed = 1) {
    this.scenario = scenario;
    this.#seed = seed;
    this.state = createWorld(this.#context());
  }

  #context(): WorldContext {
    return {
      scenario: this.scenario,
      now: this.now,
      emit: (event) => this.events.push({ ...event, at: this.now }),
      schedule: (at, item) => {
        if (at < this.now || !Number.isInteger(at)) {
          throw new InvariantError(`Due at ${at}, now ${this.now}`);
        }
        this.#ticket += 1;
        this.#queue = enqueue(this.#queue, { due: at, ticket: this.#ticket, item });
      },
      draw: (name) => {
        if (this.#drawn.has(name)) throw new InvariantError(`Drawn twice: ${name}`);
        this.#drawn.add(name);
        return draw(this.#seed, name);
      },
      isMet: (condition) => this.#isMet(condition),
      believesClosed: (agency, road) => this.#believes(agency, road),
      knowsHazard: (agency, zone) => this.#believes(agency, zone),
    };
  }

  #believes(agency: string, what: string): boolean {
    this.asked += 1;
    return this.#knows.has(`${agency}/${what}`);
  }

  /** Conditions on measures alone, or that the test says hold: `fired` and a name. */
  #isMet(condition: Condition): boolean {
    if ('fired' in condition) return this.#holds.has(condition.fired);
    if ('measure' in condition && 'atLeast' in condition) {
      return measureAt(this.scenario, this.state, condition.measure, this.now) >= condition.atLeast;
    }
    throw new InvariantError(`A world by itself cannot tell: ${JSON.stringify(condition)}`);
  }

  /** From now on the condition `fired: name` holds, or no longer does. */
  holds(name: string, does = true): this {
    if (does) this.#holds.add(name);
    else this.#holds.delete(name);
    return this;
  }

  jump(measure: string, by: number): this {
    this.state = jumpMeasure(this.#context(), this.state, measure, by);
    return this;
  }

  /** Everything due by then happens; whoever comes upon a closed road tells their own agency. */
  until(at: number): this {
    while (this.#queue !== null && this.#queue.top.due <= at) {
      const { due, item } = this.#queue.top;
      this.#queue = dequeue(this.#queue);
      this.now = due;
      const seen = this.events.length;
      this.state = onWorldDue(this.#context(), this.state, item);
      for (const event of this.events.slice(seen)) {
        if (event.type === 'unit.blocked') this.tell(this.#agencyOf(event.unit), event.road);
      }
    }
    this.now = at;
    return this;
  }

  #agencyOf(id: string): string {
    return this.scenario.units.find((unit) => unit.id === id)?.agency ?? '';
  }

  /** The agency learns that a road is closed, or of a zone’s danger. */
  tell(agency: string, what: string): this {
    this.#knows.add(`${agency}/${what}`);
    const isZone = this.scenario.zones.some(({ id }) => id === what);
    const learned = isZone ? { hazard: [what] } : { closes: [what] };
    this.state = pictureChanged(this.#context(), this.state, agency, learned);
    return this;
  }

  /** The agency learns something that closes no road and tells of no hazard. */
  chat(agency: string): this {
    this.state = pictureChanged(this.#context(), this.state, agency, {});
    return this;
  }

  forget(agency: string, what: string): this {
    this.#knows.delete(`${agency}/${what}`);
    this.state = pictureChanged(this.#context(), this.state, agency);
    return this;
  }

  close(road: string): this {
    this.state = closeRoad(this.#context(), this.state, road);
    return this;
  }

  open(task: string): this {
    this.state = openTask(this.#context(), this.state, task);
    return this;
  }

  deploy(order: Deployment): Outcome {
    const outcome = deploy(this.#context(), this.state, order);
    if (outcome.ok) this.state = outcome.state;
    return outcome;
  }

  withdraw(unit: string): this {
    this.state = withdraw(this.#context(), this.state, unit);
    return this;
  }

  of<Type extends WorldEvent['type']>(
    type: Type,
  ): (Extract<WorldEvent, { type: Type }> & { readonly at: number })[] {
    return this.events.filter(
      (event): event is Extract<WorldEvent, { type: Type }> & { readonly at: number } =>
        event.type === type,
    );
  }
}
