import type { Seconds } from '#kernel/time.ts';
import type { Command, CommandOf } from '#command/command.ts';
import { agencyOf, channelOf, groupOf, seatOf } from '#scenario/scenario.ts';
import { speakingTime, wordCount } from '#knowledge/words.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { seatState } from '../contexts.ts';
import { hasJointCommand } from '../meeting/joint-command.ts';
import { actionRefusal } from '../meeting/owned-actions.ts';
import { meetingPlace } from '../meeting/meeting-place.ts';
import { queueVoice } from '../voice/voice.ts';
import { agencyShort } from '../voice/wording.ts';
import { cannotReach, isRejection, resolveItems, unknownAgency } from './items.ts';
import { queueEach, spokenToAtOnce, wordsOf } from './rounds.ts';
import { onTheMove } from './seat.ts';

/** Design values, in seconds: what a round of the table takes before anyone speaks, and for each service. */
const meetingOpens = 60;
const meetingEach = 25;
/** To agree one action, its owner and its time. */
const actionEach = 10;
const proposalOpens = 45;
const proposalEach = 10;

export function handleMethane(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'methane'>,
): Rejection | null {
  const refused = onTheMove(turn, command.seat) ?? notToThatControl(turn, command.seat, body.to);
  if (refused !== null) return refused;
  const fields = Object.values(body.fields).filter((field) => field !== undefined);
  const items = resolveItems(
    turn,
    command.seat,
    fields.flatMap((field) => field.items),
  );
  if (isRejection(items)) return items;
  const words = 12 + wordsOf(items, fields);
  queueVoice(turn, {
    id: `v-${command.id}`,
    seat: command.seat,
    command: command.id,
    kind: 'methane',
    label: methaneLabel(turn, body.to),
    seconds: 10 + speakingTime(words),
    with: [],
  });
  return null;
}

function methaneLabel(turn: ExerciseTurn, to: string | undefined): string {
  return to === undefined
    ? 'M/ETHANE to own control'
    : `M/ETHANE to ${agencyShort(turn.body.scenario, to)} control`;
}

/** A control room takes a M/ETHANE from its own officers only. */
function notToThatControl(
  turn: ExerciseTurn,
  seatId: string,
  to: string | undefined,
): Rejection | null {
  const { agency, controls = [] } = seatOf(turn.body.scenario, seatId);
  const own = [agency, ...controls];
  if (to === undefined || own.includes(to)) return null;
  const names = own.map((id) => agencyOf(turn.body.scenario, id).control).join(' or ');
  return {
    code: 'methane/not-your-control',
    reason: `Your M/ETHANE goes to ${names}. Pass other services what they need, or have it passed on.`,
  };
}

export function handleInvite(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'invite'>,
): Rejection | null {
  const refused =
    unknownAgency(turn, command.seat, body.agencies) ??
    cannotReach(turn, command.seat, body.agencies, body.channel);
  if (refused !== null) return refused;
  const at = groupOf(turn.body.scenario, body.place)?.place ?? body.place;
  const place = turn.body.scenario.geometry.places.find((other) => other.id === at);
  if (place === undefined && at !== 'conference') {
    return { code: 'invite/unknown-place', reason: `There is no place ${body.place} on the map.` };
  }
  const channel = channelOf(turn.body.scenario, body.channel);
  const groups = spokenToAtOnce(turn, body.channel, body.agencies);
  queueEach(turn, command, groups, (group) => {
    const [first = ''] = group;
    const ring = channel.kind === 'phone' ? agencyOf(turn.body.scenario, first).phone.ring : 0;
    const names = group.map((agency) => agencyShort(turn.body.scenario, agency)).join(', ');
    return {
      kind: 'invite',
      label: `Invite ${names} to ${place?.name ?? 'a conference'}`,
      seconds: ring + speakingTime(16 + wordCount(body.purpose)),
    };
  });
  return null;
}

