import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, itemsField, textField } from './fields.ts';

const field = z.strictObject({ says: textField.min(1), items: itemsField.default([]) });

export const methane = {
  label: 'M/ETHANE',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('methane'),
    to: idField
      .optional()
      .describe('The service whose control room takes it; the officer’s own if absent.'),
    fields: z
      .strictObject({
        majorIncident: field
          .extend({ status: z.enum(['declared', 'standby', 'not-declared']) })
          .optional(),
        exactLocation: field.optional(),
        type: field.optional(),
        hazards: field.optional(),
        access: field.optional(),
        number: field.optional(),
        emergencyServices: field.optional(),
      })
      .refine(
        (fields) => Object.values(fields).some(Boolean),
        'At least one field must be filled in',
      ),
  }),
} as const;
