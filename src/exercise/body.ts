import type { Buckets } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import type { AgencyOrder } from '#command/agency-order.ts';
import type { Command } from '#command/command.ts';
import type { StageId } from '#doctrine/incident.ts';
import type { EngineState, Turn } from '#engine/engine.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { KnowledgeDue } from '#knowledge/context.ts';
import type { KnowledgeState } from '#knowledge/knowledge.ts';
import type { WorldDue } from '#world/context.ts';
import type { WorldState } from '#world/state.ts';
import type { AgencyEvent, ChartSnapshot, Intent } from '#agencies/chart.ts';
import type { ExerciseEventBody, Note, Question, Wait } from './events.ts';
import type { CrowdStates } from './crowds/crowd-state.ts';
import type { CrowdDue } from './crowds/promises.ts';
import type { Dealings, DealingDue } from './partners/dealings.ts';
import type {
  ActionState,
  AdviceState,
  Hold,
  PartnerDue,
  RequestState,
} from './partners/partner-state.ts';
import type { TriggerState } from './triggers/trigger-state.ts';
import type { VoiceAction } from './voice/voice-action.ts';

export interface CurrentAction {
  readonly action: VoiceAction;
  readonly until: Seconds;
  readonly fails: 'engaged' | 'unanswered' | null;
}

export interface SeatState {
  /** Null while under way. */
  readonly place: string | null;
  readonly current: CurrentAction | null;
  readonly queue: readonly VoiceAction[];
  readonly notes: Readonly<Record<string, Note>>;
  readonly questions: Readonly<
    Record<string, Question & { readonly state: 'open' | 'answered' | 'finding-out' | 'lapsed' }>
  >;
  readonly waits: Readonly<
    Record<
      string,
      Wait & {
        readonly open: boolean;
        /** Settled by anything that comes from them; on a topic, if it is named. */
        readonly anything?: { readonly topic?: string | undefined } | undefined;
      }
    >
  >;
  /** Agencies whose commander is with the officer, and where. */
  readonly together: Readonly<Record<string, string>>;
  /** Until when each commander stays on a conference. */
  readonly conferenceUntil: Readonly<Record<string, Seconds>>;
  /** Questions put at freezes, by id. */
  readonly probes: Readonly<
    Record<
      string,
      { readonly item: string; readonly options: readonly string[]; readonly open: boolean }
    >
  >;
  /** How often it said who needs something. */
  readonly nominations: number;
  /** When its latest meeting began. */
  readonly metAt?: Seconds | undefined;
}

export interface AgencyState {
  readonly snapshot: ChartSnapshot;
  /** Delays that its chart waits for, by the chart's own id; the token tells a stale one. */
  readonly delays: Readonly<Record<string, number>>;
  readonly delayCount: number;
  /** Hidden confidence in the liaison officer, 0 to 100. */
  readonly confidence: number;
  /** How its telephone line is in the last minute in which somebody rang. */
  readonly line?: { readonly minute: number; readonly luck: number };
  /** The same of its deputy’s. */
  readonly deputyLine?: { readonly minute: number; readonly luck: number };
  /** When and of which unit it last reported. */
  readonly reported: string;
  /** A relief has taken over from the commander of the start. */
  readonly relieved?: boolean | undefined;
  /** Its commander hands over: nobody can be had until then. */
  readonly handingOverUntil?: Seconds | undefined;
  readonly declared?: 'standby' | 'declared' | 'cancelled' | undefined;
  /** Tasks from which its commander holds units back. */
  readonly holdsBack?: Readonly<Record<string, Hold>> | undefined;
}

interface Invitation {
  readonly id: string;
  readonly seat: string;
  readonly agencies: readonly string[];
  readonly place: string;
  readonly at: Seconds;
}

interface Proposal {
  readonly id: string;
  readonly seat: string;
  readonly decision: string;
  readonly command: string;
  readonly votes: Readonly<Record<string, 'agree' | 'amend' | 'dissent'>>;
  readonly to: readonly string[];
  readonly closed: boolean;
}

interface TakenDecision {
  readonly option: string;
  readonly at: Seconds;
  /** When the picture was last compared: taken, or reviewed. */
  readonly reviewedAt: Seconds;
}

export interface ExerciseBody {
  readonly scenario: Scenario;
  readonly world: WorldState;
  readonly knowledge: KnowledgeState;
  readonly seats: Readonly<Record<string, SeatState>>;
  readonly agencies: Buckets<AgencyState>;
  /** Commands of seats by id: a voice action carries its command out later. */
  readonly commands: Buckets<Command>;
  readonly invitations: Readonly<Record<string, Invitation>>;
  readonly proposals: Readonly<Record<string, Proposal>>;
  readonly decisions: Readonly<Record<string, TakenDecision>>;
  readonly methanes: Readonly<Record<string, number>>;
  readonly requests: Buckets<RequestState>;
  readonly advice: Buckets<AdviceState>;
  readonly actions: Buckets<ActionState>;
  readonly dealings: Dealings;
  readonly crowds: CrowdStates;
  readonly triggers: TriggerState;
  readonly fired: Buckets<true>;
  readonly stage: StageId;
  readonly ended: boolean;
}

export type ExerciseDue =
  | WorldDue
  | KnowledgeDue
  | PartnerDue
  | DealingDue
  | CrowdDue
  /** A moment at which time alone could make a condition hold; or a standing order could be done anew. */
  | { readonly kind: 'check'; readonly trigger?: number }
  | { readonly kind: 'trigger'; readonly index: number }
  | { readonly kind: 'voice'; readonly seat: string; readonly action: string }
  | {
      readonly kind: 'chart';
      readonly agency: string;
      readonly id: string;
      readonly token: number;
      readonly event: AgencyEvent;
    }
  | { readonly kind: 'intent'; readonly agency: string; readonly intent: Intent }
  | { readonly kind: 'order'; readonly agency: string; readonly order: AgencyOrder }
  | { readonly kind: 'question'; readonly seat: string; readonly question: string }
  | { readonly kind: 'wait'; readonly seat: string; readonly wait: string }
  | { readonly kind: 'conference'; readonly seat: string; readonly agency: string }
  | { readonly kind: 'probe.freeze' | 'probe.lapse'; readonly freeze: number }
  /** An act begins: its place from 0. */
  | { readonly kind: 'act'; readonly act: number }
  | { readonly kind: 'end' };

export type ExerciseState = EngineState<ExerciseBody, ExerciseDue>;
export type ExerciseTurn = Turn<ExerciseBody, ExerciseDue, ExerciseEventBody>;

export interface Rejection {
  readonly code: string;
  readonly reason: string;
}
