import type { Seconds } from '#kernel/time.ts';

/** Something that needs the officer’s one voice (or, for a worksheet, their whole attention). */
export interface VoiceAction {
  readonly id: string;
  readonly seat: string;
  /** The command that it carries out; absent for a call that comes in. */
  readonly command?: string | undefined;
  readonly kind:
    | 'share'
    | 'ask'
    | 'verify'
    | 'call'
    | 'methane'
    | 'invite'
    | 'meet'
    | 'propose'
    | 'answer'
    | 'log'
    | 'move'
    | 'connect'
    | 'request'
    | 'advise'
    | 'challenge'
    | 'brief'
    | 'assess-risk'
    | 'public-line'
    | 'hand-over'
    | 'say-again'
    | 'consult'
    | 'dialogue'
    | 'report-tension'
    | 'listen';
  /** In the officer’s words: `Share 2 notes on ES2`. */
  readonly label: string;
  /** Expected length. */
  readonly seconds: Seconds;
  readonly with: readonly string[];
}
