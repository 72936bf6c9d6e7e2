import { z } from 'zod';
import { idField, itemsField, textField } from './fields.ts';

export const handOver = {
  label: 'Hand over',
  by: ['nilo', 'plt'],
  schema: z.strictObject({
    type: z.literal('hand-over'),
    to: idField.describe('relief, which ends the exercise, or the agency that leads recovery.'),
    items: itemsField.default([]),
    says: textField.min(1),
  }),
} as const;
