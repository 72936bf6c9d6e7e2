import type { Chain } from '#kernel/chain.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Sourcing } from '#doctrine/information.ts';
import type { MethaneField } from '#doctrine/methane.ts';
import type { Mobilisation, StageId } from '#doctrine/incident.ts';
import type { CommandOf } from '#command/command.ts';
import type { MessageKind } from '#knowledge/message.ts';
import type { EventOf, Question, Wait } from './events.ts';
import type { CoachSays } from './events-training.ts';
import type { CrowdView } from './view-crowds.ts';
import type { LiftedMark, MarkView, UnitReportView } from './view-map.ts';
import type { PartnersView } from './view-partners.ts';
import type { VoiceAction } from './voice/voice-action.ts';

/** Words that carry a fact, offered ready in practice only. */
export interface Chip {
  readonly from: number;
  readonly to: number;
  readonly fact: string;
  readonly label: string;
}

export interface MessageView {
  readonly id: string;
  readonly at: Seconds;
  readonly kind: MessageKind;
  readonly from: string;
  readonly to: readonly string[];
  readonly channel: string;
  /** in: to this seat; overheard: on a talkgroup, meant for others; out: this seat’s own. */
  readonly direction: 'in' | 'overheard' | 'out';
  readonly text: string;
  readonly priority: 'routine' | 'urgent' | 'immediate';
  readonly chips: readonly Chip[];
  /** Of the seat’s own: who is known to have it, by read-back or by being together. */
  readonly readBackBy: readonly string[];
  readonly question?: string | undefined;
  /** Only half heard, and why; say again brings the rest. */
  readonly half?: 'radio' | 'language' | undefined;
  /** The message that this one says again. */
  readonly repeats?: string | undefined;
  /** Flowed over a link of this seat’s making. */
  readonly link?: string | undefined;
  /** Nobody said it: this seat saw it with its own eyes, and its own service has yet to be told. */
  readonly seen?: true | undefined;
}

/** How far a partner has a note, as far as this seat can know. */
export type Standing = 'theirs' | 'read-back' | 'told' | 'not-told';

export interface NoteView {
  readonly id: string;
  readonly at: Seconds;
  readonly message: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** In practice the fact’s own label, else the words. */
  readonly label: string;
  readonly certainty: Sourcing;
  readonly source: string;
  /** Practice only. */
  readonly fact?: string | undefined;
  /** The M/ETHANE field that it belongs to (practice only). */
  readonly letter?: MethaneField | undefined;
  readonly standing: Readonly<Record<string, Standing>>;
  /** A later note of the same matter (practice only). */
  readonly replacedBy?: string | undefined;
}

export interface AgencyView {
  readonly id: string;
  /** As last reported to this seat. */
  readonly mobilisation: Mobilisation | null;
  readonly heardAt: Seconds | null;
  readonly withYou: 'no' | 'invited' | 'declined' | 'travelling' | 'together' | 'conference';
  readonly callFailed: {
    readonly at: Seconds;
    readonly why: 'engaged' | 'unanswered';
    readonly routes: readonly string[];
    /** Whom else there one can ask for on the telephone. */
    readonly reaches: readonly ('deputy' | 'control')[];
  } | null;
  /** The commander as last introduced; null until somebody else than the brief’s took over. */
  readonly commander: { readonly name: string; readonly title: string } | null;
  /** What the service has declared, as last heard. */
  readonly declared: 'standby' | 'declared' | 'cancelled' | null;
}

export interface ProposalView {
  readonly id: string;
  readonly decision: string;
  readonly at: Seconds;
  readonly body: CommandOf<'propose'>;
  readonly votes: readonly {
    readonly agency: string;
    readonly vote: 'agree' | 'amend' | 'dissent';
    readonly because: string;
  }[];
  readonly outcome: 'open' | 'taken' | 'refused';
  readonly because?: string | undefined;
  readonly reviewDue?: Seconds | undefined;
}

interface MethaneView {
  readonly id: string;
  /** Another service’s control room than one’s own. */
  readonly to?: string | undefined;
  readonly number: number;
  readonly at: Seconds;
  readonly fields: CommandOf<'methane'>['fields'];
  /** Controls known to have it. */
  readonly passedTo: readonly string[];
}

