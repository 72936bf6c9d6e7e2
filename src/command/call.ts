import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField } from './fields.ts';
import { reachField } from './fields-partner.ts';

export const call = {
  label: 'Call',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('call'),
    to: idField.describe('The agency to ring for its situation.'),
    reach: reachField,
  }),
} as const;
