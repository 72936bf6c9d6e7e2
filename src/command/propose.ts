import { z } from 'zod';
import { decidingRoles } from '#doctrine/roles.ts';
import { idField, itemsField, secondsField, textField } from './fields.ts';

export const propose = {
  label: 'Propose a joint decision',
  by: decidingRoles,
  schema: z.strictObject({
    type: z.literal('propose'),
    decision: idField,
    items: itemsField.describe('Information relied on: notes held now.'),
    unknowns: z.array(idField).max(20).default([]).describe('Topics marked as not known.'),
    hazards: z.array(idField).max(12).default([]),
    aim: textField.default('').describe('The end state and priorities, in words.'),
    powers: z.array(idField).max(12).default([]),
    options: z
      .array(
        z.strictObject({
          option: idField,
          suitable: z.boolean(),
          feasible: z.boolean(),
          acceptable: z.boolean(),
        }),
      )
      .max(8)
      .default([])
      .describe('Options weighed.'),
    choice: idField,
    contingency: z.strictObject({ option: idField, trigger: textField.min(1) }).optional(),
    reviewIn: secondsField.optional().describe('When it will be reviewed, in seconds from now.'),
    provisional: z.boolean().default(false),
  }),
} as const;
