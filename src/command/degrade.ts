import { z } from 'zod';
import { idField, secondsField } from './fields.ts';

const perCent = z.int().min(0).max(100);

export const degrade = {
  label: 'Degrade a channel',
  by: ['control'],
  schema: z.strictObject({
    type: z.literal('degrade'),
    channel: idField,
    loss: perCent.default(0),
    garble: perCent.default(0),
    congestion: perCent.default(0),
    down: z.boolean().default(false),
    lasts: secondsField.optional().describe('In seconds; to the end if absent.'),
  }),
} as const;
