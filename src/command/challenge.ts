import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, itemsField, partiesField, textField } from './fields.ts';

export const challenge = {
  label: 'Say that pictures differ',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('challenge'),
    parties: partiesField.max(4).describe('Whose pictures or plans do not fit.'),
    topic: idField,
    items: itemsField.default([]).describe('Notes that show it.'),
    says: textField.min(1).describe('What does not fit, and why it matters.'),
    channel: idField.default('phone'),
  }),
} as const;
