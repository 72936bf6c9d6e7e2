import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, madeIdField } from './fields.ts';

/** An answer to a question put at a freeze. Takes no time: the clock stands. */
export const answerProbe = {
  label: 'Answer a probe',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('answer-probe'),
    probe: madeIdField,
    choice: idField.nullable().describe('The option; null for “I cannot say”.'),
    confidence: z
      .int()
      .min(0)
      .max(100)
      .optional()
      .describe('How sure, in per cent: from as good as a guess to certain. Goes with a choice.'),
  }),
} as const;
