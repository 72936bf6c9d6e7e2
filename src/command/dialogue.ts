import { z } from 'zod';
import { dialogueMoves } from '#doctrine/police-liaison.ts';
import { idField, itemsField, textField } from './fields.ts';

/** A talk with a group: face to face where it is, or by telephone with whoever speaks for it. */
export const dialogue = {
  label: 'Talk with a group',
  by: ['plt'],
  schema: z.strictObject({
    type: z.literal('dialogue'),
    crowd: idField,
    move: z
      .enum(dialogueMoves)
      .describe(
        'initiate: first contact; communicate: tell them; sense: listen; negotiate: offer; mediate: between them and another.',
      ),
    channel: idField.default('phone'),
    says: textField.min(1),
    items: itemsField.default([]).describe('Notes that they are told.'),
    topic: idField.optional().describe('What one would like to hear of.'),
    about: z
      .enum(['group', 'individuals'])
      .default('group')
      .describe('Whether one asks about single people.'),
    offer: idField.optional().describe('Of negotiate: what is promised.'),
    limits: z
      .boolean()
      .default(false)
      .describe('Say what cannot be kept in confidence: a threat to life is always reported.'),
    with: idField.optional().describe('Of mediate: the other group, or a service.'),
  }),
} as const;
