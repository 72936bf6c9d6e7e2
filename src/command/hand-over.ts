import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, itemsField, textField } from './fields.ts';

export const handOver = {
  label: 'Hand over',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('hand-over'),
    to: idField.describe(
      'relief, which ends the exercise; the agency that leads recovery; or the one whose first commander takes over the scene.',
    ),
    items: itemsField.default([]),
    says: textField.min(1),
  }),
} as const;
