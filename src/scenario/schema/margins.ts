import { z } from 'zod';
import { labelSchema } from './primitives.ts';

/** Who can play an exercise by itself, from the worst play to the ceiling. */
const players = ['silent', 'leak', 'spam', 'random', 'slow', 'doctrine', 'reference'] as const;
export type Player = (typeof players)[number];

export const headlineIds = ['sharedAwareness', 'jointDecisions'] as const;
export type HeadlineId = (typeof headlineIds)[number];

const points = z.number().min(0).max(100);

/**
 * What must hold of the mean scores of the bots, or the exercise does not tell good play from bad:
 * a bound for one of them, or how far one stays above another.
 */
const marginSchema = z
  .strictObject({
    says: labelSchema.optional().describe('In words; made from the rest if absent.'),
    measure: z.enum(headlineIds),
    bot: z.enum(players),
    atLeast: points.optional(),
    atMost: points.optional(),
    than: z.enum(players).optional().describe('The bot that it has to beat,'),
    by: points.optional().describe('by at least so many points.'),
  })
  .refine(
    ({ atLeast, atMost, than }) =>
      [atLeast, atMost, than].filter((one) => one !== undefined).length === 1,
    'Give one of atLeast, atMost and than',
  )
  .refine(
    ({ than, by }) => (than === undefined) === (by === undefined),
    'than goes with by, and by with than',
  );

export const marginsSchema = z.array(marginSchema).max(40);
export type Margin = z.output<typeof marginSchema>;
