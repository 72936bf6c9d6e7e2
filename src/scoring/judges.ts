import { answerLines } from './communicate/answers.ts';
import { closureLines } from './communicate/closure.ts';
import { judgeJoint } from './joint/judge-joint.ts';
import type { Judge } from './judging.ts';
import { judgeCrowds } from './police-liaison/judge-crowds.ts';
import { judgePartners } from './partners/judge-partners.ts';
import { probeLines } from './probes/probe-score.ts';

/** What is judged beside information, M/ETHANE and decisions, whose figures have places of their own. */
export const judges: readonly Judge[] = [
  ({ index, deliveries }) => ({ lines: closureLines(index, deliveries) }),
  ({ index, known, deliveries }) => ({ lines: answerLines(index, known, deliveries) }),
  judgeJoint,
  judgePartners,
  judgeCrowds,
  ({ index }) => ({ lines: probeLines(index) }),
];
