import { invariant } from '#kernel/invariant.ts';
import type { CommandOf } from '#command/command.ts';
import { iimarch } from '#doctrine/iimarch.ts';
import type { Carried } from '#knowledge/message.ts';
import { sentence } from '#knowledge/words.ts';
import { wake } from '../agency/agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { seatState } from '../contexts.ts';
import { isRejection, resolveItems } from '../handlers/items.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { sayNow } from './pass-on.ts';
import { putForward } from './put-forward.ts';

/**
 * An IIMARCH briefing has been given. Those who stand there say back what they are to do and are
 * briefed; whoever hears it from afar is so once the desk has taken it in.
 */
export function performBrief(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'brief'>,
): void {
  const said = spokenBrief(turn, action.seat, body);
  turn.emit({
    type: 'brief.given',
    id: `b-${action.id.slice('v-'.length)}`,
    seat: action.seat,
    to: action.with,
    fields: body.fields,
    carries: said.carries,
  });
  const { together } = seatState(turn, action.seat);
  const here = action.with.filter((agency) => together[agency] !== undefined);
  const away = action.with.filter((agency) => together[agency] === undefined);
  if (here.length > 0) {
    putForward(turn, action, { ...said, from: action.seat, to: here, spans: [] }, 'briefing');
    for (const agency of here) wake(turn, agency, { type: 'BRIEFED' });
  }
  if (away.length === 0) return;
  sayNow(turn, {
    ...said,
    kind: 'briefing',
    from: action.seat,
    to: away,
    channel: body.channel,
    spans: [],
    priority: 'urgent',
    readBack: false,
    explained: true,
    because: action.command,
  });
}

function spokenBrief(
  turn: ExerciseTurn,
  seat: string,
  { fields }: CommandOf<'brief'>,
): { readonly text: string; readonly carries: readonly Carried[] } {
  const carries = new Map<string, Carried>();
  const text: string[] = [];
  for (const { id, label } of iimarch) {
    const field = fields[id];
    if (field === undefined) continue;
    const items = resolveItems(turn, seat, field.items);
    invariant(!isRejection(items), `Items of an accepted briefing are gone at ${seat}`);
    text.push(sentence(`${label}: ${field.says}`));
    for (const carried of items.carries) {
      const before = carries.get(carried.fact);
      if (before === undefined || before.version <= carried.version) {
        carries.set(carried.fact, carried);
      }
    }
  }
  return { text: text.join(' '), carries: [...carries.values()] };
}
