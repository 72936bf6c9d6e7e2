import type { Seconds } from '#kernel/time.ts';
import type { Sourcing } from '#doctrine/information.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { KnowledgeEvent } from './events.ts';
import type { KnowledgeState } from './knowledge.ts';
import type { PartyId } from './message.ts';

/** What knowledge puts in the engine's queue for itself. */
export type KnowledgeDue =
  | { readonly kind: 'knowledge.speak'; readonly message: string }
  /** It has come as far as the receiver's control room. */
  | {
      readonly kind: 'knowledge.room';
      readonly message: string;
      readonly to: PartyId;
      readonly garbled: readonly string[];
    }
  | {
      readonly kind: 'knowledge.deliver';
      readonly message: string;
      readonly to: PartyId;
      readonly garbled: readonly string[];
    }
  | { readonly kind: 'knowledge.desk'; readonly agency: string }
  | { readonly kind: 'knowledge.restore'; readonly channel: string; readonly disturbance: string }
  | {
      readonly kind: 'knowledge.learn';
      readonly agency: string;
      readonly fact: string;
      readonly version: number;
      readonly sourcing: Sourcing;
    };

/** What knowledge is given by whoever runs it, for the length of one step. */
export interface KnowledgeContext {
  readonly scenario: Scenario;
  readonly now: Seconds;
  state: KnowledgeState;
  readonly emit: (event: KnowledgeEvent) => void;
  readonly schedule: (at: Seconds, due: KnowledgeDue) => void;
  /** Named chance, from 0 (inclusive) to 1 (exclusive); each name once in an exercise. */
  readonly draw: (name: string) => number;
  /** Whether an officer has a telephone at the ear, so that the radio is only half heard. */
  readonly isOnPhone: (seat: PartyId) => boolean;
}
