import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, secondsField, textField } from './fields.ts';
import { reachField } from './fields-partner.ts';

export const ask = {
  label: 'Ask',
  by: [...everyRole, 'commander'],
  schema: z.strictObject({
    type: z.literal('ask'),
    of: idField.describe('The agency asked; a commander may ask a liaison officer.'),
    topic: idField,
    channel: idField.default('phone'),
    within: secondsField
      .default(300)
      .describe('By when an answer is expected, in seconds from now.'),
    text: textField.optional().describe('The question in words.'),
    reach: reachField,
  }),
} as const;
