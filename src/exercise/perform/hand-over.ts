import type { CommandOf } from '#command/command.ts';
import type { ExerciseTurn } from '../body.ts';
import { phoneOf } from '../voice/phone.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { heldItems, sayNow, spoken } from './pass-on.ts';
import { spokenOver } from './put-challenge.ts';

/** What was said to whoever takes over has been said; handing over to one's own relief ends the exercise. */
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
  if (to === 'relief') {
    turn.body = { ...turn.body, ended: true };
    turn.emit({ type: 'exercise.ended', reason: 'hand-over' });
    return;
  }
  sayNow(turn, {
    kind: 'handover',
    from: action.seat,
    to: [to],
    channel: spokenOver(turn, action, phoneOf(turn)),
    text: spoken(items, [says]),
    spans: [],
    carries,
    priority: 'routine',
    readBack: true,
    explained: true,
    because: id,
  });
}
