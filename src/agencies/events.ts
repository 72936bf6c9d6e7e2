import type { Sourcing } from '#doctrine/information.ts';
import type { Direction, Signal } from '#doctrine/signals.ts';

/**
 * What an agency's chart can react to. Each event brings what its guards need from the agency's own
 * picture, so that facts stay out of the chart's context.
 */
export type AgencyEvent =
  /** It was told something, or responds from the start. */
  | { readonly type: 'ALERTED' }
  | {
      readonly type: 'LEARNED';
      readonly fact: string;
      readonly closes: boolean;
      readonly hazard: boolean;
      readonly level: 1 | 2 | 3;
      readonly letter: string;
      readonly signals: readonly Signal[];
      readonly sourcing: Sourcing;
    }
  | {
      readonly type: 'UNIT';
      readonly unit: string | null;
      /** misdirected: at a rendezvous point that its own service does not hold to be the one in force. */
      readonly status:
        | 'departed'
        | 'atRvp'
        | 'misdirected'
        | 'atScene'
        | 'working'
        | 'blocked'
        | 'stranded'
        | 'recalled'
        | 'atBase'
        | 'done';
      /** Its commander is in it, or a liaison officer who goes in the commander’s place. */
      readonly commander: boolean;
      /** Own units that are out and not on their way back, this one aside. */
      readonly others: number;
    }
  | {
      readonly type: 'INVITED';
      readonly invitation: string;
      /** Its picture holds a reason to come. */
      readonly hasReason: boolean;
      readonly canTravel: boolean;
      /** Seconds of work on its desk. */
      readonly load: number;
      readonly confidence: number;
    }
  | { readonly type: 'TOGETHER'; readonly place: string }
  | { readonly type: 'APART' }
  | { readonly type: 'BRIEFED' }
  | {
      readonly type: 'PROPOSED';
      readonly proposal: string;
      /** Of what it would want to hold to agree: how many it wants, how many it lacks. */
      readonly wants: number;
      readonly lacks: number;
      /** It holds something that speaks against it, in a few words; empty when nothing does. */
      readonly against: string;
      readonly missing: string;
    }
  /** A liaison officer asks for a capability. */
  | {
      readonly type: 'REQUESTED';
      readonly request: string;
      readonly capability: string;
      /** Idle units of its own that have it. */
      readonly free: number;
      /** Units of its own that have it, idle or not. */
      readonly owned: number;
      /** Seconds until it could set out. */
      readonly lead: number;
      /** The need was stated, and by when. */
      readonly stated: boolean;
      /** Somebody nearer has been asked and could not. */
      readonly lastResort: boolean;
      readonly load: number;
    }
  | {
      readonly type: 'ADVISED';
      readonly advice: string;
      readonly kind: 'commit' | 'hold' | 'withdraw' | 'route' | 'declare';
      /** It holds, or was given with the advice, something that speaks for it. */
      readonly supported: boolean;
      /** It holds something that speaks against it, in a few words; empty when nothing does. */
      readonly against: string;
      readonly confidence: number;
    }
  | {
      readonly type: 'CHALLENGED';
      readonly challenge: string;
      /** Its own picture does differ from what it is shown, or from the other's. */
      readonly differs: boolean;
      readonly load: number;
      readonly confidence: number;
    }
  /** A line for the public is put to it. */
  | {
      readonly type: 'LINE_PUT';
      readonly line: string;
      /** What it holds against it, in a few words; empty when nothing does. */
      readonly against: string;
    }
  /** A question of its own was not answered in the time that it said it would wait. */
  | { readonly type: 'UNANSWERED'; readonly about: string }
  /** Its commander hands over to a relief; IN_POST follows when that is done. */
  | { readonly type: 'RELIEVED'; readonly by: string }
  | { readonly type: 'IN_POST'; readonly name: string }
  /** Its own commander has declared. */
  | { readonly type: 'DECLARED'; readonly status: 'standby' | 'declared' | 'cancelled' }
  | { readonly type: 'STOOD_DOWN' }
  | {
      readonly type: 'DECIDED';
      readonly decision: string;
      readonly option: string;
      readonly directs: readonly Direction[];
    };

/** What a chart wants done: a command of its own commander, which the exercise gives for it. */
export type Intent =
  | {
      readonly do: 'attend';
      readonly invitation: string;
      readonly accept: boolean;
      readonly because: string;
    }
  | {
      readonly do: 'vote';
      readonly proposal: string;
      readonly vote: 'agree' | 'amend' | 'dissent';
      readonly because: string;
    }
  | { readonly do: 'report'; readonly unit: string | null }
  | {
      readonly do: 'respond';
      /** A request, an advice, a challenge or a line. */
      readonly to: string;
      readonly accept: boolean;
      readonly because: string;
    }
  | {
      readonly do: 'declare';
      readonly status: 'standby' | 'declared' | 'cancelled';
      readonly because: string;
    }
  | { readonly do: 'stand-down' };
