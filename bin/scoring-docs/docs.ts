import { competenciesPage } from './competencies-page.ts';
import { scoringPage } from './scoring-page.ts';

/** The documents on scoring, by file name. The same rules give the same text. */
export function scoringDocs(): Map<string, string> {
  return new Map([
    ['scoring.md', scoringPage()],
    ['competencies.md', competenciesPage()],
  ]);
}
