import { channelOf } from '#scenario/scenario.ts';
import type { CommandOf } from '#command/command.ts';
import { keepPicture, setChallenge } from '../partners/challenges.ts';
import type { ExerciseTurn } from '../body.ts';
import { seatState } from '../contexts.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { heldItems, sayNow, spoken } from './pass-on.ts';

/** The officer says that pictures are out of step; each party compares when its desk reaches it. */
export function performChallenge(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'challenge'>,
): void {
  const id = `challenge-${action.command ?? action.id}`;
  const items = heldItems(turn, action.seat, body.items);
  const { parties, topic, says } = body;
  if (turn.body.dealings.challenges[id] === undefined) {
    setChallenge(turn, {
      id,
      seat: action.seat,
      parties,
      topic,
      before: {},
      shown: {},
      differs: {},
      answered: [],
    });
    const { carries } = items;
    turn.emit({ type: 'challenge.put', id, seat: action.seat, parties, topic, says, carries });
  }
  keepPicture(turn, id, action.with, items.carries);
  sayNow(turn, {
    kind: 'challenge',
    from: action.seat,
    to: action.with,
    channel: spokenOver(turn, action, body.channel),
    text: spoken(items, [says]),
    spans: [],
    carries: items.carries,
    priority: 'urgent',
    readBack: false,
    explained: true,
    because: id,
  });
}

/** Whoever is here is not rung. */
export function spokenOver(turn: ExerciseTurn, action: VoiceAction, channel: string): string {
  const { channels } = turn.body.scenario;
  if (channelOf(turn.body.scenario, channel).kind !== 'phone') return channel;
  const { together } = seatState(turn, action.seat);
  const here = action.with.every((party) => (together[party] ?? 'conference') !== 'conference');
  const face = channels.find(({ kind }) => kind === 'face-to-face');
  return here && face !== undefined ? face.id : channel;
}
