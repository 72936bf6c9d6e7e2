import { z } from 'zod';
import { idField } from './fields.ts';

export const verify = {
  label: 'Check with a source',
  by: ['nilo', 'plt'],
  schema: z.strictObject({
    type: z.literal('verify'),
    item: idField.describe('The note to check.'),
    with: idField.describe('The agency that could know.'),
    channel: idField.default('phone'),
  }),
} as const;
