import { z } from 'zod';
import { idField, partiesField } from './fields.ts';

/** A service’s own status over a channel: where its unit is going and by which roads. */
export const report = {
  label: 'Report status',
  by: ['commander'],
  schema: z.strictObject({
    type: z.literal('report'),
    to: partiesField,
    channel: idField,
    unit: idField.optional(),
  }),
} as const;
