import type { Seconds } from '#kernel/time.ts';
import type { CommandOf } from '#command/command.ts';
import type { EventOf } from './events.ts';
import type { Link, OwnedAction, PutToPartners } from './events-partner.ts';

/** What this seat has set going with partners, as far as it knows. */
export interface PartnersView {
  readonly links: readonly (Link & { readonly at: Seconds })[];
  readonly requests: readonly (Omit<EventOf<'request.made'>, 'type' | 'seq' | 'seat'> & {
    readonly answer: null | {
      readonly at: Seconds;
      readonly accepted: boolean;
      readonly because: string;
      readonly from?: Seconds | undefined;
    };
  })[];
  readonly advice: readonly {
    readonly id: string;
    readonly at: Seconds;
    readonly body: CommandOf<'advise'>;
    readonly answer: null | { readonly accepted: boolean; readonly because: string };
  }[];
  readonly challenges: readonly {
    readonly id: string;
    readonly at: Seconds;
    readonly parties: readonly string[];
    readonly topic: string;
    readonly says: string;
    readonly answers: readonly {
      readonly agency: string;
      readonly differed: boolean;
      readonly because: string;
    }[];
  }[];
  readonly risks: readonly Omit<EventOf<'risk.assessed'>, 'type' | 'seq' | 'seat'>[];
  readonly briefs: readonly {
    readonly id: string;
    readonly at: Seconds;
    readonly to: readonly string[];
    readonly fields: CommandOf<'brief'>['fields'];
  }[];
  readonly lines: readonly {
    readonly id: string;
    readonly at: Seconds;
    readonly with: readonly string[];
    readonly says: string;
    readonly outcome: 'open' | 'released' | 'refused';
    readonly answers: readonly {
      readonly agency: string;
      readonly accepted: boolean;
      readonly because: string;
    }[];
  }[];
  /** What could not be put to an agency, as nobody there was to be had, and has not been since. */
  readonly unreached: readonly {
    readonly id: string;
    readonly at: Seconds;
    readonly agency: string;
    readonly why: 'engaged' | 'unanswered';
    readonly put: PutToPartners;
    /** Other channels to try. */
    readonly routes: readonly string[];
  }[];
  readonly handovers: readonly { readonly id: string; readonly at: Seconds; readonly to: string }[];
  readonly actions: readonly (OwnedAction & { readonly state: 'open' | 'done' | 'lapsed' })[];
  readonly plans: readonly {
    readonly plan: string;
    readonly message: string;
    readonly at: Seconds;
  }[];
}
