import type { Seconds } from '#kernel/time.ts';
import type { Stamped } from '#engine/event.ts';
import type { Command, CommandOf } from '#command/command.ts';
import type { Sourcing } from '#doctrine/information.ts';
import type { StageId } from '#doctrine/incident.ts';
import type { WorldEvent } from '#world/events.ts';
import type { KnowledgeEvent } from '#knowledge/events.ts';
import type { CrowdEvent } from './events-crowd.ts';
import type { PartnerEvent, PutToPartners } from './events-partner.ts';
import type { TrainingEvent } from './events-training.ts';
import type { VoiceAction } from './voice/voice-action.ts';

export interface Note {
  readonly id: string;
  readonly seat: string;
  readonly message: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly certainty: Sourcing;
  /** The fact that the words carry, if they carry one. Known to the engine; a seat sees it only in practice. */
  readonly fact?: string | undefined;
  readonly version?: number | undefined;
}

export interface Question {
  readonly id: string;
  readonly from: string;
  readonly seat: string;
  readonly topic: string;
  readonly text: string;
  readonly due: Seconds;
  readonly message: string;
}

/** What the trainee waits for. */
export interface Wait {
  readonly id: string;
  readonly seat: string;
  readonly on: string;
  readonly about: string;
  readonly due: Seconds;
}

export interface MethaneEntry {
  readonly says: string;
  readonly carries: readonly {
    readonly fact: string;
    readonly version: number;
    readonly sourcing: Sourcing;
  }[];
  readonly status?: 'declared' | 'standby' | 'not-declared' | undefined;
}

type SeatEvent =
  | {
      readonly type: 'exercise.started';
      readonly scenario: string;
      readonly scenarioHash: string;
      readonly seed: number;
      readonly length: Seconds;
    }
  | { readonly type: 'exercise.ended'; readonly reason: 'time' | 'command' | 'hand-over' }
  | { readonly type: 'stage.started'; readonly stage: StageId }
  | { readonly type: 'act.started'; readonly act: string }
  | {
      readonly type: 'inject.fired';
      readonly inject: string;
      readonly message?: string | undefined;
      readonly skipped: boolean;
    }
  | { readonly type: 'command.accepted'; readonly command: Command }
  | {
      readonly type: 'command.rejected';
      readonly command: Command;
      readonly code: string;
      readonly reason: string;
    }
  | { readonly type: 'voice.queued'; readonly action: VoiceAction }
  | {
      readonly type: 'voice.started';
      readonly seat: string;
      readonly action: string;
      readonly until: Seconds;
    }
  | { readonly type: 'voice.ended'; readonly seat: string; readonly action: string }
  | { readonly type: 'voice.cancelled'; readonly seat: string; readonly action: string }
  /** To a place in the queue, from 0. */
  | {
      readonly type: 'voice.moved';
      readonly seat: string;
      readonly action: string;
      readonly to: number;
    }
  | {
      readonly type: 'call.failed';
      readonly seat: string;
      readonly agency: string;
      readonly why: 'engaged' | 'unanswered';
      readonly reach?: 'deputy' | 'control' | undefined;
      readonly action: string;
      /** Another way to reach them: channel ids. */
      readonly routes: readonly string[];
      /** Whom else there one can ask for on the telephone. */
      readonly reaches: readonly ('deputy' | 'control')[];
      /** What of the officer’s own was to be put to them and was not. */
      readonly put?: PutToPartners | undefined;
    }
  | { readonly type: 'note.made'; readonly note: Note }
  | { readonly type: 'question.put'; readonly question: Question }
  | {
      readonly type: 'question.answered';
      readonly question: string;
      readonly says: 'known' | 'not-known' | 'finding-out';
    }
  | { readonly type: 'question.lapsed'; readonly question: string }
  | { readonly type: 'wait.opened'; readonly wait: Wait }
  | { readonly type: 'wait.late'; readonly wait: string }
  | { readonly type: 'wait.closed'; readonly wait: string }
  | {
      readonly type: 'methane.sent';
      readonly id: string;
      readonly command: string;
      readonly seat: string;
      readonly number: number;
      readonly fields: Readonly<
        Partial<Record<keyof CommandOf<'methane'>['fields'], MethaneEntry>>
      >;
      /** The service whose control room takes it; the officer’s own if absent. */
      readonly to?: string;
    }
  | {
      readonly type: 'invitation.sent';
      readonly id: string;
      readonly seat: string;
      readonly agencies: readonly string[];
      readonly place: string;
      readonly purpose: string;
    }
  | {
      readonly type: 'invitation.answered';
      readonly invitation: string;
      readonly agency: string;
      readonly accepted: boolean;
      readonly because: string;
    }
  /** The commander is with the liaison officer: at this place, or `conference`. */
  | {
      readonly type: 'commander.together';
      readonly agency: string;
      readonly place: string;
      readonly seat: string;
    }
  | {
      readonly type: 'commander.apart';
      readonly agency: string;
      readonly place: string;
      readonly seat: string;
    }
  | {
      readonly type: 'seat.left';
      readonly seat: string;
      readonly to: string;
      readonly arrives: Seconds;
    }
  | { readonly type: 'seat.arrived'; readonly seat: string; readonly place: string }
  | {
      readonly type: 'meeting.started';
      readonly id: string;
      readonly seat: string;
      readonly agencies: readonly string[];
      /** Invited or entitled, and not there. */
      readonly missing: readonly string[];
      readonly place: string;
      readonly group?: string | undefined;
      readonly decision?: string | undefined;
      readonly review: boolean;
    }
  | { readonly type: 'meeting.ended'; readonly id: string }
  | {
      readonly type: 'decision.proposed';
      readonly id: string;
      readonly seat: string;
      readonly body: CommandOf<'propose'>;
      /** The facts that the cited notes carry, as held at this moment. */
      readonly relies: readonly { readonly fact: string; readonly version: number }[];
      readonly to: readonly string[];
    }
  | {
      readonly type: 'decision.voted';
      readonly proposal: string;
      readonly agency: string;
      readonly vote: 'agree' | 'amend' | 'dissent';
      readonly because: string;
    }
  | {
      readonly type: 'decision.taken';
      readonly proposal: string;
      readonly decision: string;
      readonly option: string;
      readonly provisional: boolean;
      readonly reviewDue?: Seconds | undefined;
    }
  | {
      readonly type: 'decision.refused';
      readonly proposal: string;
      readonly decision: string;
      readonly because: string;
    }
  | {
      readonly type: 'decision.reviewed';
      readonly decision: string;
      readonly meeting: string;
      readonly learned: readonly string[];
    }
  | {
      readonly type: 'log.entered';
      readonly id: string;
      readonly seat: string;
      readonly text: string;
      readonly about?: string | undefined;
    }
  | {
      readonly type: 'agency.changed';
      readonly agency: string;
      readonly region: string;
      readonly from: string;
      readonly to: string;
    };

/** Everything that a journal may hold. */
export type ExerciseEventBody =
  | WorldEvent
  | KnowledgeEvent
  | SeatEvent
  | PartnerEvent
  | CrowdEvent
  | TrainingEvent;
export type ExerciseEvent = Stamped<ExerciseEventBody>;
export type EventOf<Type extends ExerciseEventBody['type']> = Extract<
  ExerciseEvent,
  { type: Type }
>;
