import type { Judged, Judging } from '../judging.ts';
import { askLines } from './asks.ts';
import { cadenceLines } from './cadence.ts';
import { jointTaskLines, taskLines } from './co-ordination.ts';
import { coLocationLines } from './co-location.ts';
import { continuityLines } from './continuity.ts';
import { contributionLines } from './contribution.ts';
import { coverageLines } from './coverage.ts';
import { judgeExposure } from './exposure.ts';
import { riskLines } from './risk-agreement.ts';
import { rvpLines } from './rvp.ts';

/** Meeting, dividing the work, and risk. Domain reference, section 6, L1 to R2. */
export function judgeJoint(on: Judging): Judged {
  const { index, known, anchors } = on;
  const exposed = judgeExposure(on);
  return {
    lines: [
      ...coLocationLines(index),
      ...coverageLines(index),
      ...continuityLines(index),
      ...contributionLines(index),
      ...rvpLines(index, known),
      ...cadenceLines(index),
      ...taskLines(index, known, anchors.silentTasks),
      ...jointTaskLines(index),
      ...askLines(index, known),
      ...riskLines(index, known),
      ...exposed.lines,
    ],
    ...(exposed.measures === undefined ? {} : { measures: exposed.measures }),
  };
}
