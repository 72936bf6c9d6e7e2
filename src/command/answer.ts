import { z } from 'zod';
import { idField, itemsField } from './fields.ts';

export const answer = {
  label: 'Answer',
  by: ['nilo'],
  schema: z.strictObject({
    type: z.literal('answer'),
    question: idField,
    items: itemsField.default([]).describe('Notes that answer it.'),
    says: z
      .enum(['known', 'not-known', 'finding-out'])
      .describe('An honest not-known is an answer.'),
  }),
} as const;
