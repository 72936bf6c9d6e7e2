import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, secondsField, textField } from './fields.ts';

/** Asks the owner for a capability. Whether and how soon it can come is the owner’s to say. */
export const request = {
  label: 'Ask for a capability',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('request'),
    of: idField.describe('The agency that owns it.'),
    capability: idField,
    task: idField.optional().describe('What it is for; either this or a place.'),
    place: idField.optional(),
    reason: textField.min(1).describe('The need, and why nothing nearer will do.'),
    by: secondsField.optional().describe('By when, in seconds from now.'),
    channel: idField.default('phone'),
  }),
} as const;
