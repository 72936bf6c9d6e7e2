import type { Seconds } from '#kernel/time.ts';
import type { CommandOf } from '#command/command.ts';
import type { Sourcing } from '#doctrine/information.ts';

interface CarriedFact {
  readonly fact: string;
  readonly version: number;
  readonly sourcing: Sourcing;
}

/** Two parties in touch without the liaison officer. */
export interface Link {
  readonly id: string;
  readonly seat: string;
  readonly command: string;
  readonly parties: readonly string[];
  readonly kind: CommandOf<'connect'>['link'];
  readonly channel: string;
  /** Of a feed: what about; all if empty. */
  readonly topics: readonly string[];
}

/** What is put to partners and can be put again when they could not be had. */
export type PutToPartners = CommandOf<
  'request' | 'advise' | 'challenge' | 'brief' | 'public-line' | 'connect'
>;

export type Rating = CommandOf<'assess-risk'>['hazards'][number]['rating'];

/** Something that a meeting agreed that its owner does. */
export interface OwnedAction {
  readonly id: string;
  readonly meeting: string;
  readonly seat: string;
  readonly owner: string;
  readonly does: 'tell' | 'send' | 'find-out';
  readonly carries: readonly CarriedFact[];
  readonly to: readonly string[];
  readonly capability?: string | undefined;
  readonly task?: string | undefined;
  readonly place?: string | undefined;
  readonly topic?: string | undefined;
  readonly due: Seconds;
}

/** What comes of working with partners. */
export type PartnerEvent =
  | { readonly type: 'link.opened'; readonly link: Link }
  /** A party could not be had: nothing is connected. */
  | {
      readonly type: 'link.failed';
      readonly link: string;
      readonly seat: string;
      readonly party: string;
      readonly why: string;
    }
  | {
      readonly type: 'request.made';
      readonly id: string;
      readonly seat: string;
      readonly of: string;
      readonly capability: string;
      readonly task?: string | undefined;
      readonly place?: string | undefined;
      readonly reason: string;
      readonly due?: Seconds | undefined;
    }
  | {
      readonly type: 'request.answered';
      readonly request: string;
      readonly agency: string;
      readonly accepted: boolean;
      readonly because: string;
      readonly unit?: string | undefined;
      /** When it sets out. */
      readonly from?: Seconds | undefined;
    }
  | {
      readonly type: 'advice.given';
      readonly id: string;
      readonly seat: string;
      readonly body: CommandOf<'advise'>;
      readonly carries: readonly CarriedFact[];
    }
  | {
      readonly type: 'advice.answered';
      readonly advice: string;
      readonly agency: string;
      readonly accepted: boolean;
      readonly because: string;
    }
  | {
      readonly type: 'challenge.put';
      readonly id: string;
      readonly seat: string;
      readonly parties: readonly string[];
      readonly topic: string;
      readonly says: string;
      readonly carries: readonly CarriedFact[];
    }
  | {
      readonly type: 'challenge.answered';
      readonly challenge: string;
      readonly agency: string;
      /** Its picture did differ. */
      readonly differed: boolean;
      readonly because: string;
    }
  | {
      readonly type: 'incident.declared';
      readonly agency: string;
      readonly status: 'standby' | 'declared' | 'cancelled';
      readonly because: string;
    }
  | {
      readonly type: 'brief.given';
      readonly id: string;
      readonly seat: string;
      readonly to: readonly string[];
      readonly fields: CommandOf<'brief'>['fields'];
      readonly carries: readonly CarriedFact[];
    }
  | {
      readonly type: 'risk.assessed';
      readonly id: string;
      readonly seat: string;
      readonly agencies: readonly string[];
      readonly hazards: readonly {
        readonly hazard: string;
        readonly words: string;
        readonly fact?: string | undefined;
        readonly rating: Rating;
        readonly likelihood?: Rating | undefined;
        readonly impact?: Rating | undefined;
        readonly atRisk?: string | undefined;
        readonly controls: string;
        readonly tells?: string | undefined;
        /** Each agency’s own rating, from what it holds. */
        readonly ratings: Readonly<Record<string, Rating | 'not-known'>>;
        /** Those of the agencies there with crews in it, when nobody was named to tell them. */
        readonly untold?: readonly string[] | undefined;
      }[];
    }
  | {
      readonly type: 'line.put';
      readonly id: string;
      readonly seat: string;
      readonly with: readonly string[];
      readonly says: string;
      readonly carries: readonly CarriedFact[];
    }
  | {
      readonly type: 'line.answered';
      readonly line: string;
      readonly agency: string;
      readonly accepted: boolean;
      readonly because: string;
    }
  /** All agreed, and it is out. */
  | { readonly type: 'line.released'; readonly line: string; readonly message: string }
  | { readonly type: 'line.refused'; readonly line: string; readonly by: readonly string[] }
  | {
      readonly type: 'handover.given';
      readonly id: string;
      readonly seat: string;
      readonly to: string;
      readonly says: string;
      readonly carries: readonly CarriedFact[];
    }
  | {
      readonly type: 'commander.relieved';
      readonly agency: string;
      readonly from: string;
      readonly to: string;
      readonly title: string;
      /** When the new one is in post. */
      readonly inPost: Seconds;
    }
  | { readonly type: 'action.agreed'; readonly action: OwnedAction }
  | { readonly type: 'action.done'; readonly action: string }
  | { readonly type: 'action.lapsed'; readonly action: string; readonly why: string }
  | {
      readonly type: 'plan.read';
      readonly id: string;
      readonly seat: string;
      readonly plan: string;
      readonly message: string;
    };
