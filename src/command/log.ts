import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, textField } from './fields.ts';

export const log = {
  label: 'Log',
  by: [...everyRole, 'control'],
  schema: z.strictObject({
    type: z.literal('log'),
    text: textField.min(1),
    about: idField.optional().describe('A message or decision that it is about.'),
  }),
} as const;
