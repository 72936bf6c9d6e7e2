import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, itemsField, partiesField, secondsField } from './fields.ts';

/** What a meeting agrees that somebody does. Each has one owner. */
const actionField = z.strictObject({
  owner: idField.describe('The agency that does it.'),
  does: z.enum(['tell', 'send', 'find-out']),
  items: itemsField.default([]).describe('Of tell: notes that they pass on.'),
  to: partiesField.optional().describe('Of tell: whom.'),
  capability: idField.optional().describe('Of send: what.'),
  task: idField.optional().describe('Of send: to which task; either this or a place.'),
  place: idField.optional(),
  topic: idField.optional().describe('Of find-out: on what they come back.'),
  by: secondsField.default(600).describe('By when, in seconds from the meeting’s end.'),
});

export const meet = {
  label: 'Hold a joint meeting',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('meet'),
    decision: idField
      .optional()
      .describe('The decision on the agenda; those present put forward what they hold for it.'),
    items: itemsField.default([]).describe('Notes that the liaison officer puts forward.'),
    group: idField.optional().describe('The co-ordinating group whose meeting it is.'),
    actions: z.array(actionField).max(12).default([]).describe('Owned actions that it ends with.'),
    review: z.boolean().default(false).describe('Reviews the decision already taken.'),
  }),
} as const;
