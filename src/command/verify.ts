import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField } from './fields.ts';

export const verify = {
  label: 'Check with a source',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('verify'),
    item: idField.describe('The note to check.'),
    with: idField.describe('The agency that could know.'),
    channel: idField.default('phone'),
  }),
} as const;
