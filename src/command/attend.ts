import { z } from 'zod';
import { idField, textField } from './fields.ts';

export const attend = {
  label: 'Answer an invitation',
  by: ['commander'],
  schema: z.strictObject({
    type: z.literal('attend'),
    invitation: idField,
    accept: z.boolean(),
    because: textField,
  }),
} as const;
