import { z } from 'zod';
import { idField } from './fields.ts';

/** A service’s own status over a channel: where its unit is going and by which roads. */
export const report = {
  label: 'Report status',
  by: ['commander'],
  schema: z.strictObject({
    type: z.literal('report'),
    to: z.array(idField).min(1).max(20),
    channel: idField,
    unit: idField.optional(),
  }),
} as const;
