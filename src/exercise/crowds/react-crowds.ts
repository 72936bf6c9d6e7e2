import { atOnce, trustMoves } from '#doctrine/police-liaison.ts';
import { mayHearThreat } from '#scenario/threat-to-life.ts';
import { factOf } from '#scenario/scenario.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import { holds, messageOf } from '#knowledge/knowledge.ts';
import { lookUp } from '#kernel/buckets.ts';
import type { EventOf, ExerciseEvent } from '../events.ts';
import type { ExerciseTurn } from '../body.ts';
import { changeCrowd, crowdOf, crowdState } from './crowd-state.ts';
import { loseTrust, moveTrust } from './trust.ts';

/** What follows for groups from what happens: surprises, what they confide, and where that goes. */
export function reactCrowds(turn: ExerciseTurn, event: ExerciseEvent): void {
  if (turn.body.scenario.crowds === undefined) return;
  if (event.type === 'fact.true') surprise(turn, event);
  else if (event.type === 'message.heard') confided(turn, event);
  else if (event.type === 'message.delivered') passedOn(turn, event);
}

/** Something begins that touches groups: those who had not heard of it are taken by surprise. */
function surprise(turn: ExerciseTurn, { fact, version }: EventOf<'fact.true'>): void {
  // What holds from the start surprises nobody.
  if (version > 0 || turn.now === 0) return;
  for (const crowd of turn.body.scenario.crowds ?? []) {
    const expected = crowd.expects?.find((each) => each.fact === fact);
    if (expected === undefined || holds(turn.body.knowledge, crowd.id, fact)) continue;
    const { grievances } = crowdState(turn, crowd.id);
    changeCrowd(turn, crowd.id, { grievances: [...grievances, 'surprise'] });
    turn.emit({ type: 'crowd.surprised', crowd: crowd.id, fact });
    const by = expected.cost === undefined ? trustMoves.surprise : -expected.cost;
    moveTrust(turn, crowd, { why: 'surprise', cause: fact, by });
  }
}

/** What an officer hears of a group in confidence is theirs to keep. */
function confided(turn: ExerciseTurn, { message, by }: EventOf<'message.heard'>): void {
  const crowd = crowdOf(turn.body.scenario, message.from);
  if (crowd === undefined || turn.body.seats[by] === undefined) return;
  for (const { fact, version } of message.carries) {
    const tells = crowd.tells?.find((each) => each.fact === fact);
    const { confidences, limits } = crowdState(turn, crowd.id);
    if (tells?.in !== 'confidence' || confidences[fact] !== undefined) continue;
    const isFor = tells.for ?? [];
    const { messages: saidBefore } = turn.body.knowledge;
    const told = { seat: by, at: turn.now, for: isFor, limits, reported: false, saidBefore };
    changeCrowd(turn, crowd.id, { confidences: { ...confidences, [fact]: told } });
    turn.emit({
      type: 'crowd.confided',
      crowd: crowd.id,
      seat: by,
      fact,
      version,
      message: message.id,
      for: isFor,
      limits,
    });
  }
}

/** An officer’s words have come to somebody: what of them was told in confidence? */
function passedOn(turn: ExerciseTurn, { message: id, to }: EventOf<'message.delivered'>): void {
  const message = messageOf(turn.body.knowledge, id);
  const seat = message.from;
  if (turn.body.seats[seat] === undefined || turn.body.seats[to] !== undefined) return;
  for (const crowd of turn.body.scenario.crowds ?? []) {
    if (to === crowd.id) continue;
    for (const { fact } of message.carries) {
      const told = crowdState(turn, crowd.id).confidences[fact];
      if (told === undefined || told.seat !== seat || told.for.includes(to)) continue;
      // On its way already when it was confided: a room passes it on late.
      if (lookUp(told.saidBefore, id) !== undefined) continue;
      if (isThreat(turn, fact, to)) reportThreat(turn, crowd, { fact, to, message: id, seat });
      else breakConfidence(turn, crowd, { fact, to, message: id, seat });
    }
  }
}

interface Passing {
  readonly fact: string;
  readonly to: string;
  readonly message: string;
  readonly seat: string;
}

/** A threat to life goes to a service that may hear of it, never to the public or another group. */
function isThreat({ body }: ExerciseTurn, fact: string, to: string): boolean {
  const isService = lookUp(body.agencies, to) !== undefined;
  const isForLife = factOf(body.scenario, fact).lifeSafety === true;
  return isForLife && isService && mayHearThreat(body.scenario, fact, to);
}

/** It costs nothing when it is reported at once and they had been told that it would be. */
function reportThreat(turn: ExerciseTurn, crowd: Crowd, passing: Passing): void {
  const { confidences } = crowdState(turn, crowd.id);
  const told = confidences[passing.fact];
  if (told === undefined) return;
  const asExplained = told.limits && (told.reported || turn.now - told.at <= atOnce);
  changeCrowd(turn, crowd.id, {
    confidences: { ...confidences, [passing.fact]: { ...told, reported: true } },
  });
  turn.emit({ type: 'threat.reported', crowd: crowd.id, ...passing, asExplained });
  if (asExplained || told.reported) return;
  moveTrust(turn, crowd, { why: 'reported-unexplained', cause: passing.message });
}

function breakConfidence(turn: ExerciseTurn, crowd: Crowd, passing: Passing): void {
  turn.emit({ type: 'confidence.broken', crowd: crowd.id, ...passing });
  loseTrust(turn, crowd, passing.message);
}
