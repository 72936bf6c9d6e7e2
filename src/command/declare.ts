import { z } from 'zod';
import { textField } from './fields.ts';

/** A service’s own commander declares for that service; a liaison officer can only recommend it. */
export const declare = {
  label: 'Declare',
  by: ['commander'],
  schema: z.strictObject({
    type: z.literal('declare'),
    status: z.enum(['standby', 'declared', 'cancelled']),
    because: textField.default(''),
  }),
} as const;
