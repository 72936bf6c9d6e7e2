import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, itemsField, secondsField, textField } from './fields.ts';

/** Tactical advice. The commander decides; declaring is the service’s own, and can be recommended. */
export const advise = {
  label: 'Advise a commander',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('advise'),
    to: idField,
    advice: z.enum(['commit', 'hold', 'withdraw', 'route', 'declare']),
    unit: idField.optional(),
    task: idField.optional(),
    avoid: idField.optional().describe('The road that a route should not use.'),
    until: secondsField.optional().describe('Of hold: for how long, in seconds from now.'),
    items: itemsField.default([]).describe('Notes that the advice rests on.'),
    because: textField.min(1),
    channel: idField.default('phone'),
  }),
} as const;
