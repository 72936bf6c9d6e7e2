import { z } from 'zod';
import type { Seconds } from '#kernel/time.ts';
import { principles, type PrincipleId } from '#doctrine/principles.ts';
import { stages } from '#doctrine/incident.ts';
import { parseTimeOfDay } from '#kernel/time.ts';
import { durationSchema, idSchema, labelSchema, proseSchema } from './primitives.ts';
import { triggerSchema } from './condition.ts';
import { factSchema } from './fact.ts';
import {
  closureSchema,
  measureSchema,
  peopleSchema,
  taskSchema,
  unitSchema,
  zoneSchema,
} from './world.ts';
import { actSchema } from './act.ts';
import { agencySchema, channelSchema, groupSchema, planSchema, seatSchema } from './agency.ts';
import { crowdSchema } from './crowd.ts';
import { injectSchema } from './inject.ts';
import { decisionSchema } from './decision.ts';
import { probesSchema } from './probe.ts';
import { scoringSchema } from './scoring.ts';
import { variantSchema } from './variant.ts';
import { marginsSchema } from './margins.ts';

const principleIds = principles.map((principle) => principle.id) as [PrincipleId, ...PrincipleId[]];

/**
 * The whole scenario file. It needs the time of day at which the exercise starts, so that a time
 * of day anywhere in the file becomes seconds from the start.
 */
export function createScenarioSchema(startOfDay: Seconds) {
  return z.strictObject({
    format: z.literal(1).describe('The version of this format.'),
    id: idSchema.describe('The same as the folder’s name.'),
    title: labelSchema,
    summary: proseSchema.describe('Two sentences for the library.'),
    setting: labelSchema
      .optional()
      .describe('What kind of incident, and where: a river flood in a market town.'),
    contentNote: proseSchema.optional().describe('What may distress a player.'),
    reviewedBy: z
      .array(labelSchema)
      .max(10)
      .describe('Who reviewed the needs; empty shows as unreviewed.'),
    law: labelSchema.describe('Whose law and practice, and as of when.'),
    clock: z.strictObject({
      start: z
        .string()
        .refine((text) => parseTimeOfDay(text) !== null, 'A time of day is written such as 05:40')
        .transform((text) => parseTimeOfDay(text) ?? 0)
        .describe('Time of day at the start, HH:MM.'),
      length: durationSchema.describe('How long the exercise lasts.'),
    }),
    map: z
      .string()
      .regex(/^[a-z0-9-]+\.geojson$/, 'A file name such as map.geojson')
      .describe('The GeoJSON file beside this one.'),
    stages: z
      .array(
        z.strictObject({
          id: z.enum(stages.map((stage) => stage.id)),
          starts: triggerSchema(startOfDay).optional().describe('From the start if absent.'),
        }),
      )
      .min(1)
      .max(4),
    acts: z
      .array(actSchema(startOfDay))
      .min(1)
      .max(6)
      .optional()
      .describe('The parts of a long exercise, in order.'),
    objectives: z
      .array(z.strictObject({ id: idSchema, text: proseSchema, principle: z.enum(principleIds) }))
      .min(1)
      .max(20),
    topics: z
      .array(z.strictObject({ id: idSchema, label: labelSchema }))
      .min(1)
      .max(30)
      .describe('What one can ask about.'),
    channels: z.array(channelSchema(startOfDay)).min(1).max(20),
    groups: z.array(groupSchema).max(6).optional(),
    plans: z.array(planSchema).max(12).optional(),
    agencies: z.array(agencySchema(startOfDay)).min(1).max(100),
    seats: z.array(seatSchema).min(1).max(8),
    measures: z.array(measureSchema(startOfDay)).max(20),
    zones: z.array(zoneSchema).max(20),
    closures: z.array(closureSchema(startOfDay)).max(60),
    crowds: z
      .array(crowdSchema(startOfDay))
      .max(8)
      .optional()
      .describe('Groups of people with whom a police liaison officer talks.'),
    units: z.array(unitSchema).max(400),
    people: z.array(peopleSchema).max(20),
    tasks: z.array(taskSchema(startOfDay)).max(200),
    facts: z.array(factSchema(startOfDay)).min(1).max(1000),
    injects: z.array(injectSchema(startOfDay)).max(1000),
    decisions: z.array(decisionSchema(startOfDay)).max(10),
    probes: probesSchema(startOfDay).optional().describe('Freezes, and what is asked at them.'),
    scoring: scoringSchema.optional().describe('Weights and windows other than the defaults.'),
    margins: marginsSchema
      .optional()
      .describe('How far good play has to stay above bad; the usual margins if absent.'),
    variants: z
      .array(variantSchema)
      .max(8)
      .optional()
      .describe('The same exercise, harder or easier.'),
  });
}

/** The file as parsed: times in seconds from the start. */
export type ScenarioFile = z.output<ReturnType<typeof createScenarioSchema>>;