interface RejectionView {
  readonly command: string;
  readonly type: string;
  readonly at: Seconds;
  readonly code: string;
  readonly reason: string;
}

/** Commands by which a seat asks something of a partner and waits for what comes of it. */
export type AskingBody = CommandOf<'call' | 'ask' | 'request' | 'invite'>;

/** A question put while the clock stands. */
export interface ProbeView {
  readonly id: string;
  readonly at: Seconds;
  /** Those of one freeze are asked together. */
  readonly freeze: number;
  readonly kind: EventOf<'probe.put'>['kind'];
  readonly question: string;
  readonly options: EventOf<'probe.put'>['options'];
  readonly state: 'open' | 'answered' | 'lapsed';
}

/** Practice only: whom the trainee named, and the coach’s answer once it is there. */
export interface NominationView {
  readonly id: string;
  readonly at: Seconds;
  readonly note: string;
  readonly agencies: readonly { readonly agency: string; readonly why: string }[];
  readonly answer: {
    /** False where the words carry nothing that matters here. */
    readonly matters: boolean;
    readonly says: readonly CoachSays[];
    readonly hint?: string | undefined;
  } | null;
}

/** What one seat has learned, and nothing else. Built up by `see`, event by event; plain data. */
export interface View {
  readonly seat: string;
  readonly mode: 'practice' | 'assessment';
  readonly now: Seconds;
  readonly stage: StageId;
  /** The act under way, since when, and what its takeover briefing says; null where there are no acts. */
  readonly act: {
    readonly id: string;
    readonly at: Seconds;
    readonly briefing?: string | undefined;
  } | null;
  readonly ended: {
    readonly at: Seconds;
    readonly reason: 'time' | 'command' | 'hand-over';
  } | null;
  readonly place: string;
  readonly moving: { readonly to: string; readonly arrives: Seconds } | null;
  readonly messages: Chain<MessageView>;
  readonly notes: readonly NoteView[];
  readonly agencies: Readonly<Record<string, AgencyView>>;
  readonly units: Readonly<Record<string, UnitReportView>>;
  readonly marks: readonly MarkView[];
  readonly lifted: readonly LiftedMark[];
  readonly voice: {
    readonly current: {
      readonly action: VoiceAction;
      readonly since: Seconds;
      readonly until: Seconds;
    } | null;
    readonly queue: readonly VoiceAction[];
  };
  readonly questions: readonly (Question & {
    readonly at: Seconds;
    readonly state: 'open' | 'answered' | 'finding-out' | 'lapsed';
  })[];
  readonly waits: readonly (Wait & {
    readonly at: Seconds;
    readonly state: 'waiting' | 'late' | 'answered';
  })[];
  readonly methanes: readonly MethaneView[];
  readonly meeting: {
    readonly id: string;
    readonly agencies: readonly string[];
    readonly place: string;
    readonly since: Seconds;
  } | null;
  readonly meetings: readonly {
    readonly id: string;
    readonly at: Seconds;
    readonly agencies: readonly string[];
    /** Invited or entitled, and not there. */
    readonly missing: readonly string[];
    readonly place: string;
    readonly decision?: string | undefined;
  }[];
  readonly proposals: readonly ProposalView[];
  readonly log: readonly {
    readonly id: string;
    readonly at: Seconds;
    readonly text: string;
    readonly about?: string | undefined;
  }[];
  readonly rejections: readonly RejectionView[];
  readonly partners: PartnersView;
  /** Groups of people, as last found. */
  readonly crowds: Readonly<Record<string, CrowdView>>;
  readonly probes: readonly ProbeView[];
  /** Practice only. */
  readonly nominations: readonly NominationView[];
  /** Notes that a command of this seat's passes on, by command; by message once it is said. */
  readonly said: Readonly<Record<string, readonly string[]>>;
  readonly sentItems: Readonly<Record<string, readonly string[]>>;
  /** What was asked or is to be asked of partners by voice, by command. */
  readonly asking: Readonly<Record<string, AskingBody>>;
  /** M/ETHANE worksheets handed in, by command. */
  readonly writing: Readonly<Record<string, CommandOf<'methane'>['fields']>>;
}
