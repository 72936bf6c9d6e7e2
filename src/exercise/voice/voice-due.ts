import { present } from '#kernel/invariant.ts';
import { agencyOf } from '#scenario/scenario.ts';
import { membersOf } from '#knowledge/channel.ts';
import type { ExerciseTurn } from '../body.ts';
import { crowdOf } from '../crowds/crowd-state.ts';
import { changeSeat, seatState } from '../contexts.ts';
import { perform } from '../perform/perform.ts';
import { onUnreached } from '../perform/unreached.ts';
import { bodyOf, methaneTo, reachedBy } from './phone.ts';
import { isPutToPartners } from '../partners/put-to-partners.ts';
import { nextVoice } from './voice.ts';
import type { VoiceAction } from './voice-action.ts';

/** A voice action has had its time: it takes effect, or nobody was there. */
export function onVoiceDue(turn: ExerciseTurn, seatId: string, actionId: string): void {
  const { current } = seatState(turn, seatId);
  if (current?.action.id !== actionId) return;
  changeSeat(turn, seatId, { current: null });
  turn.emit({ type: 'voice.ended', seat: seatId, action: actionId });
  if (current.fails === null) perform(turn, current.action);
  else callFails(turn, seatId, current.action, current.fails);
  nextVoice(turn, seatId);
}

/** Channels on which one can try instead: what the directory lists, whether or not it works now. */
function otherRoutes(turn: ExerciseTurn, seat: string, agency: string): string[] {
  const { scenario, knowledge } = turn.body;
  if (crowdOf(scenario, agency) !== undefined) return [];
  const usable = scenario.channels.filter(({ id, kind }) => {
    if (kind === 'written') return true;
    const members = membersOf(scenario, knowledge, id);
    if (kind === 'control-to-control') return members.length === 0 || members.includes(agency);
    return kind === 'talkgroup' && members.includes(agency) && members.includes(seat);
  });
  return usable.map(({ id }) => id);
}

/** Whom else there one can ask for on the telephone. */
function othersThere(
  turn: ExerciseTurn,
  agency: string,
  tried: 'deputy' | 'control' | undefined,
): ('deputy' | 'control')[] {
  if (crowdOf(turn.body.scenario, agency) !== undefined) return [];
  const hasDeputy = agencyOf(turn.body.scenario, agency).deputy !== undefined;
  const there = hasDeputy ? (['deputy', 'control'] as const) : (['control'] as const);
  return there.filter((reach) => reach !== tried);
}

/** Nobody there: said so, with other ways to reach them. */
function callFails(
  turn: ExerciseTurn,
  seat: string,
  action: VoiceAction,
  why: 'engaged' | 'unanswered',
): void {
  const isReport = action.kind === 'methane';
  const agency = isReport
    ? methaneTo(turn.body, action)
    : present(action.with[0], 'a call is to someone');
  const reach = isReport ? 'control' : reachedBy(turn.body, action);
  const body = bodyOf(turn.body, action);
  turn.emit({
    type: 'call.failed',
    seat,
    agency,
    why,
    ...(reach === undefined ? {} : { reach }),
    action: action.id,
    routes: otherRoutes(turn, seat, agency),
    reaches: othersThere(turn, agency, reach),
    ...(isPutToPartners(body) ? { put: body } : {}),
  });
  onUnreached(turn, action, why);
}
