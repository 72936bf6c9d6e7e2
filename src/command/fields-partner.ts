import { z } from 'zod';
import { riskRatings } from '#doctrine/risk.ts';
import { itemsField, textField } from './fields.ts';

/** Whom one wants on the line: the commander, the deputy, or whoever answers in the control room. */
export const reachField = z
  .enum(['commander', 'deputy', 'control'])
  .optional()
  .describe('Whom to ask for; the commander if absent.');

/** Words, and the notes (of an agency: the facts) that they rest on. */
export const saidField = z.strictObject({
  says: textField.min(1),
  items: itemsField.default([]),
});

export const ratingField = z.enum(riskRatings);
