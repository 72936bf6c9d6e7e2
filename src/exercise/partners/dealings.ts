import { emptyBuckets, type Buckets } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import type { AgencyOrder } from '#command/agency-order.ts';
import type { Carried } from '#knowledge/message.ts';
import type { ExerciseTurn } from '../body.ts';
import type { Link } from '../events-partner.ts';

/** A unit that somebody is known to have put on a task. */
export interface OnTask {
  readonly agency: string;
  readonly unit: string;
}

export interface ChallengeState {
  readonly id: string;
  readonly seat: string;
  readonly parties: readonly string[];
  readonly topic: string;
  /** Versions that each party held when words about it came to its desk, by `agency/fact`. */
  readonly before: Readonly<Record<string, number | null>>;
  /** Whose pictures each party has been shown: the seat, or other parties. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
  /** Whether each party's picture does differ, once it has compared; and whether it has answered. */
  readonly differs: Readonly<Record<string, boolean>>;
  readonly answered: readonly string[];
}

export interface LineState {
  readonly id: string;
  readonly seat: string;
  readonly command: string;
  readonly with: readonly string[];
  readonly says: string;
  readonly carries: readonly Carried[];
  /** The public channel on which it is to go out. */
  readonly channel: string;
  readonly answers: Readonly<Record<string, boolean>>;
  /** Whose answers the officer has heard. */
  readonly heard: readonly string[];
  readonly closed: boolean;
}

/** A question that an agency has put, and what it does when nobody answers. */
export interface AskedState {
  readonly agency: string;
  readonly topic: string;
  /** When it was put: a later question on the same matter is another. */
  readonly since: Seconds;
  readonly question: string;
  /** The officer has heard it: the time to answer runs from then. */
  readonly heard: boolean;
  readonly otherwise?: AgencyOrder | undefined;
  readonly closed: boolean;
}

/** What is under way with partners beside requests and advice: links, challenges, lines, questions. */
export interface Dealings {
  readonly links: readonly Link[];
  /** Parties had on the line so far, by the link that is being made. */
  readonly linking: Readonly<Record<string, readonly string[]>>;
  /** Facts that one end is about to put over a link, by `link/from/to`. */
  readonly outbox: Readonly<Record<string, readonly string[]>>;
  /** What has been put over a link: `link/to/fact@version/sourcing`, the same by who said it; a unit's task by `link/to/unit`. */
  readonly passed: Buckets<string>;
  /** Units that an agency knows to be on a task, by `agency/task`. */
  readonly taken: Buckets<readonly OnTask[]>;
  /** Units that were not sent because another service had enough on the task, by `agency/task`. */
  readonly standBy: Buckets<readonly string[]>;
  readonly challenges: Readonly<Record<string, ChallengeState>>;
  readonly lines: Readonly<Record<string, LineState>>;
  /** By who asks whom on what: `agency/of/topic`. */
  readonly asked: Readonly<Record<string, AskedState>>;
}

export const noDealings: Dealings = {
  links: [],
  linking: {},
  outbox: {},
  passed: emptyBuckets(),
  taken: emptyBuckets(),
  standBy: emptyBuckets(),
  challenges: {},
  lines: {},
  asked: {},
};

/** What these put in the queue. */
export type DealingDue =
  | {
      readonly kind: 'dealing.flow';
      readonly link: string;
      readonly from: string;
      readonly to: string;
    }
  /** A control room says again which of its units are on which task. */
  | { readonly kind: 'dealing.orders'; readonly link: string }
  /** A challenged party has waited long enough for the other's picture. */
  | { readonly kind: 'dealing.compare'; readonly challenge: string; readonly agency: string }
  /** An agency has waited long enough for an answer. */
  | { readonly kind: 'dealing.unanswered'; readonly asked: string; readonly since: Seconds };

export function changeDealings(turn: ExerciseTurn, change: Partial<Dealings>): void {
  turn.body = { ...turn.body, dealings: { ...turn.body.dealings, ...change } };
}
