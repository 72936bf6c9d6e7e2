import { z } from 'zod';
import { idField, itemsField } from './fields.ts';

export const meet = {
  label: 'Hold a joint meeting',
  by: ['nilo'],
  schema: z.strictObject({
    type: z.literal('meet'),
    decision: idField
      .optional()
      .describe('The decision on the agenda; those present put forward what they hold for it.'),
    items: itemsField.default([]).describe('Notes that the liaison officer puts forward.'),
    review: z.boolean().default(false).describe('Reviews the decision already taken.'),
  }),
} as const;
