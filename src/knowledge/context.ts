import type { Seconds } from '#kernel/time.ts';
import type { Sourcing } from '#doctrine/information.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { KnowledgeEvent } from './events.ts';
import type { KnowledgeState } from './knowledge.ts';

/** What knowledge puts in the engine's queue for itself. */
export type KnowledgeDue =
  | { readonly kind: 'knowledge.speak'; readonly message: string }
  | { readonly kind: 'knowledge.deliver'; readonly message: string; readonly to: string }
  | { readonly kind: 'knowledge.desk'; readonly agency: string }
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
}
