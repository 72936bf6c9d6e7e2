import { present } from '#kernel/invariant.ts';
import type { CommandOf } from '#command/command.ts';
import { planOf, readMarkup, seatOf } from '#scenario/scenario.ts';
import { newMessage, send, tellFaceToFace } from '#knowledge/communicate.ts';
import { messageOf } from '#knowledge/knowledge.ts';
import type { Carried } from '#knowledge/message.ts';
import type { ExerciseTurn } from '../body.ts';
import { inKnowledge } from '../contexts.ts';
import type { VoiceAction } from '../voice/voice-action.ts';

/** It has been said again: on the same channel with its luck, or by an interpreter on the line. */
export function performSayAgain(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'say-again'>,
): void {
  inKnowledge(turn, (context) => {
    const { id, language: _spoken, ...said } = messageOf(context.state, body.message);
    const again = newMessage(context, { ...said, to: [action.seat], repeats: id });
    if (body.through === 'interpreter') tellFaceToFace(context, again);
    else send(context, again);
  });
}

/** A plan has been read: what it says is held as it was when the plan was written. */
export function performConsult(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'consult'>,
): void {
  const { scenario } = turn.body;
  const plan = present(planOf(scenario, body.plan), `No plan ${body.plan}`);
  const { text, spans } = readMarkup(plan.text);
  const carries = [...new Set(spans.map(({ fact }) => fact))].map((fact): Carried => ({
    fact,
    version: 0,
    sourcing: 'official',
  }));
  const onPaper = (['written', 'face-to-face'] as const).flatMap((kind) =>
    scenario.channels.filter((channel) => channel.kind === kind),
  );
  const message = inKnowledge(turn, (context) => {
    const made = newMessage(context, {
      kind: 'plan',
      from: seatOf(scenario, action.seat).agency,
      to: [action.seat],
      channel: (onPaper[0] ?? present(scenario.channels[0], 'A scenario has a channel')).id,
      text,
      spans,
      carries,
      priority: 'routine',
      readBack: false,
      explained: true,
      because: action.command,
    });
    tellFaceToFace(context, made);
    return made.id;
  });
  turn.emit({
    type: 'plan.read',
    id: `plan-${action.command ?? action.id}`,
    seat: action.seat,
    plan: plan.id,
    message,
  });
}
