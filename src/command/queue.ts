import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField } from './fields.ts';

export const queue = {
  label: 'Change what is said next',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('queue'),
    action: idField.describe('A waiting voice action.'),
    do: z
      .enum(['first', 'earlier', 'later', 'cancel'])
      .describe('Said next, one place earlier or later, or not at all.'),
  }),
} as const;
