import type { CommandOf } from '#command/command.ts';
import type { ExerciseTurn } from '../body.ts';
import { heldItems, sayNow, spoken } from '../perform/pass-on.ts';
import type { VoiceAction } from '../voice/voice-action.ts';

/** A tension report has been said: to each service by itself where it went by telephone. */
export function performReportTension(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'report-tension'>,
): void {
  const items = heldItems(turn, action.seat, body.items);
  const { crowd, sort, level, confidence } = body;
  const message = sayNow(turn, {
    kind: 'tension',
    from: action.seat,
    to: action.with,
    channel: body.channel,
    text: spoken(items, [body.says]),
    spans: [],
    carries: items.carries,
    priority: 'urgent',
    readBack: false,
    explained: true,
    because: action.command,
  });
  turn.emit({
    type: 'tension.reported',
    id: `tension-${action.id}`,
    command: action.command ?? action.id,
    seat: action.seat,
    crowd,
    sort,
    level,
    confidence,
    to: action.with,
    carries: items.carries,
    message,
  });
}
