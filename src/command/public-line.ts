import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, itemsField, partiesField, textField } from './fields.ts';

export const publicLine = {
  label: 'Agree a line for the public',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('public-line'),
    with: partiesField.describe('The partners who must agree to it.'),
    says: textField.min(1).max(600),
    items: itemsField.default([]).describe('Notes that it rests on.'),
    channel: idField.describe('The public channel that it goes out on.'),
  }),
} as const;
