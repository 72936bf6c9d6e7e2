import { z } from 'zod';
import { idField } from './fields.ts';

export const queue = {
  label: 'Change what is said next',
  by: ['nilo', 'plt'],
  schema: z.strictObject({
    type: z.literal('queue'),
    action: idField.describe('A waiting voice action.'),
    do: z.enum(['first', 'cancel']),
  }),
} as const;
