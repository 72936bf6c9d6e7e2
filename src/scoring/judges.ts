import { answerLines } from './communicate/answers.ts';
import { closureLines } from './communicate/closure.ts';
import { coLocationLines } from './joint/co-location.ts';
import { askLines, jointTaskLines, taskLines } from './joint/co-ordination.ts';
import { judgeExposure } from './joint/exposure.ts';
import type { Judge } from './judging.ts';
import { judgePartners } from './partners/judge-partners.ts';
import { probeLines } from './probes/probe-score.ts';

/** What is judged beside information, M/ETHANE and decisions, whose figures have places of their own. */
export const judges: readonly Judge[] = [
  ({ index, deliveries }) => ({ lines: closureLines(index, deliveries) }),
  ({ index, known, deliveries }) => ({ lines: answerLines(index, known, deliveries) }),
  ({ index }) => ({ lines: coLocationLines(index) }),
  ({ index }) => ({ lines: taskLines(index) }),
  ({ index }) => ({ lines: jointTaskLines(index) }),
  ({ index }) => ({ lines: askLines(index) }),
  judgeExposure,
  judgePartners,
  ({ index }) => ({ lines: probeLines(index) }),
];
