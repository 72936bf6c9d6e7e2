import { z } from 'zod';
import { mostUmpires, umpireAnswers } from '#doctrine/umpire-sheet.ts';

/** A line’s id names its rule and what it is about, at most four ids of a scenario. */
const id = z.string().min(1).max(600);
const reason = z.string().trim().min(1, 'A reason is needed').max(1000);

/**
 * One umpire’s sheet as a record carries it. Ids of questions and lines are not held to those of
 * this version: another version may ask otherwise, and what it no longer knows it names.
 */
const umpireSchema = z.strictObject({
  rater: z.string().trim().min(1, 'An umpire gives a name or initials').max(80),
  at: z.string().max(40).optional(),
  answers: z
    .record(z.string().min(1).max(60), z.enum(umpireAnswers))
    .refine((answers) => Object.keys(answers).length <= 200, 'At most 200 answers'),
  remarks: z
    .record(z.string().min(1).max(60), z.string().max(1000))
    .refine((remarks) => Object.keys(remarks).length <= 200, 'At most 200 remarks')
    .default({}),
  overrides: z
    .array(z.strictObject({ line: id, points: z.number().min(-1000).max(1000), reason }))
    .max(500)
    .refine(
      (overrides) => new Set(overrides.map(({ line }) => line)).size === overrides.length,
      'An umpire overrides a line once',
    )
    .default([]),
  confirmations: z
    .array(z.strictObject({ failure: id, confirmed: z.boolean(), reason }))
    .max(500)
    .refine(
      (all) => new Set(all.map(({ failure }) => failure)).size === all.length,
      'An umpire answers for a failure once',
    )
    .default([]),
});

export const umpiresSchema = z
  .array(umpireSchema)
  .max(mostUmpires)
  .refine(
    (umpires) => new Set(umpires.map(({ rater }) => rater.toLowerCase())).size === umpires.length,
    'Two umpires have one name',
  );
