import type { Part } from '#analysis/bots/wish.ts';
import { createApproacher, createSenser } from './approach.ts';
import { createMediator } from './between.ts';
import type { Dialogue } from './heard.ts';
import { createNegotiator } from './offers.ts';
import { createAlarm, createTensionReporter } from './reports.ts';
import { createConditionChecker, createTeller } from './tells.ts';

/**
 * What a police liaison officer does besides what every liaison officer does. The five functions follow the
 * role profile of a police liaison team officer; what trust is lost by, published research. No scenario.
 */
export function dialogueParts(on: Dialogue): readonly Part[] {
  const { brief } = on.colleagues;
  if (brief.seat.role !== 'plt' || brief.crowds.length === 0) return [];
  return [
    createAlarm(on),
    createApproacher(on),
    createSenser(on),
    createTeller(on),
    createConditionChecker(on),
    createMediator(on),
    createNegotiator(on),
    createTensionReporter(on),
  ];
}
