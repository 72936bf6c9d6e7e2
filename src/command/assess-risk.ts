import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, itemsField, textField } from './fields.ts';
import { ratingField } from './fields-partner.ts';

/** Joint risk: what each hazard means for each agency there, the controls, and who tells the crews. */
export const assessRisk = {
  label: 'Assess risk together',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('assess-risk'),
    hazards: z
      .array(
        z.strictObject({
          hazard: idField.describe('A note that names the hazard.'),
          rating: ratingField,
          likelihood: ratingField.optional(),
          impact: ratingField.optional(),
          atRisk: textField.max(200).optional().describe('Who is at risk.'),
          controls: textField.default(''),
          tells: idField.optional().describe('The agency that tells the crews.'),
        }),
      )
      .min(1)
      .max(12),
    items: itemsField.default([]),
  }),
} as const;
