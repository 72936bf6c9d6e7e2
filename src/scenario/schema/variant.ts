import { z } from 'zod';
import { idSchema, labelSchema, proseSchema } from './primitives.ts';

/**
 * The same exercise made harder or easier out of what is there: worse lines, fewer crews, a wrong first
 * report. `changes` is a part of this file: mappings are merged, of a list whose items have ids the item
 * with that id is merged (or taken out by `drop: true`) and others are added, anything else is replaced.
 */
export const variantSchema = z.strictObject({
  id: idSchema,
  title: labelSchema.describe('As in the list beside the exercise: Fewer crews.'),
  says: proseSchema.describe('What is different and what it is for, without giving anything away.'),
  changes: z
    .record(z.string().max(60), z.unknown())
    .describe('The part of this file that differs.'),
});

export type Variant = z.output<typeof variantSchema>;
