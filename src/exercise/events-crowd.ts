import type { Seconds } from '#kernel/time.ts';
import type { CommandOf } from '#command/command.ts';
import type { Sourcing } from '#doctrine/information.ts';
import type {
  DialogueMove,
  Manner,
  TensionLevel,
  TensionSort,
  Confidence,
  TrustWhy,
} from '#doctrine/police-liaison.ts';

interface CarriedFact {
  readonly fact: string;
  readonly version: number;
  readonly sourcing: Sourcing;
}

/** What comes of talking with groups of people. */
export type CrowdEvent =
  /** The officer has said what they wanted to say. */
  | {
      readonly type: 'dialogue.held';
      readonly id: string;
      readonly command: string;
      readonly seat: string;
      readonly crowd: string;
      readonly move: DialogueMove;
      readonly channel: string;
      readonly about: CommandOf<'dialogue'>['about'];
      /** The limit of confidence was said. */
      readonly limits: boolean;
      /** Nobody had talked with them before. */
      readonly first: boolean;
      readonly offer?: string | undefined;
      /** Of mediate: the other party. */
      readonly with?: string | undefined;
      readonly carries: readonly CarriedFact[];
      readonly message: string;
    }
  /** How they answered. */
  | {
      readonly type: 'dialogue.answered';
      readonly dialogue: string;
      readonly seat: string;
      readonly crowd: string;
      readonly manner: Manner;
      readonly messages: readonly string[];
    }
  /** They told the officer something in confidence. */
  | {
      readonly type: 'crowd.confided';
      readonly crowd: string;
      readonly seat: string;
      readonly fact: string;
      readonly version: number;
      readonly message: string;
      /** Services to whom it may go, which is what it was told for. */
      readonly for: readonly string[];
      /** The officer had said before what cannot be kept in confidence. */
      readonly limits: boolean;
    }
  | {
      readonly type: 'trust.moved';
      readonly crowd: string;
      /** By how much it did move. */
      readonly by: number;
      /** To what, of 0 to 100. */
      readonly value: number;
      readonly why: TrustWhy;
      /** The dialogue, promise, fact or message that it comes of. */
      readonly cause: string;
      /** It stays where it is now. */
      readonly forGood: boolean;
    }
  /** How tense the officer found them. */
  | {
      readonly type: 'tension.sensed';
      readonly dialogue: string;
      readonly seat: string;
      readonly crowd: string;
      readonly level: TensionLevel;
    }
  | {
      readonly type: 'tension.reported';
      readonly id: string;
      readonly command: string;
      readonly seat: string;
      readonly crowd: string;
      readonly sort: TensionSort;
      readonly level: TensionLevel;
      readonly confidence: Confidence;
      readonly to: readonly string[];
      readonly carries: readonly CarriedFact[];
      readonly message: string;
    }
  | {
      readonly type: 'promise.made';
      readonly id: string;
      readonly seat: string;
      readonly crowd: string;
      readonly offer: string;
      /** Command had agreed to it. */
      readonly authorised: boolean;
      readonly due: Seconds;
      readonly dialogue: string;
    }
  | { readonly type: 'promise.kept'; readonly promise: string; readonly crowd: string }
  | { readonly type: 'promise.broken'; readonly promise: string; readonly crowd: string }
  /** The officer told them that a condition is on them. */
  | {
      readonly type: 'condition.announced';
      readonly seat: string;
      readonly crowd: string;
      readonly fact: string;
      /** It was: command had imposed it. */
      readonly imposed: boolean;
      readonly dialogue: string;
    }
  /** It has come to another place or is of another size, which is plain for everyone to see. */
  | {
      readonly type: 'crowd.moved';
      readonly crowd: string;
      readonly place: string;
      /** About how many it is from now on; as many as before if absent. */
      readonly size?: number;
    }
  /** Something that touches them came about, and nobody had told them. */
  | { readonly type: 'crowd.surprised'; readonly crowd: string; readonly fact: string }
  /** What was told in confidence went to somebody for whom it was not. */
  | {
      readonly type: 'confidence.broken';
      readonly seat: string;
      readonly crowd: string;
      readonly fact: string;
      readonly to: string;
      readonly message: string;
    }
  /** A threat to life, told in confidence, went to a service. */
  | {
      readonly type: 'threat.reported';
      readonly seat: string;
      readonly crowd: string;
      readonly fact: string;
      readonly to: string;
      readonly message: string;
      /** At once, and they had been told before that it would be. */
      readonly asExplained: boolean;
    };
