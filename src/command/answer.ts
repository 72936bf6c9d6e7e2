import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { itemsField, madeIdField } from './fields.ts';

export const answer = {
  label: 'Answer',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('answer'),
    question: madeIdField,
    items: itemsField.default([]).describe('Notes that answer it.'),
    says: z
      .enum(['known', 'not-known', 'finding-out'])
      .describe('An honest not-known is an answer.'),
  }),
} as const;
