import { invariant } from '#kernel/invariant.ts';
import type { CommandOf } from '#command/command.ts';
import { holdingOf, holds, isNews } from '#knowledge/knowledge.ts';
import type { Carried } from '#knowledge/message.ts';
import { sentence } from '#knowledge/words.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import { factOf, groupOf } from '#scenario/scenario.ts';
import { wake } from '../agency/agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { changeSeat, seatState } from '../contexts.ts';
import { isRejection, resolveItems } from '../handlers/items.ts';
import { hasJointCommand, openExchange } from '../meeting/joint-command.ts';
import { meetingPlace } from '../meeting/meeting-place.ts';
import { agreeActions } from '../meeting/owned-actions.ts';
import { statements } from '../voice/wording.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { putForward, thereWith } from './put-forward.ts';

export function startMeeting(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'meet'>,
): void {
  const agencies = Object.keys(seatState(turn, action.seat).together);
  turn.emit({
    type: 'meeting.started',
    id: `meeting-${action.command ?? action.id}`,
    seat: action.seat,
    agencies,
    missing: missingFrom(turn, action.seat, body).filter((agency) => !agencies.includes(agency)),
    place: meetingPlace(turn, action.seat),
    group: body.group,
    decision: body.decision,
    review: body.review,
  });
  changeSeat(turn, action.seat, { metAt: turn.now });
}

/** Who should be at the table: members of the group, those entitled to decide, those invited since the last meeting. */
function missingFrom(turn: ExerciseTurn, seat: string, body: CommandOf<'meet'>): string[] {
  const { scenario, invitations } = turn.body;
  const { metAt } = seatState(turn, seat);
  const invited = Object.values(invitations)
    .filter((invitation) => invitation.seat === seat)
    .filter(({ at }) => metAt === undefined || at >= metAt)
    .flatMap(({ agencies }) => agencies);
  const members = body.group === undefined ? [] : (groupOf(scenario, body.group)?.members ?? []);
  const decision = scenario.decisions.find((other) => other.id === body.decision);
  return [...new Set([...members, ...(decision?.entitled ?? []), ...invited])];
}

/**
 * The round of the table is over. Everyone put forward what they hold for the matter, face to face,
 * so it is held at once by all who are there; nobody puts forward what another there must not have.
 */
export function endMeeting(turn: ExerciseTurn, action: VoiceAction, body: CommandOf<'meet'>): void {
  const id = `meeting-${action.command ?? action.id}`;
  const there = thereWith(turn, action.seat);
  const decision = turn.body.scenario.decisions.find((other) => other.id === body.decision);
  const newTo =
    decision === undefined
      ? []
      : decision.review.changes.filter((fact) => !everyoneHolds(turn, there, fact));
  const toldByAction = body.actions.flatMap(({ items }) => items);
  const own = resolveItems(turn, action.seat, [...new Set([...body.items, ...toldByAction])]);
  invariant(!isRejection(own), `Items of an accepted meeting are gone at ${action.seat}`);
  putForward(turn, action, {
    from: action.seat,
    to: there,
    carries: own.carries,
    text: own.words.map(sentence).join(' '),
    spans: [],
  });
  for (const agency of there) {
    const others = [...there.filter((other) => other !== agency), action.seat];
    // What everyone at the table has heard already is not said again.
    const carries = forMatter(turn, agency, there, decision).filter((carried) =>
      others.some((other) => isNews(turn.body.knowledge, other, carried)),
    );
    if (carries.length === 0) continue;
    const said = statements(turn.body.scenario, '', carries);
    putForward(turn, action, { from: agency, to: others, carries, ...said });
  }
  turn.emit({ type: 'meeting.ended', id });
  for (const agency of there) wake(turn, agency, { type: 'BRIEFED' });
  agreeActions(turn, { id, seat: action.seat, there }, body.actions);
  if (hasJointCommand(turn, meetingPlace(turn, action.seat))) {
    openExchange(turn, { id, seat: action.seat, command: action.command ?? action.id }, there);
  }
  if (body.review && decision !== undefined) review(turn, decision, id, there, newTo);
}

function everyoneHolds(turn: ExerciseTurn, agencies: readonly string[], fact: string): boolean {
  return agencies.every((agency) => holds(turn.body.knowledge, agency, fact));
}

/** What an agency holds for the matter in hand: what the decision needs, or else what another there needs. */
function forMatter(
  turn: ExerciseTurn,
  agency: string,
  there: readonly string[],
  decision: Decision | undefined,
): Carried[] {
  const { scenario, knowledge } = turn.body;
  const matter =
    decision === undefined ? scenario.facts.map((fact) => fact.id) : matterOf(decision);
  return matter.flatMap((id) => {
    const held = holdingOf(knowledge, agency, id);
    if (held === undefined || isWithheld(turn, id, there) || knowsBetter(turn, agency, id)) {
      return [];
    }
    const wanted =
      decision !== undefined || there.some((other) => other !== agency && needs(turn, id, other));
    return wanted ? [{ fact: id, version: held.version, sourcing: held.sourcing }] : [];
  });
}

function isWithheld(turn: ExerciseTurn, id: string, there: readonly string[]): boolean {
  const { handling } = factOf(turn.body.scenario, id);
  return handling === 'in-confidence' || handling === 'need-to-know' || prohibited(turn, id, there);
}

/** Whether an agency holds what refutes a thing: it does not tell others what it knows to be untrue. */
function knowsBetter(turn: ExerciseTurn, agency: string, rumour: string): boolean {
  const { scenario, knowledge } = turn.body;
  return scenario.facts.some(
    ({ id, refutes }) => refutes === rumour && holds(knowledge, agency, id),
  );
}

/** Facts that bear on a decision: what must be known, what its options hang on, its hazards and what would change it. */
function matterOf(decision: Decision): string[] {
  const hazards = decision.hazards.flatMap((hazard) =>
    hazard.fact === undefined ? [] : [hazard.fact],
  );
  const wanted = decision.options.flatMap((option) =>
    (option.agreedBy ?? []).flatMap((agreed) => agreed.holds),
  );
  return [...new Set([...decision.essential, ...wanted, ...hazards, ...decision.review.changes])];
}

function needs(turn: ExerciseTurn, fact: string, agency: string): boolean {
  const need = factOf(turn.body.scenario, fact).needs?.find((other) => other.agency === agency);
  return need?.level === 'critical' || need?.level === 'important';
}

function prohibited(turn: ExerciseTurn, fact: string, there: readonly string[]): boolean {
  return (
    factOf(turn.body.scenario, fact).needs?.some(
      (need) => need.level === 'prohibited' && there.includes(need.agency),
    ) ?? false
  );
}

/** A review compares the decision with what has changed since it was last looked at. */
function review(
  turn: ExerciseTurn,
  decision: Decision,
  meeting: string,
  there: readonly string[],
  newTo: readonly string[],
): void {
  const taken = turn.body.decisions[decision.id];
  if (taken === undefined) return;
  const learned = decision.review.changes.filter((fact) => {
    const since = there.map((agency) => holdingOf(turn.body.knowledge, agency, fact)?.since ?? -1);
    return newTo.includes(fact) || since.some((at) => at > taken.reviewedAt);
  });
  turn.body = {
    ...turn.body,
    decisions: { ...turn.body.decisions, [decision.id]: { ...taken, reviewedAt: turn.now } },
  };
  turn.emit({ type: 'decision.reviewed', decision: decision.id, meeting, learned });
}
