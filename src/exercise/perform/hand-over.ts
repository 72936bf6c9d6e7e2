import type { CommandOf } from '#command/command.ts';
import type { ExerciseTurn } from '../body.ts';
import { seatOf } from '#scenario/scenario.ts';
import { newMessage, tellFaceToFace } from '#knowledge/communicate.ts';
import { inKnowledge } from '../contexts.ts';
import { phoneOf } from '../voice/phone.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { heldItems, sayNow, spoken } from './pass-on.ts';
import { spokenOver } from './put-challenge.ts';

/**
 * What was said to whoever takes over has been said. Handing over to one’s own relief ends the
 * exercise; so does handing over the scene, for the first who was there.
 */
export function performHandOver(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'hand-over'>,
): void {
  const id = `handover-${action.command ?? action.id}`;
  const items = heldItems(turn, action.seat, body.items);
  const { to, says } = body;
  const { carries } = items;
  turn.emit({ type: 'handover.given', id, seat: action.seat, to, says, carries });
  if (to === 'relief') return endExercise(turn);
  const isScene = seatOf(turn.body.scenario, action.seat).role === 'jeso';
  const channel = spokenOver(turn, action, phoneOf(turn));
  const message = {
    kind: 'handover',
    from: action.seat,
    to: [to],
    channel,
    text: spoken(items, [says]),
    spans: [],
    carries,
    priority: 'routine',
    readBack: true,
    explained: true,
    because: id,
  } as const;
  if (!isScene) {
    sayNow(turn, message);
    return;
  }
  // Face to face they have it at once, which is when the scene is theirs.
  inKnowledge(turn, (context) => tellFaceToFace(context, newMessage(context, message)));
  endExercise(turn);
}

function endExercise(turn: ExerciseTurn): void {
  turn.body = { ...turn.body, ended: true };
  turn.emit({ type: 'exercise.ended', reason: 'hand-over' });
}
