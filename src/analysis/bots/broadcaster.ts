import type { CommandInput } from '#command/command.ts';
import { factOf } from '#scenario/scenario.ts';
import type { View } from '#exercise/view.ts';
import type { Bot, BotSetting } from './bot.ts';
import { createNoter, currentNotes, informedJudge } from './noting.ts';

/**
 * Tells everyone everything at once, restricted or not: over the talkgroup to those on it, control
 * to control to the rest. Never asks, invites or decides.
 */
export function createBroadcaster(
  { scenario, brief }: BotSetting,
  what: { readonly restricted: boolean },
): Bot {
  const noteNews = createNoter(informedJudge(scenario));
  const told = new Set<string>();
  const talkgroup = brief.channels.find(
    (channel) => channel.kind === 'talkgroup' && channel.members.includes(brief.seat.id),
  );
  const between = brief.channels.find((channel) => channel.kind === 'control-to-control');
  const onAir = brief.agencies
    .map(({ id }) => id)
    .filter((id) => talkgroup?.members.includes(id) === true);
  const others = brief.agencies.map(({ id }) => id).filter((id) => !onAir.includes(id));
  const mayTell = (fact: string) =>
    what.restricted || ['open', 'responders'].includes(factOf(scenario, fact).handling);
  return (view: View): readonly CommandInput[] => {
    const notes = noteNews(view);
    if (notes.length > 0) return notes;
    const fresh = currentNotes(view).filter(
      (note) => !told.has(note.id) && note.fact !== undefined && mayTell(note.fact),
    );
    if (fresh.length === 0) return [];
    const items = fresh.map((note) => note.id);
    for (const item of items) told.add(item);
    const commands: CommandInput[] = [];
    if (talkgroup !== undefined && onAir.length > 0) {
      commands.push({ type: 'share', to: onAir, channel: talkgroup.id, items });
    }
    if (between !== undefined && others.length > 0) {
      commands.push({ type: 'share', to: others, channel: between.id, items });
    }
    return commands;
  };
}
