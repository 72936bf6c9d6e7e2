import type { Seconds } from '#kernel/time.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Condition } from '#scenario/schema/condition.ts';
import type { WorldEvent } from './events.ts';

/** What the world puts in the engine's queue for itself. Plain data. */
export type WorldDue =
  | { readonly kind: 'world.measures' }
  | { readonly kind: 'world.zone'; readonly zone: string; readonly step: number }
  | { readonly kind: 'world.roll'; readonly unit: string; readonly order: number }
  | {
      readonly kind: 'world.leg';
      readonly unit: string;
      readonly order: number;
      readonly leg: number;
    }
  | { readonly kind: 'world.turned'; readonly unit: string; readonly order: number }
  | { readonly kind: 'world.work'; readonly task: string; readonly round: number }
  | {
      readonly kind: 'world.trip';
      readonly unit: string;
      readonly order: number;
      readonly phase: 'loaded' | 'landed' | 'unloaded' | 'back';
    }
  | { readonly kind: 'world.harm'; readonly people: string; readonly round: number };

/** What the world is given by whoever runs it, for the length of one step. */
export interface WorldContext {
  readonly scenario: Scenario;
  readonly now: Seconds;
  readonly emit: (event: WorldEvent) => void;
  /** Due at `at` (not before now). Stale items are told apart by the `order` or `round` they carry. */
  readonly schedule: (at: Seconds, due: WorldDue) => void;
  /** Named chance, 0 (inclusive) to 1 (exclusive). Each name once in an exercise. */
  readonly draw: (name: string) => number;
  /** Whether a condition of the scenario holds, as things stood when this step began. */
  readonly isMet: (condition: Condition) => boolean;
  /** An agency's own belief; never the truth. */
  readonly believesClosed: (agency: string, road: string) => boolean;
  readonly knowsHazard: (agency: string, zone: string) => boolean;
}
