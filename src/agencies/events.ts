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
    }
  | {
      readonly type: 'UNIT';
      readonly unit: string | null;
      readonly status: 'departed' | 'atRvp' | 'atScene' | 'working' | 'blocked' | 'done';
      readonly commander: boolean;
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
  | { readonly type: 'DECIDED'; readonly decision: string; readonly option: string };

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
  | { readonly do: 'report'; readonly unit: string | null };
