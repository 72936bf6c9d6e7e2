import type { CommandOf } from '#command/command.ts';
import { agencyOf, groupOf } from '#scenario/scenario.ts';
import { deskOf, holdingOf } from '#knowledge/knowledge.ts';
import type { Message } from '#knowledge/message.ts';
import { loadOf } from '#knowledge/desk.ts';
import { wake } from '../agency/agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { commanderOf } from '../agency/commanders.ts';
import { agencyState } from '../contexts.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { sayNow } from './pass-on.ts';

export function performInvite(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'invite'>,
): void {
  const id = `i-${action.id.slice('v-'.length)}`;
  const group = groupOf(turn.body.scenario, body.place);
  const at = group?.place ?? body.place;
  const invitation = { id, seat: action.seat, agencies: action.with, place: at };
  turn.body = {
    ...turn.body,
    invitations: { ...turn.body.invitations, [id]: { ...invitation, at: turn.now } },
  };
  turn.emit({ type: 'invitation.sent', ...invitation, purpose: body.purpose });
  const place = turn.body.scenario.geometry.places.find((other) => other.id === at)?.name;
  sayNow(turn, {
    kind: 'invitation',
    from: action.seat,
    to: action.with,
    channel: body.channel,
    text:
      place === undefined
        ? `Please join ${group?.label ?? 'a conference'} now. ${body.purpose}`
        : `Please come to ${place}${group === undefined ? '' : ` for the ${group.label}`}. ${body.purpose}`,
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
  const { temperament, unit } = commanderOf(turn.body, agency);
  const desk = deskOf(turn.body.knowledge, agency);
  wake(turn, agency, {
    type: 'INVITED',
    invitation: invitation.id,
    hasReason: hasReason(turn, agency),
    canTravel: unit !== undefined,
    load: desk === undefined ? 0 : loadOf(desk),
    confidence: agencyState(turn, agency).confidence + comesFor[temperament],
  });
}

/** How much sooner one comes on trust alone than another. Points of confidence; design values. */
const comesFor = { guarded: -15, steady: 0, brisk: 10 } as const;

/** Whether its picture holds a reason to come; hearsay is none for a guarded commander. */
function hasReason(turn: ExerciseTurn, agency: string): boolean {
  const { attends } = agencyOf(turn.body.scenario, agency);
  const { temperament } = commanderOf(turn.body, agency);
  if (attends === undefined) return true;
  return attends.some((fact) => {
    const held = holdingOf(turn.body.knowledge, agency, fact);
    return held !== undefined && !(temperament === 'guarded' && held.sourcing === 'rumour');
  });
}
