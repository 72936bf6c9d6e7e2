import { z } from 'zod';
import type { Seconds } from '#kernel/time.ts';
import { riskRatings } from '#doctrine/risk.ts';
import { directions } from '#doctrine/signals.ts';
import { durationSchema, idSchema, labelSchema, momentSchema, proseSchema } from './primitives.ts';
import { conditionSchema } from './condition.ts';

const hazardSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  fact: idSchema.optional().describe('The fact by which one comes to know of it.'),
  relevant: z.boolean(),
  rating: z
    .enum(riskRatings)
    .optional()
    .describe('What the risk truly is, on what can be known; agreement is held against it.'),
});

function windowSchema(startOfDay: Seconds) {
  return z.strictObject({
    opens: momentSchema(startOfDay).describe(
      'Before this there is too little to be had: taken earlier it is haste, unless provisional with a review time.',
    ),
    full: momentSchema(startOfDay).describe(
      'Taken by now, timing counts in full. For who could know the minimum of the essential facts only after the window opened it is so much later, at the latest what closes is.',
    ),
    closes: momentSchema(startOfDay).describe(
      'Taken after this, timing counts nothing; it moves as full does. A decision falls due when the exercise reaches it.',
    ),
  });
}

export function decisionSchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    title: labelSchema,
    question: proseSchema,
    entitled: z
      .array(idSchema)
      .min(1)
      .max(12)
      .describe('The agencies whose commanders take it together.'),
    essential: z
      .array(idSchema)
      .min(1)
      .max(20)
      .describe('Facts to be known, or marked unknown, before it is taken.'),
    options: z
      .array(
        z.strictObject({
          id: idSchema,
          label: labelSchema,
          note: proseSchema.describe('What it takes, for the worksheet.'),
          feasibleWhile: conditionSchema(startOfDay)
            .optional()
            .describe('Feasible in truth while this holds; always if absent.'),
          worse: z
            .boolean()
            .optional()
            .describe('Clearly worse than another option on what can be known.'),
          opens: z.array(idSchema).max(8).optional().describe('Tasks that open when it is taken.'),
          directs: z
            .array(z.enum(directions))
            .max(3)
            .optional()
            .describe(
              'What it directs services to do, those entitled and whoever else is at the table; makes postures change. If absent: evacuate, when it opens a task that moves people.',
            ),
          agreedBy: z
            .array(
              z.strictObject({
                agency: idSchema,
                holds: z
                  .array(idSchema)
                  .min(1)
                  .max(8)
                  .describe('It agrees if it holds all of these,'),
                unlessHolds: z
                  .array(idSchema)
                  .max(8)
                  .optional()
                  .describe('and dissents if it holds any of these.'),
              }),
            )
            .max(12)
            .optional()
            .describe('What a commander must hold to agree; one not listed agrees.'),
        }),
      )
      .min(2)
      .max(8),
    offered: momentSchema(startOfDay)
      .optional()
      .describe('From when its worksheet is on the desk; from the start if absent.'),
    window: windowSchema(startOfDay),
    hazards: z
      .array(hazardSchema)
      .min(1)
      .max(12)
      .describe('Risks offered on the worksheet; some are decoys.'),
    powers: z
      .array(z.strictObject({ id: idSchema, label: labelSchema, relevant: z.boolean() }))
      .min(1)
      .max(12)
      .describe('Powers, plans and procedures offered on the worksheet; some are decoys.'),
    review: z.strictObject({
      within: durationSchema.describe(
        'A review is due this long after it is taken or after a material change.',
      ),
      changes: z.array(idSchema).max(12).describe('Facts whose coming true is a material change.'),
    }),
  });
}

export type Decision = z.output<ReturnType<typeof decisionSchema>>;
