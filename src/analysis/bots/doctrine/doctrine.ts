import type { Brief } from '#exercise/view-brief.ts';
import type { Bot } from '../bot.ts';
import { createNoter } from '../noting.ts';
import { createListener } from '../reference-hears.ts';
import { mostUrgent } from '../wish.ts';
import { createAnswerer, createChecker, createInquirer } from './asks.ts';
import { colleaguesIn } from './colleagues.ts';
import { createBriefer, createLinker } from './dealings.ts';
import { createDecider } from './decides.ts';
import { dialogueParts } from './groups/dialogue.ts';
import { createHandOver, createSceneHandOver } from './hand-over.ts';
import { createReader, judgeByWords } from './reads.ts';
import { createLogger, createReporter } from './reports.ts';
import { createRiskAssessor } from './risk.ts';
import { createSharer } from './shares.ts';

/**
 * One who knows how to work jointly and nothing of this exercise: what a trainee is compared with. It has
 * the brief and its own view and reads words; no scenario, so no need, no relevance and no window.
 */
export function createDoctrine(brief: Brief): Bot {
  const colleagues = colleaguesIn(brief);
  const noteNews = createNoter(judgeByWords);
  const read = createReader();
  const parts = [
    createLogger(),
    createListener(),
    createAnswerer(colleagues, read),
    createChecker(colleagues, read),
    createReporter(colleagues, read),
    createDecider(colleagues, read),
    createRiskAssessor(colleagues, read),
    createBriefer(colleagues, read),
    createSharer(colleagues, read),
    createInquirer(colleagues, read),
    createLinker(colleagues, read),
    createHandOver(colleagues, read),
    createSceneHandOver(colleagues, read),
    ...dialogueParts({ colleagues, read }),
  ];
  return (view) => {
    const notes = noteNews(view);
    return notes.length > 0 ? notes : mostUrgent(view, parts);
  };
}
