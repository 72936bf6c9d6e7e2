import { z } from 'zod';
import type { Seconds } from '#kernel/time.ts';
import { durationSchema, idSchema, labelSchema, momentSchema, proseSchema } from './primitives.ts';
import { conditionSchema, triggerSchema } from './condition.ts';

export function measureSchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    label: labelSchema,
    unit: labelSchema.describe('The unit, such as cm.'),
    points: z
      .array(z.strictObject({ at: momentSchema(startOfDay), value: z.int() }))
      .min(1)
      .max(60)
      .describe('A piecewise-linear curve, whole numbers; one point is where it starts.'),
    moves: z
      .array(
        z.union([
          z
            .strictObject({
              rate: z.int().describe('By how much each minute.'),
              while: conditionSchema(startOfDay),
            })
            .describe('It rises or falls while a condition holds.'),
          z
            .strictObject({ by: z.int(), on: triggerSchema(startOfDay) })
            .describe('It jumps, once, when a condition has held.'),
          z
            .strictObject({
              follows: idSchema.describe('Another measure.'),
              above: z.int().describe('From this value of the other on.'),
              rate: z.int().describe('Each minute, for every whole 10 that the other is above.'),
            })
            .describe('It is coupled to another measure.'),
        ]),
      )
      .max(12)
      .optional()
      .describe('What moves it beside its curve; looked at every minute.'),
    least: z.int().optional(),
    most: z.int().optional(),
    vary: z
      .int()
      .min(0)
      .max(100)
      .optional()
      .describe('The whole curve is moved by up to this much, drawn from the seed.'),
  });
}

export const zoneSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  measure: idSchema.describe('The measure that drives it.'),
  steps: z
    .array(z.strictObject({ atLeast: z.int(), area: idSchema.describe('An area of the map.') }))
    .min(1)
    .max(20)
    .describe('From each level on, the zone is this area.'),
  recedes: z
    .boolean()
    .optional()
    .describe('It follows its measure down as well, as a plume does; water never draws back.'),
});

export function closureSchema(startOfDay: Seconds) {
  return z.strictObject({
    road: idSchema.describe('A road of the map.'),
    when: conditionSchema(startOfDay),
    turnRound: durationSchema
      .optional()
      .describe('What a unit loses that drives into it; 4m if absent.'),
    seen: idSchema.optional().describe('The fact that whoever comes upon it learns by seeing.'),
  });
}

export const unitSchema = z.strictObject({
  id: idSchema,
  agency: idSchema,
  name: labelSchema.describe('As said on the radio: Ambulance crew one.'),
  capabilities: z
    .array(idSchema)
    .min(1)
    .max(8)
    .describe('Such as stretcher, seats, boat, pump, cordon.'),
  crew: z.int().min(1).max(30),
  carries: z.int().min(0).max(80).optional().describe('People it can carry at a time.'),
  base: idSchema.describe('The place where it stands at the start.'),
  turnOut: durationSchema.describe('From order to wheels rolling.'),
  pace: z
    .int()
    .min(20)
    .max(150)
    .optional()
    .describe('Per cent of the road’s emergency speed; 100 if absent.'),
});

export const peopleSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  place: idSchema,
  kinds: z
    .array(
      z.strictObject({
        id: idSchema,
        label: labelSchema,
        count: z.int().min(1).max(2000),
        capability: idSchema.describe('What can carry them, such as stretcher or seats.'),
        load: durationSchema.describe('Loading time for each person.'),
      }),
    )
    .min(1)
    .max(8),
  hazard: z
    .strictObject({
      zone: idSchema,
      every: durationSchema.describe('How often those left in the zone may come to harm.'),
      chance: z.int().min(0).max(100).describe('Per cent, for each person and interval.'),
    })
    .optional(),
});

export function taskSchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    label: labelSchema,
    place: idSchema,
    opens: triggerSchema(startOfDay)
      .optional()
      .describe('When the task exists; from the start if absent.'),
    needs: z
      .array(z.strictObject({ capability: idSchema, units: z.int().min(1).max(20) }))
      .min(1)
      .max(6)
      .describe('The least that must be there before work starts.'),
    takes: durationSchema
      .optional()
      .describe('Work from start to done; absent when it moves people.'),
    moves: z
      .strictObject({
        people: idSchema,
        to: idSchema.describe('Where they are taken.'),
        by: z.enum(['road', 'water']),
        trip: durationSchema
          .optional()
          .describe('One way, by water only; by road it follows from the map.'),
        unload: durationSchema,
      })
      .optional()
      .describe('Carries people in trips until none is left.'),
    shelters: idSchema
      .optional()
      .describe('People who, once it is done, are sheltered where they are.'),
    deadline: momentSchema(startOfDay).optional().describe('By when it should be done.'),
    hazard: idSchema
      .optional()
      .describe('A zone in which crews work at this task, when it reaches the place.'),
    note: proseSchema.optional(),
  });
}

export type Measure = z.output<ReturnType<typeof measureSchema>>;
export type Zone = z.output<typeof zoneSchema>;
export type Unit = z.output<typeof unitSchema>;
export type People = z.output<typeof peopleSchema>;
export type Task = z.output<ReturnType<typeof taskSchema>>;