export function handleMeet(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'meet'>,
): Rejection | null {
  const { together } = seatState(turn, command.seat);
  const present = Object.keys(together);
  if (present.length === 0) {
    return {
      code: 'meet/nobody-together',
      reason: 'No commander is with you or on the conference. Invite them first.',
    };
  }
  const toldByAction = body.actions.flatMap((action) => action.items);
  const items = resolveItems(turn, command.seat, [...new Set([...body.items, ...toldByAction])]);
  if (isRejection(items)) return items;
  const wrong =
    groupRefusal(turn, command.seat, body.group) ??
    body.actions.map((action) => actionRefusal(turn, present, action)).find(Boolean) ??
    null;
  if (wrong !== null) return wrong;
  if (
    body.review &&
    (body.decision === undefined || turn.body.decisions[body.decision] === undefined)
  ) {
    return {
      code: 'meet/nothing-to-review',
      reason: 'That decision has not been taken, so there is nothing to review.',
    };
  }
  const unknown = unknownDecision(turn, body.decision);
  if (unknown !== null) return unknown;
  queueVoice(turn, {
    id: `v-${command.id}`,
    seat: command.seat,
    command: command.id,
    kind: 'meet',
    label: body.review ? 'Joint review' : 'Joint meeting',
    seconds:
      roundOf(turn, command.seat, present.length) +
      actionEach * body.actions.length +
      speakingTime(items.words.reduce((sum, text) => sum + wordCount(text), 0)),
    with: present,
  });
  return null;
}

/** The fixed part of a meeting; a joint incident command unit on the spot halves it. */
function roundOf(turn: ExerciseTurn, seat: string, agencies: number): Seconds {
  const round = meetingOpens + meetingEach * agencies;
  return hasJointCommand(turn, meetingPlace(turn, seat)) ? Math.ceil(round / 2) : round;
}

/** A co-ordinating group meets at its own place. */
function groupRefusal(turn: ExerciseTurn, seat: string, id: string | undefined): Rejection | null {
  if (id === undefined) return null;
  const group = groupOf(turn.body.scenario, id);
  if (group === undefined) {
    return { code: 'meet/unknown-group', reason: `There is no group ${id}.` };
  }
  if (group.place === 'conference' || group.place === seatState(turn, seat).place) return null;
  return { code: 'meet/not-at-group', reason: `${group.label} meets elsewhere. Go there first.` };
}

function unknownDecision(turn: ExerciseTurn, id: string | undefined): Rejection | null {
  if (id === undefined || turn.body.scenario.decisions.some((decision) => decision.id === id)) {
    return null;
  }
  return { code: 'decision/unknown', reason: `There is no decision ${id}.` };
}

export function handlePropose(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'propose'>,
): Rejection | null {
  const moving = onTheMove(turn, command.seat) ?? unknownDecision(turn, body.decision);
  if (moving !== null) return moving;
  const decision = turn.body.scenario.decisions.find((other) => other.id === body.decision);
  if (decision === undefined) return null;
  if (!decision.options.some((option) => option.id === body.choice)) {
    return { code: 'propose/unknown-option', reason: `There is no option ${body.choice}.` };
  }
  const cannot = cannotPropose(turn, command.seat, decision);
  if (cannot !== null) return cannot;
  const items = resolveItems(turn, command.seat, body.items);
  if (isRejection(items)) return items;
  queueVoice(turn, {
    id: `v-${command.id}`,
    seat: command.seat,
    command: command.id,
    kind: 'propose',
    label: `Put to the commanders: ${decision.title}`,
    seconds:
      proposalOpens + proposalEach * decision.entitled.length + speakingTime(wordCount(body.aim)),
    with: decision.entitled,
  });
  return null;
}

/** Whether a decision can be put now: not yet taken, and everyone entitled is here. */
export function cannotPropose(
  turn: ExerciseTurn,
  seat: string,
  decision: Decision,
): Rejection | null {
  if (turn.body.decisions[decision.id] !== undefined) {
    return {
      code: 'propose/already-taken',
      reason: 'That decision has been taken. Review it in a joint meeting.',
    };
  }
  const { together } = seatState(turn, seat);
  const away = decision.entitled.filter((agency) => together[agency] === undefined);
  if (away.length > 0) {
    const names = away.map((agency) => agencyShort(turn.body.scenario, agency)).join(', ');
    return {
      code: 'propose/not-together',
      reason: `Those entitled must be with you or on a conference: ${names} missing.`,
    };
  }
  return null;
}
