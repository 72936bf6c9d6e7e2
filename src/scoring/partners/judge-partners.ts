import type { Judged, Judging } from '../judging.ts';
import { accountsOf } from './accounts.ts';
import { adviceLines } from './advice-lines.ts';
import { briefLines } from './brief-lines.ts';
import { challengeLines } from './challenge-lines.ts';
import { handOverLines } from './hand-over-lines.ts';
import { linkLines } from './link-lines.ts';
import { missedDifferenceLines } from './missed-differences.ts';
import { publicLines } from './public-line-lines.ts';
import { requestLines } from './request-lines.ts';

/** What was put to partners, and what came of it. Each measure is the share of points of its lines. */
export function judgePartners({ index, known, deliveries }: Judging): Judged {
  const accounts = accountsOf(index);
  return {
    lines: [
      ...linkLines(index),
      ...challengeLines(index, known, accounts),
      ...missedDifferenceLines(index, accounts, deliveries),
      ...adviceLines(index, known),
      ...briefLines(index, known),
      ...publicLines(index, known),
      ...requestLines(index),
      ...handOverLines(index, known),
    ],
  };
}
