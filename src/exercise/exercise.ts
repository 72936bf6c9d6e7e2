import { emptyBuckets } from '#kernel/buckets.ts';
import { assertNever } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Command } from '#command/command.ts';
import {
  initialState,
  nextDue as engineDue,
  step,
  type Rules,
  type Step as EngineStep,
  type StepOptions,
} from '#engine/engine.ts';
import { emptyKnowledge, holdingOf, truthOf } from '#knowledge/knowledge.ts';
import { newMessage, onKnowledgeDue, tellFaceToFace } from '#knowledge/communicate.ts';
import { learn } from '#knowledge/truth.ts';
import type { KnowledgeDue } from '#knowledge/context.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { SeatDefinition } from '#scenario/schema/agency.ts';
import type { WorldDue } from '#world/context.ts';
import { createWorld, emptyWorld, onWorldDue } from '#world/world.ts';
import { onAct, startActs } from './acts.ts';
import { giveAgencyOrder, giveIntent } from './agency/agency-commands.ts';
import { onChartDue, startAgencies } from './agency/agency-driver.ts';
import type { ExerciseBody, ExerciseDue, ExerciseState, ExerciseTurn, SeatState } from './body.ts';
import { inKnowledge, inWorld, worldContext } from './contexts.ts';
import type { ExerciseEvent, ExerciseEventBody } from './events.ts';
import { newCrowds } from './crowds/crowd-state.ts';
import { onCrowdDue } from './crowds/promises.ts';
import { noDealings } from './partners/dealings.ts';
import { onDealingDue } from './partners/dealings-due.ts';
import { handle } from './handlers/handle.ts';
import { onFreeze, onLapse, scheduleFreezes } from './probes/freeze.ts';
import { onPartnerDue } from './partners/partner-due.ts';
import type { PartnerDue } from './partners/partner-state.ts';
import { onQuestionDue, onWaitDue } from './partners/questions.ts';
import { react } from './react.ts';
import { statements } from './voice/wording.ts';
import {
  checkTriggers,
  lookAnew,
  onTriggerDue,
  checkNext,
  scheduleChecks,
} from './triggers/check-triggers.ts';
import { onConferenceDue, updateTogether } from './meeting/together.ts';
import { noTriggersHeld } from './triggers/trigger-state.ts';
import { onVoiceDue } from './voice/voice-due.ts';

export interface Step {
  readonly state: ExerciseState;
  readonly events: readonly ExerciseEvent[];
}

type Given = Command | 'start';

const rules: Rules<ExerciseBody, ExerciseDue, ExerciseEventBody, Given> = {
  due: onDue,
  command: (turn, given) => (given === 'start' ? start(turn) : handle(turn, given)),
  react,
  settle(turn) {
    if (!turn.body.ended) checkTriggers(turn);
  },
  isOver: (body) => body.ended,
};

/** An exercise at its first second. The same scenario, seed and commands give the same journal everywhere. */
export function startExercise(scenario: Scenario, seed: number, options?: StepOptions): Step {
  const seats = scenario.seats.map((seat): [string, SeatState] => [
    seat.id,
    {
      place: seat.at,
      current: null,
      queue: [],
      notes: {},
      questions: {},
      waits: {},
      together: {},
      conferenceUntil: {},
      probes: {},
      nominations: 0,
    },
  ]);
  const body: ExerciseBody = {
    scenario,
    world: emptyWorld(scenario),
    knowledge: emptyKnowledge(scenario),
    seats: Object.fromEntries(seats),
    agencies: emptyBuckets(),
    commands: emptyBuckets(),
    invitations: {},
    proposals: {},
    decisions: {},
    methanes: {},
    requests: emptyBuckets(),
    advice: emptyBuckets(),
    actions: emptyBuckets(),
    dealings: noDealings,
    crowds: newCrowds(scenario),
    triggers: noTriggersHeld,
    fired: emptyBuckets(),
    stage: scenario.stages[0]?.id ?? 'initial-response',
    ended: false,
  };
  return plain(
    step(
      rules,
      initialState<ExerciseBody, ExerciseDue>(seed, body),
      { kind: 'command', at: 0, command: 'start' },
      options,
    ),
  );
}

/** Everything due up to and including `at`, whole seconds from the start. */
export function advanceTo(state: ExerciseState, at: Seconds, options?: StepOptions): Step {
  return plain(step(rules, state, { kind: 'advance', to: at }, options));
}

/** Applies a command after everything due by then. Rejected commands are in the journal too. */
export function giveCommand(state: ExerciseState, command: Command, options?: StepOptions): Step {
  return plain(step(rules, state, { kind: 'command', at: command.at, command }, options));
}

export function nextDue(state: ExerciseState): Seconds | null {
  return state.body.ended ? null : engineDue(state);
}

