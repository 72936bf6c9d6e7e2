import { z } from 'zod';
import { idField, textField } from './fields.ts';

export const invite = {
  label: 'Invite',
  by: ['nilo'],
  schema: z.strictObject({
    type: z.literal('invite'),
    agencies: z.array(idField).min(1).max(12),
    place: idField.describe('A place of the map, or conference.'),
    purpose: textField.min(1),
    channel: idField.default('phone'),
  }),
} as const;
