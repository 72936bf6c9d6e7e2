import type { Seconds } from '#kernel/time.ts';
import type { CommandOf } from '#command/command.ts';
import type { OwnedAction } from '../events-partner.ts';

/** A capability asked for. */
export interface RequestState {
  readonly id: string;
  readonly seat: string;
  readonly command: string;
  readonly of: string;
  readonly body: CommandOf<'request'>;
  readonly answer: 'open' | 'accepted' | 'refused';
  /** The unit promised, until it is sent. */
  readonly unit?: string | undefined;
  /** It stands at the place of a task that is not open yet. */
  readonly waits?: boolean | undefined;
}

/** Advice given to a commander. */
export interface AdviceState {
  readonly id: string;
  readonly seat: string;
  readonly to: string;
  readonly body: CommandOf<'advise'>;
  readonly answered: boolean;
  /** Facts that it rested on. */
  readonly rests: readonly string[];
  /** The zone of the hazard where it was about crews at work. */
  readonly zone?: string | undefined;
  /** What came of it has shown what it was worth. */
  readonly isProven: boolean;
}

export interface ActionState {
  readonly action: OwnedAction;
  readonly state: 'open' | 'done' | 'lapsed';
  /** How often its owner has gone about it. */
  readonly tries: number;
  /** Why it is not yet done, as its owner would say. */
  readonly why: string;
}

/** A commander holds units back from a task until a time, and which wait for it. */
export interface Hold {
  readonly until: Seconds;
  readonly units: readonly string[];
  /** Only this unit is held back; every one if absent. */
  readonly only?: string | undefined;
}

/** What working with partners puts in the queue. */
export type PartnerDue =
  /** The lead time of an agreed request is over. */
  | { readonly kind: 'partner.send'; readonly request: string }
  | { readonly kind: 'partner.held'; readonly agency: string; readonly task: string }
  | { readonly kind: 'partner.in-post'; readonly agency: string }
  | { readonly kind: 'partner.action'; readonly action: string }
  | { readonly kind: 'partner.action-due'; readonly action: string };
