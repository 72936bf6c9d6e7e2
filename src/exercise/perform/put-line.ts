import type { CommandOf } from '#command/command.ts';
import type { ExerciseTurn } from '../body.ts';
import { openLine } from '../partners/lines.ts';
import { phoneOf } from '../voice/phone.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { heldItems, sayNow, spoken } from './pass-on.ts';
import { spokenOver } from './put-challenge.ts';

export function lineId(action: VoiceAction): string {
  return `line-${action.command ?? action.id}`;
}

/** The words for the public, and what they rest on, are put to a partner, or to all who are here. */
export function performPublicLine(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'public-line'>,
): void {
  const id = lineId(action);
  const items = heldItems(turn, action.seat, body.items);
  openLineOf(turn, action, body);
  sayNow(turn, {
    kind: 'public',
    from: action.seat,
    to: action.with,
    channel: spokenOver(turn, action, phoneOf(turn)),
    text: spoken(items, [`For the public: ${body.says}`]),
    spans: [],
    carries: items.carries,
    priority: 'urgent',
    readBack: false,
    explained: true,
    because: id,
  });
}

/** With the first who is rung, had or not, the line is put. */
export function openLineOf(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'public-line'>,
): void {
  const { carries } = heldItems(turn, action.seat, body.items);
  openLine(turn, lineId(action), {
    seat: action.seat,
    command: action.command ?? action.id,
    with: body.with,
    says: body.says,
    carries,
    channel: body.channel,
  });
}
