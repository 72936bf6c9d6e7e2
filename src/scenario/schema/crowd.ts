import { z } from 'zod';
import type { Seconds } from '#kernel/time.ts';
import { dialogueMoves } from '#doctrine/police-liaison.ts';
import { durationSchema, idSchema, labelSchema } from './primitives.ts';
import { conditionSchema, triggerSchema } from './condition.ts';

const trustSchema = z.int().min(0).max(100);

const sizeSchema = z.int().min(1).max(500_000);

const tellsSchema = z.strictObject({
  fact: idSchema.describe('Told once the group holds it: see learnedBy of the fact.'),
  in: z
    .enum(['openly', 'confidence'])
    .optional()
    .describe('Openly if absent. What is told in confidence is for those named in for alone.'),
  for: z
    .array(idSchema)
    .max(6)
    .optional()
    .describe('Services to whom a confidence may be passed on, which is what it was told for.'),
  trust: trustSchema
    .optional()
    .describe('From which trust in the officer on; from none if absent.'),
  moves: z
    .array(z.enum(dialogueMoves))
    .min(1)
    .optional()
    .describe('By which ways of talking it comes out; by any if absent.'),
});

function offerSchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    label: labelSchema.describe('What is promised, as one would say it.'),
    authorised: conditionSchema(startOfDay).describe(
      'When command has agreed that it may be promised.',
    ),
    kept: conditionSchema(startOfDay).describe('When it is done.'),
    within: durationSchema.describe('How long after the promise it is to be done.'),
    plain: z
      .boolean()
      .optional()
      .describe('They can tell at once when it was not the officer’s to promise.'),
  });
}

/** A group of people with whom a police liaison officer talks. */
export function crowdSchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    name: labelSchema.describe('As it is spoken of within a sentence: the Harbour Street march.'),
    place: idSchema.describe('Where it is at the start; talked with face to face where it is.'),
    goes: z
      .array(
        z.strictObject({
          to: idSchema.describe(
            'A place of the map; where it is already if only its size changes.',
          ),
          trigger: triggerSchema(startOfDay).describe('When it has come there.'),
          size: sizeSchema
            .optional()
            .describe('About how many it is from then on; as many as before if absent.'),
        }),
      )
      .max(12)
      .optional()
      .describe('Where it goes, as a march does; plain for everyone to see.'),
    size: sizeSchema.describe('About how many at the start.'),
    contact: z.strictObject({
      name: labelSchema.describe('A fictional person.'),
      title: labelSchema.describe('Such as chief steward.'),
      phone: z
        .strictObject({
          ring: durationSchema.describe('Ringing before it is answered.'),
          engaged: trustSchema.describe('Per cent of calls that find it engaged.'),
          unanswered: trustSchema.describe('Per cent of calls that nobody answers.'),
        })
        .optional()
        .describe('Only in person if absent.'),
    }),
    trust: idSchema.describe('The measure of its trust in the officer, 0 to 100.'),
    tension: idSchema.describe('The measure of its tension, 0 to 100.'),
    tells: z.array(tellsSchema).max(20).optional().describe('What it tells the officer.'),
    expects: z
      .array(
        z.strictObject({
          fact: idSchema.describe('What touches it, such as what police are about to do.'),
          cost: trustSchema
            .optional()
            .describe('What it costs in trust when it comes as a surprise; 10 if absent.'),
        }),
      )
      .max(12)
      .optional()
      .describe('What it must hear of beforehand.'),
    offers: z.array(offerSchema(startOfDay)).max(8).optional().describe('What can be promised.'),
    conditions: z
      .array(
        z.strictObject({
          fact: idSchema.describe('The fact that says what is imposed.'),
          imposed: conditionSchema(startOfDay).describe('When command has imposed it.'),
        }),
      )
      .max(8)
      .optional()
      .describe('Conditions on it, which only command imposes and the officer can only explain.'),
    reportsTo: z
      .array(idSchema)
      .min(1)
      .max(6)
      .optional()
      .describe('Who needs to hear how it stands; the officer’s own service if absent.'),
  });
}

export type Crowd = z.output<ReturnType<typeof crowdSchema>>;
