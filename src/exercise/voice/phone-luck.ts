import type { Seconds } from '#kernel/time.ts';
import { regionsOf } from '#agencies/chart.ts';
import { agencyOf } from '#scenario/scenario.ts';
import { conditionOf, type Condition } from '#knowledge/channel.ts';
import { passThroughRoom } from '#knowledge/control-room.ts';
import { awayUntil } from '#knowledge/reachability.ts';
import type { CurrentAction, ExerciseTurn } from '../body.ts';
import { handsOverUntil } from '../agency/commanders.ts';
import { confidenceTo } from '../agency/confidence.ts';
import { crowdOf } from '../crowds/crowd-state.ts';
import { contactsLuck } from '../crowds/reach-crowd.ts';
import { agencyState, changeAgency, inKnowledge } from '../contexts.ts';
import { bodyOf, channelUsed, methaneTo, phoneOf, reachOf, ringsOut } from './phone.ts';
import type { VoiceAction } from './voice-action.ts';

/**
 * Whether the other end is engaged or does not answer. A control room always does, unless it can be
 * had by nobody.
 */
export function phoneLuck(turn: ExerciseTurn, action: VoiceAction): CurrentAction['fails'] {
  if (action.kind === 'methane') return reportsLuck(turn, action);
  const [other] = action.with;
  if (other === undefined || !ringsOut(turn.body, action)) return null;
  const { scenario, knowledge } = turn.body;
  const channel = channelUsed(turn.body, action) ?? phoneOf(turn);
  const crowd = crowdOf(scenario, other);
  if (crowd !== undefined) return contactsLuck(turn, crowd, channel);
  const line = conditionOf(scenario, knowledge, channel);
  if (line.down) return 'unanswered';
  const reach = reachOf(turn.body, action);
  const isAway = awayUntil(scenario, other, turn.now) !== null;
  if (isAway && ringsControlRoom(turn, action, other)) return 'unanswered';
  return reach === 'control' ? null : personsLuck(turn, other, reach, line);
}

/** A M/ETHANE goes to a control room, by telephone unless those are down. */
function reportsLuck(turn: ExerciseTurn, action: VoiceAction): CurrentAction['fails'] {
  const { scenario, knowledge } = turn.body;
  if (conditionOf(scenario, knowledge, phoneOf(turn)).down) return null;
  return awayUntil(scenario, methaneTo(turn.body, action), turn.now) === null ? null : 'unanswered';
}

/**
 * While nobody is in command, control answers; some command from the room itself; and control rooms are
 * put in touch by ringing them.
 */
function ringsControlRoom(turn: ExerciseTurn, action: VoiceAction, agency: string): boolean {
  const given = bodyOf(turn.body, action);
  if (given?.type === 'connect' && given.link === 'controls') return true;
  const reach = reachOf(turn.body, action);
  if (reach !== 'commander') return reach === 'control';
  if (agencyOf(turn.body.scenario, agency).commander.inControl === true) return true;
  return regionsOf(agencyState(turn, agency).snapshot)['command'] === 'none';
}

function personsLuck(
  turn: ExerciseTurn,
  other: string,
  reach: 'commander' | 'deputy',
  line: Condition,
): CurrentAction['fails'] {
  const isDeputy = reach === 'deputy';
  if (!isDeputy && handsOverUntil(turn.body, other, turn.now) !== null) return 'unanswered';
  const agency = agencyOf(turn.body.scenario, other);
  const phone = isDeputy ? (agency.deputy?.phone ?? agency.phone) : agency.phone;
  const reluctance = isDeputy ? 0 : rarer(turn, other);
  const luck = lineLuck(turn, other, reach) * 100;
  const engaged = phone.engaged + line.congestion;
  if (luck < engaged) return 'engaged';
  return luck < engaged + phone.unanswered + reluctance ? 'unanswered' : null;
}

/** How much more often, in per cent, a commander who mistrusts the officer lets it ring. */
function rarer(turn: ExerciseTurn, agency: string): number {
  return mistrust(turn, agency) === 0 ? 0 : 15 + Math.floor(mistrust(turn, agency) / 2);
}

/** By how far a commander’s confidence is below what makes them pick up as for anybody. */
function mistrust(turn: ExerciseTurn, agency: string): number {
  return Math.max(0, confidenceTo.pickUp - agencyState(turn, agency).confidence);
}

/**
 * What a call takes beside what is said: a commander who mistrusts the officer lets it ring twice as
 * long and more; in a control room one waits until they have a hand free.
 */
export function heldUp(turn: ExerciseTurn, action: VoiceAction): Seconds {
  const [other] = action.with;
  if (other === undefined || !ringsOut(turn.body, action)) return 0;
  if (crowdOf(turn.body.scenario, other) !== undefined) return 0;
  const reach = reachOf(turn.body, action);
  if (reach === 'control' && action.kind === 'call') {
    return (
      inKnowledge(turn, (context) => passThroughRoom(context, other, phoneOf(turn))) - turn.now
    );
  }
  const less = mistrust(turn, other);
  if (reach !== 'commander' || less === 0) return 0;
  return agencyOf(turn.body.scenario, other).phone.ring + less;
}

/**
 * The luck of an agency's line, one draw for each of its minutes: whoever rings in that minute finds
 * it as it is, so neither notes nor refused commands before it change who gets through.
 */
function lineLuck(turn: ExerciseTurn, agency: string, reach: 'commander' | 'deputy'): number {
  const minute = Math.floor(turn.now / 60);
  const line = reach === 'deputy' ? 'deputyLine' : 'line';
  const known = agencyState(turn, agency)[line];
  if (known?.minute === minute) return known.luck;
  const whose = reach === 'deputy' ? `${agency}/deputy` : agency;
  const luck = turn.draw(`phone/${whose}/${minute}`);
  changeAgency(turn, agency, { [line]: { minute, luck } });
  return luck;
}
