import { z } from 'zod';
import type { Seconds } from '#kernel/time.ts';
import { durationSchema, idSchema, labelSchema, proseSchema } from './primitives.ts';
import { triggerSchema } from './condition.ts';

/** One row of the master events list. */
export function injectSchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    trigger: triggerSchema(startOfDay).describe('When it happens.'),
    unless: triggerSchema(startOfDay)
      .shape.when.optional()
      .describe('It is skipped if this holds by then.'),
    from: idSchema.describe('Who speaks: an agency, or public.'),
    to: z.array(idSchema).min(1).max(20).describe('Agencies, seats or public.'),
    channel: idSchema,
    priority: z.enum(['routine', 'urgent', 'immediate']).optional(),
    text: proseSchema.describe('The words. [words](fact-id) marks the words that carry a fact.'),
    language: labelSchema
      .optional()
      .describe('Spoken in another language: understood only through an interpreter.'),
    asks: z
      .strictObject({
        topic: idSchema.describe('What they want to know.'),
        text: labelSchema.describe('The question in a few words.'),
        within: durationSchema.describe('How long they wait before they act without it.'),
      })
      .optional()
      .describe('A question to the trainee.'),
    expects: proseSchema.describe('What a good liaison officer does about it.'),
    objective: idSchema,
  });
}

export type Inject = z.output<ReturnType<typeof injectSchema>>;
