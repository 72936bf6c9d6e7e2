import type { ClockFace, Seconds } from '#kernel/time.ts';
import type { Role } from '#doctrine/roles.ts';
import type { ActName } from '#scenario/act-names.ts';
import type { Geometry } from '#scenario/geometry.ts';
import type { BriefCrowd } from './view-crowds.ts';
import type { ChannelKind } from '#knowledge/message.ts';

/**
 * What a seat may know of a scenario before it starts: names, contacts, the public map and the
 * worksheets. No fact, need, inject, truth or relevance is in it.
 */
export interface Brief {
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly contentNote?: string | undefined;
    readonly reviewedBy: readonly string[];
    readonly law: string;
  };
  readonly clock: ClockFace;
  readonly length: Seconds;
  /** In order; none where the exercise is of one piece. */
  readonly acts: readonly BriefAct[];
  readonly seat: {
    readonly id: string;
    readonly role: Role;
    readonly title: string;
    readonly agency: string;
    /** Other services whose control takes a M/ETHANE from this seat as from its own. */
    readonly controls: readonly string[];
    readonly at: string;
    readonly briefing: string;
  };
  readonly objectives: readonly {
    readonly id: string;
    readonly text: string;
    readonly principle: string;
  }[];
  readonly agencies: readonly BriefAgency[];
  readonly channels: readonly {
    readonly id: string;
    readonly kind: ChannelKind;
    readonly label: string;
    readonly members: readonly string[];
  }[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly units: readonly {
    readonly id: string;
    readonly agency: string;
    readonly name: string;
  }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly label: string;
    readonly place: string;
  }[];
  readonly decisions: readonly BriefDecision[];
  readonly groups: readonly {
    readonly id: string;
    readonly kind: 'operational' | 'tactical' | 'strategic';
    readonly label: string;
    readonly place: string;
    readonly chair: string;
    readonly members: readonly string[];
  }[];
  /** Local plans by title; reading one takes time. */
  readonly plans: readonly { readonly id: string; readonly title: string }[];
  readonly crowds: readonly BriefCrowd[];
  readonly geometry: Geometry;
}

export interface BriefAgency {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly control: string;
  readonly commander: { readonly name: string; readonly title: string; readonly travels: boolean };
  readonly deputy: { readonly name: string; readonly title: string } | null;
  /** What it can be asked for, as the directory says. */
  readonly capabilities: readonly string[];
  readonly onTalkgroups: readonly string[];
}

/** An act as it is announced. */
export type BriefAct = ActName;

export interface BriefDecision {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly entitled: readonly string[];
  /** From when its worksheet is on the desk. */
  readonly offered: Seconds;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly note: string;
  }[];
  readonly hazards: readonly { readonly id: string; readonly label: string }[];
  readonly powers: readonly { readonly id: string; readonly label: string }[];
}
