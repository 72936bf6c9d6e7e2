import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField } from './fields.ts';

export const sayAgain = {
  label: 'Say again',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('say-again'),
    message: idField.describe('A message that was only half heard or not understood.'),
    through: z
      .enum(['same', 'interpreter'])
      .default('same')
      .describe('interpreter: a language line, which takes time to come on.'),
  }),
} as const;
