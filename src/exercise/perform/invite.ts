import type { CommandOf } from '#command/command.ts';
import { agencyOf } from '#scenario/scenario.ts';
import { deskOf, holds } from '#knowledge/knowledge.ts';
import type { Message } from '#knowledge/message.ts';
import { loadOf } from '#knowledge/desk.ts';
import { wake } from '../agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { agencyState } from '../contexts.ts';
import type { VoiceAction } from '../voice-action.ts';
import { sayNow } from './pass-on.ts';

export function performInvite(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'invite'>,
): void {
  const id = `i-${action.id.slice('v-'.length)}`;
  const invitation = { id, seat: action.seat, agencies: action.with, place: body.place };
  turn.body = {
    ...turn.body,
    invitations: { ...turn.body.invitations, [id]: { ...invitation, at: turn.now } },
  };
  turn.emit({ type: 'invitation.sent', ...invitation, purpose: body.purpose });
  const place = turn.body.scenario.geometry.places.find((other) => other.id === body.place)?.name;
  sayNow(turn, {
    kind: 'invitation',
    from: action.seat,
    to: action.with,
    channel: body.channel,
    text:
      place === undefined
        ? `Please join a conference now. ${body.purpose}`
        : `Please come to ${place}. ${body.purpose}`,
    spans: [],
    carries: [],
    priority: 'urgent',
    readBack: false,
    explained: true,
    because: id,
  });
}

/** The invitation has reached a commander, who decides on what the service holds and how loaded it is. */
export function considerInvitation(turn: ExerciseTurn, agency: string, message: Message): void {
  const invitation =
    message.because === undefined ? undefined : turn.body.invitations[message.because];
  if (invitation === undefined || !invitation.agencies.includes(agency)) return;
  const { attends, commander } = agencyOf(turn.body.scenario, agency);
  const desk = deskOf(turn.body.knowledge, agency);
  wake(turn, agency, {
    type: 'INVITED',
    invitation: invitation.id,
    hasReason: attends?.some((fact) => holds(turn.body.knowledge, agency, fact)) ?? true,
    canTravel: commander.unit !== undefined,
    load: desk === undefined ? 0 : loadOf(desk),
    confidence: agencyState(turn, agency).confidence,
  });
}
