import { checkAbout } from './about.ts';
import { checkActs } from './acts.ts';
import { checkAfterTheEnd } from './after-the-end.ts';
import { checkChannels } from './channels.ts';
import { checkControlRooms } from './control-rooms.ts';
import { checkCrowds } from './crowds.ts';
import { checkDecisions } from './decisions.ts';
import { checkDuplicateIds } from './duplicate-ids.ts';
import { checkHandling } from './handling.ts';
import type { LintPass } from './lint.ts';
import { checkMargins } from './margins.ts';
import { checkMarkup } from './markup.ts';
import type { Names } from './names.ts';
import { checkNeeds } from './needs.ts';
import { checkOwnUnits } from './own-units.ts';
import { checkOrderLoops } from './order-loops.ts';
import { checkProbes } from './probes.ts';
import { checkReach } from './reach.ts';
import { checkReferences } from './references.ts';
import { checkScoring } from './scoring.ts';
import { checkStandingOrders } from './standing-orders.ts';
import { checkTasks } from './tasks.ts';
import { checkTimeline } from './timeline.ts';
import { checkTimesOfDay } from './times-of-day.ts';
import type { Problem } from '../problem.ts';

/** Passes over plain data, so that they also run on a file that its schema has not accepted. */
export const rawPasses: readonly ((root: unknown, names: Names) => Problem[])[] = [
  checkDuplicateIds,
  checkReferences,
  checkMarkup,
  checkTimesOfDay,
];

/** Passes over a scenario that its schema accepts. */
export const lintPasses: readonly LintPass[] = [
  checkAbout,
  checkActs,
  checkAfterTheEnd,
  checkChannels,
  checkControlRooms,
  checkCrowds,
  checkDecisions,
  checkHandling,
  checkMargins,
  checkNeeds,
  checkOrderLoops,
  checkOwnUnits,
  checkProbes,
  checkReach,
  checkScoring,
  checkStandingOrders,
  checkTasks,
  checkTimeline,
];
