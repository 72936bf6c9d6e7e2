import { z } from 'zod';
import type { Seconds } from '#kernel/time.ts';
import { methaneFieldIds } from '#doctrine/methane.ts';
import { handlings, sourcings } from '#doctrine/information.ts';
import { signals } from '#doctrine/signals.ts';
import { durationSchema, idSchema, labelSchema, proseSchema } from './primitives.ts';
import { triggerSchema } from './condition.ts';

const needSchema = z.strictObject({
  agency: idSchema.describe('The agency that needs it.'),
  level: z
    .enum(['critical', 'important', 'useful', 'prohibited'])
    .describe('How strongly; prohibited: must not be told.'),
  grace: durationSchema.optional().describe('Full marks within this time; default by level.'),
  expiry: durationSchema.optional().describe('No marks after this time; default by level.'),
  because: proseSchema.describe('Why, in words for the trainee. Shown after they have tried.'),
});

const learnsSchema = z.strictObject({
  agency: idSchema.describe('Who learns it without being told.'),
  after: durationSchema.optional().describe('How long after it becomes true; at once if absent.'),
  sourcing: z.enum(sourcings).describe('How well it is known there.'),
});

const compassPoints = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;

const showsSchema = z
  .strictObject({
    place: idSchema.optional().describe('A place that it marks on the map.'),
    road: idSchema.optional().describe('A road that it marks as closed.'),
    area: idSchema
      .optional()
      .describe('An area of the map that it marks, such as a flood outline.'),
    as: z.enum([
      'incident',
      'hazard',
      'closed',
      'rvp',
      'command-post',
      'resource',
      'flood',
      'cordon',
      'rest-centre',
      'route',
      'wind',
    ]),
    wind: z
      .strictObject({
        from: z.enum(compassPoints).describe('Where it comes from.'),
        knots: z.int().min(0).max(150).describe('How strong it is.'),
      })
      .optional()
      .describe('An arrow in a corner of the map: of `wind`, or beside what else it marks.'),
  })
  .refine(({ as, wind }) => as !== 'wind' || wind !== undefined, {
    error: 'A wind has a direction and a strength',
    path: ['wind'],
  });

export function factSchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    topic: idSchema.describe('The topic under which it can be asked for.'),
    letter: z.enum(methaneFieldIds).describe('The M/ETHANE field that it belongs to.'),
    level: z
      .union([z.literal(1), z.literal(2), z.literal(3)])
      .describe('1 something seen, 2 what it means, 3 what may come.'),
    lifeSafety: z
      .boolean()
      .optional()
      .describe('Chasers and repeats cost desk time and nothing more.'),
    handling: z.enum(handlings).describe('Who may be told.'),
    tearLine: idSchema
      .optional()
      .describe('The releasable fact that carries the safety consequence.'),
    garbledAs: idSchema
      .optional()
      .describe('The wrong fact that is heard when it is garbled; nothing is if absent.'),
    seenAt: z
      .array(idSchema)
      .max(8)
      .optional()
      .describe('Places where whoever comes there while it is true learns it by seeing.'),
    refutes: idSchema
      .optional()
      .describe('The rumour that this fact disproves, and whose mark goes when it is heard.'),
    becomesTrue: triggerSchema(startOfDay)
      .optional()
      .describe('When it becomes true; true from the start if absent.'),
    neverTrue: z.boolean().optional().describe('A rumour: it spreads, but was never true.'),
    ends: triggerSchema(startOfDay)
      .optional()
      .describe(
        'When it stops being true. A fact that becomes true by the same trigger says so: heard, it takes this one’s mark off the map.',
      ),
    versions: z
      .array(
        z.strictObject({
          label: labelSchema.describe('A few words, as a row in the picture.'),
          says: proseSchema.describe('The whole statement, as one would say it.'),
          shows: showsSchema
            .optional()
            .describe('What this version draws on the map, instead of what the fact does.'),
          from: triggerSchema(startOfDay)
            .optional()
            .describe('When this version replaces the one before; not on the first.'),
        }),
      )
      .min(1)
      .max(6),
    learnedBy: z
      .array(learnsSchema)
      .max(8)
      .optional()
      .describe('Who learns each version first, by being there or by instruments.'),
    needs: z
      .array(needSchema)
      .max(20)
      .optional()
      .describe('Who needs it, and who must not have it.'),
    hint: proseSchema
      .optional()
      .describe('What the coach adds in practice, once the trainee has said who needs it.'),
    means: z
      .strictObject({
        closes: z
          .array(idSchema)
          .max(8)
          .optional()
          .describe('Roads that whoever holds it will not use.'),
        hazard: z
          .array(idSchema)
          .max(8)
          .optional()
          .describe('Zones whose danger whoever holds it knows of.'),
        signals: z
          .array(z.enum(signals))
          .max(4)
          .optional()
          .describe('What it tells a service beyond its words; makes postures change.'),
      })
      .optional()
      .describe('What holding it changes in an agency’s own actions.'),
    shows: showsSchema
      .optional()
      .describe('What it draws on the trainee’s map once they have heard it.'),
  });
}

export type Fact = z.output<ReturnType<typeof factSchema>>;
export type Need = z.output<typeof needSchema>;
