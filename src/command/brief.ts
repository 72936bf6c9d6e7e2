import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, partiesField } from './fields.ts';
import { saidField } from './fields-partner.ts';

/** An IIMARCH briefing: information, intent, method, administration, risk, communications, humanitarian. */
export const brief = {
  label: 'Brief (IIMARCH)',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('brief'),
    to: partiesField,
    channel: idField,
    fields: z
      .strictObject({
        information: saidField.optional(),
        intent: saidField.optional(),
        method: saidField.optional(),
        administration: saidField.optional(),
        risk: saidField.optional(),
        communications: saidField.optional(),
        humanitarian: saidField.optional(),
      })
      .refine(
        (fields) => Object.values(fields).some(Boolean),
        'At least one part must be filled in',
      ),
  }),
} as const;
