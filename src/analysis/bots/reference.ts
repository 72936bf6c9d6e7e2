import type { CommandInput } from '#command/command.ts';
import type { View } from '#exercise/view.ts';
import type { Bot, BotSetting } from './bot.ts';
import { createDecider } from './reference-decides.ts';
import { createInquirer } from './reference-asks.ts';
import { createSharer } from './reference-shares.ts';
import { createNoter, informedJudge } from './noting.ts';
import { createListener } from './reference-hears.ts';
import { createLinker } from './reference-links.ts';
import { createAssessor } from './reference-risks.ts';
import { createReporter } from './reference-reports.ts';
import { createTalker } from './reference-talks.ts';
import { createMediator, createTensionReporter } from './reference-tension.ts';
import { createSceneHandOver } from './reference-hands-over.ts';
import { mostUrgent } from './wish.ts';

/**
 * The ceiling: knows who needs what, and still has one voice, its own view and its own time. It
 * says the most urgent thing next and never queues far ahead, so that something new can come first.
 */
export function createReference(setting: BotSetting): Bot {
  const noteNews = createNoter(informedJudge(setting.scenario));
  const parts = [
    createListener(),
    createInquirer(setting),
    createDecider(setting),
    createAssessor(setting),
    createSharer(setting),
    createReporter(setting),
    createLinker(setting),
    createSceneHandOver(setting),
    createTalker(setting),
    createTensionReporter(setting),
    createMediator(setting),
  ];
  return (view: View): readonly CommandInput[] => {
    const notes = noteNews(view);
    return notes.length > 0 ? notes : mostUrgent(view, parts);
  };
}
