import { z } from 'zod';
import { idField } from './fields.ts';

export const deploy = {
  label: 'Deploy a unit',
  by: ['commander'],
  schema: z.strictObject({
    type: z.literal('deploy'),
    unit: idField,
    task: idField.optional().describe('The task it goes to; either this or a place.'),
    to: idField.optional(),
  }),
} as const;
