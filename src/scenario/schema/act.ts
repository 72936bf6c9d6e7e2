import { z } from 'zod';
import { parseTimeOfDay, type Seconds } from '#kernel/time.ts';
import { idSchema, labelSchema, momentSchema, proseSchema } from './primitives.ts';

/** A part of a long exercise, with a surge and a lull of its own; a class can break before each. */
export function actSchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    title: labelSchema,
    starts: momentSchema(startOfDay).describe('T+0 for the first; written such as T+40m.'),
    clock: z
      .string()
      .refine((text) => parseTimeOfDay(text) !== null, 'A time of day is written such as 05:40')
      .transform((text) => parseTimeOfDay(text) ?? 0)
      .optional()
      .describe(
        'The time of day that clocks show from then on, where time has passed between acts; runs on if absent.',
      ),
    day: labelSchema
      .optional()
      .describe('Which day it is, such as Saturday: said beside the clock.'),
    briefing: proseSchema
      .optional()
      .describe(
        'What whoever takes over at this point is told; the clock stands while it is read.',
      ),
  });
}
