import { z } from 'zod';
import { idField } from './fields.ts';
import { reachField } from './fields-partner.ts';

export const call = {
  label: 'Call',
  by: ['nilo', 'plt'],
  schema: z.strictObject({
    type: z.literal('call'),
    to: idField.describe('The agency to ring for its situation.'),
    reach: reachField,
  }),
} as const;
