import type { Seconds } from '#kernel/time.ts';
import type { Sourcing } from '#doctrine/information.ts';
import type { Mobilisation } from '#doctrine/incident.ts';
import type { Span } from '#scenario/scenario.ts';
import type { Channel } from '#scenario/schema/agency.ts';

/** A party: an agency, a seat of a liaison officer, or `public`. */
export type PartyId = string;

/** A fact as a message carries it. */
export interface Carried {
  readonly fact: string;
  /** Index of the version, from 0. */
  readonly version: number;
  /** As the sender labels it. */
  readonly sourcing: Sourcing;
}

/** What a service says of itself in a message. */
export interface StatusReport {
  readonly agency: string;
  readonly mobilisation: Mobilisation;
  readonly unit?: string | undefined;
  readonly task?: string | undefined;
  readonly to?: string | undefined;
  /** Roads of the planned route, in order, and the road nodes that it passes. */
  readonly roads?: readonly string[] | undefined;
  readonly nodes?: readonly number[] | undefined;
  readonly arrives?: Seconds | undefined;
}

export type ChannelKind = Channel['kind'];

export type MessageKind =
  | 'inject'
  | 'share'
  | 'question'
  | 'answer'
  | 'verify'
  | 'methane'
  | 'relay'
  | 'invitation'
  | 'report'
  | 'meeting'
  | 'briefing'
  | 'link'
  | 'request'
  | 'advice'
  | 'challenge'
  | 'public'
  | 'handover'
  | 'declaration'
  | 'action'
  | 'plan'
  /** Between a police liaison officer and a group of people. */
  | 'dialogue'
  | 'tension';

interface PartnerAnswer {
  readonly to: string;
  readonly accepted: boolean;
  readonly because: string;
  /** Of a request: when the unit sets out. */
  readonly from?: Seconds | undefined;
}

export interface Message {
  readonly id: string;
  readonly kind: MessageKind;
  readonly from: PartyId;
  readonly to: readonly PartyId[];
  readonly channel: string;
  readonly text: string;
  /** Which words carry which fact. */
  readonly spans: readonly Span[];
  readonly carries: readonly Carried[];
  readonly priority: 'routine' | 'urgent' | 'immediate';
  readonly readBack: boolean;
  /** What it means for the receiver was said, so a desk takes it in sooner. */
  readonly explained: boolean;
  readonly status?: StatusReport | undefined;
  /** The command, inject or message that it comes of. */
  readonly because?: string | undefined;
  readonly question?: string | undefined;
  /** The answer to an invitation. */
  readonly accepts?: boolean | undefined;
  /** The answer to a request, to advice, or on an action agreed at a meeting, which `to` names. */
  readonly answers?: PartnerAnswer | undefined;
  /** What the sender says it has declared. */
  readonly declares?: 'standby' | 'declared' | 'cancelled' | undefined;
  /** A commander who has taken over says who they are. */
  readonly introduces?: { readonly name: string; readonly title: string } | undefined;
  /** The link over which it flowed without the liaison officer. */
  readonly link?: string | undefined;
  /** Said in a language that the officer does not speak. */
  readonly language?: string | undefined;
  /** The message that this one repeats. */
  readonly repeats?: string | undefined;
  /** Whom of the agency it reached, when not the commander. */
  readonly reached?: 'deputy' | 'control' | undefined;
}
