import { messageOf } from '#knowledge/knowledge.ts';
import { send } from '#knowledge/communicate.ts';
import type { ExerciseTurn } from '../body.ts';
import { inKnowledge } from '../contexts.ts';
import type { VoiceAction } from '../voice/voice-action.ts';

/** A call that came in has been heard to its end. */
export function performListen(turn: ExerciseTurn, action: VoiceAction): void {
  inKnowledge(turn, (context) =>
    send(context, messageOf(context.state, action.id.slice('in-'.length))),
  );
}
