import { byId } from '#kernel/index-by-id.ts';
import { lookUp } from '#kernel/buckets.ts';
import type { Sourcing } from '#doctrine/information.ts';
import type { Stamped } from '#engine/event.ts';
import { factOf } from '#scenario/scenario.ts';
import type { Fact } from '#scenario/schema/fact.ts';
import { learnBySeeing } from '#knowledge/truth.ts';
import { messageOf } from '#knowledge/knowledge.ts';
import { unitState } from '#world/state.ts';
import { pictureChanged } from '#world/world.ts';
import { changeConfidence, wake } from './agency/agency-driver.ts';
import type { ExerciseTurn } from './body.ts';
import { confidenceFor } from './agency/confidence.ts';
import { changeSeat, inKnowledge, inWorld, liaisonSeats, seatState } from './contexts.ts';
import type { EventOf, ExerciseEventBody } from './events.ts';
import { leaveExchange } from './meeting/joint-command.ts';
import { knowBetter } from './agency/knowing-better.ts';
import { capabilitiesFor } from './agency/own-units.ts';
import { considerInvitation } from './perform/invite.ts';
import { answerInquiry } from './perform/inquire.ts';
import { onStart } from './perform/perform.ts';
import { reactCrowds } from './crowds/react-crowds.ts';
import { reactDealings } from './partners/react-dealings.ts';
import { considerAdvice } from './perform/advise.ts';
import { considerRequest } from './perform/request.ts';
import { relayMethane } from './perform/send-methane.ts';
import { phoneOf } from './voice/phone.ts';
import { sendWaiting } from './partners/promised.ts';
import { closeWait, putQuestion } from './partners/questions.ts';
import { namesRvp } from './agency/rendezvous.ts';
import { seeAsOfficer, seeOnArrival, seeWhatBegins } from './see-there.ts';
import { hangUp, updateTogether } from './meeting/together.ts';
import { wakeArrived, wakeDeparted, wakeRedirected, wakeUnit } from './agency/wake-units.ts';

/** What follows from an event: agencies learn, desks answer, commanders meet. */
export function react(turn: ExerciseTurn, event: Stamped<ExerciseEventBody>): void {
  reactDealings(turn, event);
  reactCrowds(turn, event);
  switch (event.type) {
    case 'fact.true':
      return seeWhatBegins(turn, event.fact);
    case 'seat.arrived':
      return seeAsOfficer(turn, event.seat, event.place);
    case 'fact.held':
      return onHeld(turn, event);
    case 'message.heard':
      return onHeard(turn, event);
    case 'message.taken-in':
      return onTakenIn(turn, event);
    case 'voice.started':
      return onVoiceStarted(turn, event);
    case 'unit.departed':
      wakeDeparted(turn, event.unit);
      return updateTogether(turn, event.unit);
    case 'unit.blocked':
      return onBlocked(turn, event);
    case 'unit.stranded':
      return wakeUnit(turn, event.unit, 'stranded');
    case 'unit.arrived':
      return onArrived(turn, event);
    case 'channel.changed':
      return event.down && event.channel === phoneOf(turn) ? hangUp(turn) : undefined;
    case 'commander.apart':
      return leaveExchange(turn, event.agency);
    case 'task.opened':
      return sendWaiting(turn, event.task);
    case 'task.started':
      for (const unit of event.units) wakeUnit(turn, unit, 'working');
      return undefined;
    case 'task.done':
      return onTaskDone(turn, event.task);
    default:
      return undefined;
  }
}

function onVoiceStarted(turn: ExerciseTurn, event: EventOf<'voice.started'>): void {
  const { current } = seatState(turn, event.seat);
  if (current?.action.id === event.action && current.fails === null) onStart(turn, current.action);
}

