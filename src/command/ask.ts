import { z } from 'zod';
import { idField, secondsField } from './fields.ts';

export const ask = {
  label: 'Ask',
  by: ['nilo'],
  schema: z.strictObject({
    type: z.literal('ask'),
    of: idField.describe('The agency asked.'),
    topic: idField,
    channel: idField.default('phone'),
    within: secondsField
      .default(300)
      .describe('By when an answer is expected, in seconds from now.'),
  }),
} as const;