export function isEnded(state: ExerciseState): boolean {
  return state.body.ended;
}

function plain(done: EngineStep<ExerciseBody, ExerciseDue, ExerciseEventBody>): Step {
  return { state: done.state, events: done.events };
}

function start(turn: ExerciseTurn): void {
  const { scenario } = turn.body;
  const { length } = scenario.clock;
  turn.emit({
    type: 'exercise.started',
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    seed: turn.seed,
    length,
  });
  turn.emit({ type: 'stage.started', stage: turn.body.stage });
  startActs(turn);
  turn.schedule(length, { kind: 'end' });
  inWorld(turn, () => createWorld(worldContext(turn)));
  startAgencies(turn);
  scheduleFreezes(turn);
  scheduleChecks(turn);
  checkTriggers(turn);
  for (const seat of scenario.seats) briefSeat(turn, seat);
  updateTogether(turn);
}

/** The takeover briefing: what a seat hears as it sits down, from its own service. */
function briefSeat(turn: ExerciseTurn, seat: SeatDefinition): void {
  const { scenario, knowledge } = turn.body;
  const facts = seat.knows ?? [];
  if (facts.length === 0) return;
  const carries = facts.map((fact) => {
    const held = holdingOf(knowledge, seat.agency, fact);
    return {
      fact,
      version: held?.version ?? truthOf(knowledge, fact)?.version ?? 0,
      sourcing: held?.sourcing ?? 'official',
    } as const;
  });
  inKnowledge(turn, (context) => {
    for (const { fact, version, sourcing } of carries) {
      learn(context, seat.agency, {
        fact,
        version,
        sourcing,
        from: seat.agency,
        ownEyes: true,
        route: 'own-eyes',
        readBack: false,
      });
    }
    const message = newMessage(context, {
      kind: 'briefing',
      from: seat.agency,
      to: [seat.id],
      channel: scenario.channels.find((channel) => channel.kind === 'face-to-face')?.id ?? 'face',
      ...statements(scenario, 'Takeover briefing', carries),
      carries,
      priority: 'routine',
      readBack: false,
      explained: true,
    });
    tellFaceToFace(context, message);
  });
}

/** What falls due most often is asked for first. */
function onDue(turn: ExerciseTurn, due: ExerciseDue): void {
  if (isKnowledgeDue(due)) return dueInKnowledge(turn, due);
  if (isWorldDue(due)) return dueInWorld(turn, due);
  if (isPartnerDue(due)) return onPartnerDue(turn, due);
  return onOwnDue(turn, due);
}

function dueInKnowledge(turn: ExerciseTurn, due: KnowledgeDue): void {
  inKnowledge(turn, (context) => onKnowledgeDue(context, due));
}

function dueInWorld(turn: ExerciseTurn, due: WorldDue): void {
  inWorld(turn, (context, world) => onWorldDue(context, world, due));
}

function isPartnerDue(due: ExerciseDue): due is PartnerDue {
  return due.kind.startsWith('partner.');
}

function isWorldDue(due: ExerciseDue): due is WorldDue {
  return due.kind.startsWith('world.');
}

function isKnowledgeDue(due: ExerciseDue): due is KnowledgeDue {
  return due.kind.startsWith('knowledge.');
}

function onOwnDue(
  turn: ExerciseTurn,
  due: Exclude<ExerciseDue, WorldDue | KnowledgeDue | PartnerDue>,
): void {
  switch (due.kind) {
    case 'check':
      return due.trigger === undefined ? checkNext(turn) : lookAnew(turn, due.trigger);
    case 'trigger':
      return onTriggerDue(turn, due.index);
    case 'voice':
      return onVoiceDue(turn, due.seat, due.action);
    case 'chart':
      return onChartDue(turn, due.agency, due.id, due.token, due.event);
    case 'intent':
      return giveIntent(turn, due.agency, due.intent);
    case 'order':
      return giveAgencyOrder(turn, due.agency, due.order);
    case 'question':
      return onQuestionDue(turn, due.seat, due.question);
    case 'wait':
      return onWaitDue(turn, due.seat, due.wait);
    case 'conference':
      return onConferenceDue(turn, due.seat, due.agency);
    case 'dealing.flow':
    case 'dealing.orders':
    case 'dealing.compare':
    case 'dealing.unanswered':
      return onDealingDue(turn, due);
    case 'probe.freeze':
      return onFreeze(turn, due.freeze);
    case 'probe.lapse':
      return onLapse(turn, due.freeze);
    case 'crowd.promise':
      return onCrowdDue(turn, due);
    case 'act':
      return onAct(turn, due.act);
    case 'end':
      turn.body = { ...turn.body, ended: true };
      return turn.emit({ type: 'exercise.ended', reason: 'time' });
    default:
      return assertNever(due);
  }
}
