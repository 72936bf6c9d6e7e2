import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, secondsField, textField } from './fields.ts';

/** What one waits for. Its absence by then is shown: silence is information too. */
export const expect = {
  label: 'Expect to hear',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('expect'),
    from: idField,
    about: textField.min(1).max(120),
    topic: idField.optional().describe('Anything from them on this topic settles it.'),
    within: secondsField.describe('By when, in seconds from now.'),
  }),
} as const;
