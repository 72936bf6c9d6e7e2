import type { CommandInput } from '#command/command.ts';
import type { View } from '#exercise/view.ts';
import type { Bot, BotSetting } from './bot.ts';
import { createDecider } from './reference-decides.ts';
import { createInquirer } from './reference-asks.ts';
import { createSharer } from './reference-shares.ts';
import { noteEverything } from './noting.ts';
import { createListener } from './reference-hears.ts';
import { createLinker } from './reference-links.ts';
import { createReporter } from './reference-reports.ts';

/**
 * The ceiling: knows who needs what, and still has one voice, its own view and its own time. It
 * says the most urgent thing next and never queues far ahead, so that something new can come first.
 */
export function createReference(setting: BotSetting): Bot {
  const parts = [
    createListener(),
    createInquirer(setting),
    createDecider(setting),
    createSharer(setting),
    createReporter(setting),
    createLinker(setting),
  ];
  return (view: View): readonly CommandInput[] => {
    const notes = noteEverything(setting.scenario, view);
    if (notes.length > 0) return notes;
    const isBusy = view.voice.current !== null || view.voice.queue.length > 0;
    if (isBusy || view.ended !== null) return [];
    const urgent = parts.map((part) => part(view)).filter((wish) => wish !== null);
    const [first] = urgent.toSorted((a, b) => b.urgency - a.urgency);
    if (first === undefined) return [];
    first.done();
    return first.commands;
  };
}