function onHeld(turn: ExerciseTurn, event: EventOf<'fact.held'>): void {
  if (lookUp(turn.body.agencies, event.holder) === undefined) return;
  const fact = factOf(turn.body.scenario, event.fact);
  knowBetter(turn, event.holder, fact);
  // News that the officer takes care to have read back; words said twice earn nothing.
  const isOfficers = turn.body.seats[event.from ?? ''] !== undefined;
  if (isOfficers && event.readBack) {
    changeConfidence(turn, event.holder, confidenceFor.readBack);
  }
  const learned = asLearned(fact, event.sourcing);
  wake(turn, event.holder, learned);
  if (namesRvp(turn, fact.id)) wakeRedirected(turn, event.holder);
  // What says nothing of roads and dangers sends nobody another way.
  if (!learned.closes && !learned.hazard) return;
  inWorld(turn, (context, world) => pictureChanged(context, world, event.holder, fact.means ?? {}));
}

function asLearned({ id, means, level, letter }: Fact, sourcing: Sourcing) {
  return {
    type: 'LEARNED',
    fact: id,
    closes: (means?.closes?.length ?? 0) > 0,
    hazard: (means?.hazard?.length ?? 0) > 0,
    level,
    letter,
    signals: means?.signals ?? [],
    sourcing,
  } as const;
}

/** What is only half heard asks nothing and answers nothing. */
function onHeard(turn: ExerciseTurn, { message, by, half }: EventOf<'message.heard'>): void {
  // A group hears as a seat does, and is asked nothing so.
  if (half !== undefined || turn.body.seats[by] === undefined) return;
  putQuestion(turn, by, message);
  if (message.kind === 'answer' && message.question !== undefined) {
    closeWait(turn, by, message.question);
  }
}

function onTakenIn(turn: ExerciseTurn, event: EventOf<'message.taken-in'>): void {
  const message = messageOf(turn.body.knowledge, event.message);
  const fromSeat = turn.body.seats[message.from] !== undefined;
  if (
    fromSeat &&
    (message.kind === 'question' || message.kind === 'verify') &&
    message.to.includes(event.by)
  ) {
    answerInquiry(turn, event.by, message);
  } else if (message.kind === 'invitation') considerInvitation(turn, event.by, message);
  else if (message.kind === 'methane') relayMethane(turn, event.by, message);
  else if (fromSeat && message.to.includes(event.by)) {
    considerRequest(turn, event.by, message);
    considerAdvice(turn, event.by, message);
    if (message.kind === 'briefing') wake(turn, event.by, { type: 'BRIEFED' });
  }
}

/** A crew that meets water learns by seeing, and its own control hears it from the crew. */
function onBlocked(turn: ExerciseTurn, event: EventOf<'unit.blocked'>): void {
  const { scenario } = turn.body;
  const unit = byId(scenario.units, event.unit);
  const seen = scenario.closures.find((closure) => closure.road === event.road)?.seen;
  if (unit === undefined) return;
  if (seen !== undefined) inKnowledge(turn, (context) => learnBySeeing(context, unit.agency, seen));
  wakeUnit(turn, event.unit, 'blocked');
}

function onArrived(turn: ExerciseTurn, event: EventOf<'unit.arrived'>): void {
  for (const seat of liaisonSeats(turn)) {
    const own = byId(turn.body.scenario.seats, seat)?.unit;
    if (own !== event.unit) continue;
    changeSeat(turn, seat, { place: event.place });
    turn.emit({ type: 'seat.arrived', seat, place: event.place });
  }
  seeOnArrival(turn, event.unit, event.place);
  wakeArrived(turn, event.unit, event.place);
  updateTogether(turn, event.unit);
}

/** Who was there for it, or on the way to it, sees that it is done; nobody else does. */
function onTaskDone(turn: ExerciseTurn, id: string): void {
  const task = byId(turn.body.scenario.tasks, id);
  if (task === undefined) return;
  const places = [task.place, task.moves?.to];
  const wanted = capabilitiesFor(turn, task);
  const agencies = turn.body.scenario.units
    .filter(({ capabilities }) => capabilities.some((can) => wanted.includes(can)))
    .filter((unit) => {
      const { to, place } = unitState(turn.body.world, unit.id);
      return places.includes(to ?? place ?? undefined);
    })
    .map(({ agency }) => agency);
  for (const agency of new Set(agencies)) {
    wake(turn, agency, { type: 'UNIT', unit: null, status: 'done', commander: false, others: 0 });
  }
}
