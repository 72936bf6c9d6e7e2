import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import {
  idField,
  itemsField,
  priorityField,
  secondsField,
  textField,
  partiesField,
} from './fields.ts';
import { reachField } from './fields-partner.ts';

export const share = {
  label: 'Share',
  by: [...everyRole, 'commander'],
  schema: z.strictObject({
    type: z.literal('share'),
    to: partiesField.describe('Who is meant; on a talkgroup everyone on it hears.'),
    channel: idField,
    items: itemsField.min(1).describe('Notes to pass on.'),
    meaning: textField
      .optional()
      .describe('What it means for them. Without it, their desk needs longer.'),
    asks: textField.optional().describe('What is asked of them.'),
    by: secondsField.optional().describe('By when, in seconds from now.'),
    readBack: z.boolean().default(false).describe('Ask them to say it back.'),
    priority: priorityField.default('routine'),
    reach: reachField,
  }),
} as const;
