import { z } from 'zod';
import { idField, textField } from './fields.ts';

export const vote = {
  label: 'Agree, amend or dissent',
  by: ['commander'],
  schema: z.strictObject({
    type: z.literal('vote'),
    proposal: idField,
    vote: z.enum(['agree', 'amend', 'dissent']),
    because: textField,
  }),
} as const;
