import { newMessage, tellFaceToFace } from '#knowledge/communicate.ts';
import type { Message } from '#knowledge/message.ts';
import type { ExerciseTurn } from '../body.ts';
import { inKnowledge, seatState } from '../contexts.ts';
import type { VoiceAction } from '../voice/voice-action.ts';

/** Said at the table: delivered, taken in and understood by everyone there. */
export function putForward(
  turn: ExerciseTurn,
  action: VoiceAction,
  said: Pick<Message, 'from' | 'to' | 'carries' | 'text' | 'spans'>,
  kind: 'meeting' | 'briefing' = 'meeting',
): void {
  if (said.carries.length === 0 && said.text === '') return;
  const face =
    turn.body.scenario.channels.find((channel) => channel.kind === 'face-to-face')?.id ?? 'face';
  inKnowledge(turn, (context) => {
    const message = newMessage(context, {
      ...said,
      kind,
      channel: face,
      priority: 'routine',
      readBack: true,
      explained: true,
      because: action.command,
    });
    tellFaceToFace(context, message);
  });
}

/** Agencies whose commander is with the officer or on the conference, in the scenario's order. */
export function thereWith(turn: ExerciseTurn, seat: string): string[] {
  const { together } = seatState(turn, seat);
  return turn.body.scenario.agencies
    .map((agency) => agency.id)
    .filter((agency) => together[agency] !== undefined);
}
