import { z } from 'zod';
import { itemsField, textField } from './fields.ts';

const field = z.strictObject({ says: textField.min(1), items: itemsField.default([]) });

export const methane = {
  label: 'M/ETHANE',
  by: ['nilo', 'plt'],
  schema: z.strictObject({
    type: z.literal('methane'),
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
