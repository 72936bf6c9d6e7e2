import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField } from './fields.ts';

/** In practice: who needs what was noted, and why. Nobody is told; a coach answers. */
export const nominate = {
  label: 'Say who needs it',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('nominate'),
    note: idField.describe('A note of the seat’s own.'),
    agencies: z
      .array(z.strictObject({ agency: idField, why: z.string().max(500).default('') }))
      .max(100)
      .refine(
        (named) => new Set(named.map(({ agency }) => agency)).size === named.length,
        'Each may be named once',
      )
      .describe('None if nobody needs it.'),
  }),
} as const;

/** Commands that are there in practice alone: an assessed seat is not given them. */
export const practiceOnly: readonly string[] = ['nominate'];
