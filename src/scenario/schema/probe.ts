import { z } from 'zod';
import type { Seconds } from '#kernel/time.ts';
import { conditionSchema } from './condition.ts';
import { durationSchema, idSchema, labelSchema, momentSchema, proseSchema } from './primitives.ts';

/** How far awareness goes: what is happening, what it means, what comes next; and what partners know. */
export const probeLevels = ['level1', 'level2', 'level3', 'partner'] as const;
export type ProbeLevel = (typeof probeLevels)[number];

const awareness = z
  .enum(['level1', 'level2', 'level3'])
  .describe('level1 what is happening, level2 what it means, level3 what comes next.');

/** When an item makes sense. */
function spanFields(startOfDay: Seconds) {
  return {
    from: momentSchema(startOfDay).optional().describe('Asked at no freeze before this.'),
    until: momentSchema(startOfDay).optional().describe('Asked at no freeze after this.'),
    askedIf: conditionSchema(startOfDay)
      .optional()
      .describe('Asked only if this holds: what the seat must have heard to be asked of it.'),
  };
}

function choiceSchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    level: awareness,
    question: proseSchema,
    options: z
      .array(
        z.strictObject({
          id: idSchema,
          says: labelSchema,
          rightIf: conditionSchema(startOfDay)
            .optional()
            .describe('When it is the right answer; if absent, when none of the others is.'),
        }),
      )
      .min(2)
      .max(6),
    ...spanFields(startOfDay),
  });
}

/** A statement that is true or not: several of them tell knowing from a leaning to say yes. */
function statementSchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    level: awareness,
    statement: proseSchema,
    trueIf: conditionSchema(startOfDay),
    ...spanFields(startOfDay),
  });
}

/** What a partner knows: worked out from what it then holds. */
function partnerSchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    question: proseSchema,
    knows: z.strictObject({
      agency: idSchema,
      fact: idSchema.describe(
        'Asked only of what the seat itself has heard of. Who holds it before it is true holds what is not so.',
      ),
    }),
    ...spanFields(startOfDay),
  });
}

const count = z.int().min(0).max(4);

/** Freezes: the clock stops, the desk is hidden, and a few questions are asked. */
export function probesSchema(startOfDay: Seconds) {
  return z.strictObject({
    freezes: z.array(momentSchema(startOfDay)).min(1).max(6).describe('In order.'),
    each: z
      .strictObject({ level1: count, level2: count, level3: count, partner: count })
      .describe('How many of each are drawn at a freeze.'),
    within: durationSchema
      .optional()
      .describe('Where the clock cannot stop, unanswered ones lapse after this; 2m if absent.'),
    items: z
      .array(
        z.union([choiceSchema(startOfDay), statementSchema(startOfDay), partnerSchema(startOfDay)]),
      )
      .min(1)
      .max(200),
  });
}

export type Probes = z.output<ReturnType<typeof probesSchema>>;
export type ProbeItem = Probes['items'][number];

export function levelOf(item: ProbeItem): ProbeLevel {
  return 'knows' in item ? 'partner' : item.level;
}
