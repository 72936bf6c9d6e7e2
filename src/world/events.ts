import type { Seconds } from '#kernel/time.ts';

/** One leg of a route: the road node reached and when, if nothing stops the unit. */
export interface Leg {
  readonly node: number;
  readonly at: Seconds;
  /** The road driven to reach it. */
  readonly road: string;
}

export type WorldEvent =
  | { readonly type: 'measure.varied'; readonly measure: string; readonly by: number }
  /** A measure with moves of its own has come to another value. */
  | { readonly type: 'measure.moved'; readonly measure: string; readonly value: number }
  /** Null once a zone that recedes is below its first step. */
  | { readonly type: 'zone.changed'; readonly zone: string; readonly area: string | null }
  | { readonly type: 'road.closed'; readonly road: string }
  | {
      readonly type: 'unit.ordered';
      readonly unit: string;
      readonly to: string;
      readonly task?: string | undefined;
      /** When the wheels roll. */
      readonly rolls: Seconds;
    }
  | {
      readonly type: 'unit.departed';
      readonly unit: string;
      readonly from: number;
      readonly to: string;
      readonly roads: readonly string[];
      readonly legs: readonly Leg[];
      readonly arrives: Seconds;
    }
  | {
      readonly type: 'unit.blocked';
      readonly unit: string;
      readonly road: string;
      readonly node: number;
      readonly lost: Seconds;
    }
  | {
      readonly type: 'unit.stranded';
      readonly unit: string;
      readonly node: number;
      readonly to: string;
    }
  | { readonly type: 'unit.arrived'; readonly unit: string; readonly place: string }
  | { readonly type: 'task.opened'; readonly task: string }
  | { readonly type: 'task.joined'; readonly task: string; readonly unit: string }
  | { readonly type: 'task.started'; readonly task: string; readonly units: readonly string[] }
  | { readonly type: 'task.done'; readonly task: string }
  /** Units of two agencies set out for one task that needs only one of them. */
  | {
      readonly type: 'task.duplicated';
      readonly task: string;
      readonly agencies: readonly string[];
      readonly unit: string;
    }
  | { readonly type: 'people.sheltered'; readonly people: string; readonly task: string }
  | {
      readonly type: 'people.loaded';
      readonly people: string;
      readonly kind: string;
      readonly count: number;
      readonly unit: string;
    }
  | {
      readonly type: 'people.safe';
      readonly people: string;
      readonly kind: string;
      readonly count: number;
      readonly unit: string;
      readonly place: string;
    }
  /** No way was left to where they were bound: they wait again where they were taken up. */
  | {
      readonly type: 'people.set-down';
      readonly people: string;
      readonly kind: string;
      readonly count: number;
      readonly unit: string;
      readonly place: string;
    }
  | {
      readonly type: 'people.harmed';
      readonly people: string;
      readonly kind: string;
      readonly count: number;
    }
  /** A crew is in a hazard that its own agency does not hold; `crew.unexposed` closes it. */
  | {
      readonly type: 'crew.exposed';
      readonly unit: string;
      readonly zone: string;
      readonly crew: number;
    }
  | {
      readonly type: 'crew.unexposed';
      readonly unit: string;
      readonly zone: string;
      readonly seconds: Seconds;
    };
