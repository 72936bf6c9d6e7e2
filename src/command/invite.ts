import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, textField, partiesField } from './fields.ts';

export const invite = {
  label: 'Invite',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('invite'),
    agencies: partiesField,
    place: idField.describe('A place of the map, or conference.'),
    purpose: textField.min(1),
    channel: idField.default('phone'),
  }),
} as const;
