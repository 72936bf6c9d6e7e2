import { z } from 'zod';
import { confidences, tensionSorts } from '#doctrine/police-liaison.ts';
import { idField, itemsField, partiesField, textField } from './fields.ts';

/** How a group stands, to those who command. */
export const reportTension = {
  label: 'Report tension',
  by: ['plt'],
  schema: z.strictObject({
    type: z.literal('report-tension'),
    crowd: idField,
    sort: z
      .enum(tensionSorts)
      .describe(
        'experienced: what happened to people, from them; evidenced: what can be seen; potential: what may come.',
      ),
    level: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)])
      .describe('6 normal to 1 imminent.'),
    confidence: z.enum(confidences),
    items: itemsField.default([]).describe('Notes that it rests on.'),
    says: textField.min(1),
    to: partiesField.describe('The services told.'),
    channel: idField.default('phone'),
  }),
} as const;
