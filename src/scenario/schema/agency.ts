import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import type { Seconds } from '#kernel/time.ts';
import { agencyOrderSchema } from '#command/agency-order.ts';
import { durationSchema, idSchema, labelSchema, momentSchema, proseSchema } from './primitives.ts';
import { conditionSchema, triggerSchema } from './condition.ts';

const per = z.int().min(0).max(100);

const phoneSchema = z.strictObject({
  ring: durationSchema.describe('Ringing before it is answered.'),
  engaged: per.describe('Per cent of calls that find it engaged.'),
  unanswered: per.describe('Per cent of calls that nobody answers.'),
});

function commanderSchema(startOfDay: Seconds) {
  return z.strictObject({
    name: labelSchema.describe('A fictional person.'),
    title: labelSchema,
    unit: idSchema
      .optional()
      .describe('The unit in which the commander travels; absent: joins by conference only.'),
    temperament: z
      .enum(['steady', 'brisk', 'guarded'])
      .describe('How much is said unasked, how quickly calls are picked up.'),
    confidence: per.describe(
      'Confidence in the liaison officer at the start, 0 to 100. Hidden from the trainee.',
    ),
    inControl: z
      .boolean()
      .optional()
      .describe('Sits in the control room: while nobody can have that, nor the commander.'),
    appointedAfter: durationSchema.describe('From first alert to a commander being in post.'),
    relief: z
      .strictObject({
        trigger: triggerSchema(startOfDay).describe('When the relief takes over.'),
        name: labelSchema.describe('A fictional person.'),
        title: labelSchema,
        temperament: z.enum(['steady', 'brisk', 'guarded']),
        confidence: per.describe('In the liaison officer, at the start of their duty.'),
        handover: durationSchema.describe('How long neither can be had.'),
      })
      .optional()
      .describe('Who takes over in mid-exercise.'),
  });
}

function standingOrdersSchema(startOfDay: Seconds) {
  return z
    .array(
      z.strictObject({
        id: idSchema,
        trigger: triggerSchema(startOfDay).describe(
          'Of its own picture, units and orders only, never of the truth.',
        ),
        do: agencyOrderSchema,
        otherwise: agencyOrderSchema
          .optional()
          .describe('Of an ask: what it does when no answer came in the time that it waits.'),
        again: durationSchema
          .optional()
          .describe(
            'Done again whenever the trigger comes to hold anew, not before this long; once only if absent.',
          ),
      }),
    )
    .max(40)
    .optional()
    .describe('What it does by itself: when … do …');
}

export function agencySchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    chart: idSchema.describe(
      'The statechart that it behaves by; docs/agencies shows each. responder for an agency of the scenario’s own.',
    ),
    name: labelSchema,
    short: z
      .string()
      .regex(/^[A-Z]{2,4}$/, 'Two to four capital letters')
      .describe('Two to four capitals, as on a tabard.'),
    control: labelSchema.describe('What its control room or duty desk is called.'),
    commander: commanderSchema(startOfDay),
    deputy: z
      .strictObject({
        name: labelSchema.describe('A fictional person.'),
        title: labelSchema,
        phone: phoneSchema,
        cleared: z.boolean().optional().describe('May be told what is restricted; no if absent.'),
      })
      .optional()
      .describe('Who else can be rung, so that one contact is not a single point of failure.'),
    cleared: z
      .boolean()
      .optional()
      .describe('Whether its commander may be told what is restricted; yes if absent.'),
    controlRoom: z
      .strictObject({
        handles: durationSchema.describe('What its control room takes for each message passed on.'),
      })
      .optional()
      .describe('Where messages between services can stick; 30s if absent.'),
    capabilities: z
      .array(
        z.strictObject({
          id: idSchema,
          lead: durationSchema.describe(
            'From agreeing to setting out, beside the unit’s turn-out.',
          ),
          unverified: z.boolean().optional(),
        }),
      )
      .max(20)
      .optional()
      .describe('What it can be asked for beyond its units’ own turn-out times.'),
    desk: z.strictObject({
      bare: durationSchema.describe('Time to take in one fact passed without its meaning.'),
      explained: durationSchema.describe(
        'Time to take in one fact passed with what it means for them.',
      ),
    }),
    phone: phoneSchema,
    unreachable: z
      .array(z.strictObject({ from: momentSchema(startOfDay), lasts: durationSchema }))
      .max(6)
      .optional()
      .describe(
        'When its control room can be had by nobody: nobody answers its telephone, and what control rooms pass on waits.',
      ),
    alerted: z
      .enum(['at-start', 'when-told'])
      .describe('Whether it already responds, or begins when it is told something.'),
    mobilises: durationSchema.describe('From alert to mobilising.'),
    attends: z
      .array(idSchema)
      .max(12)
      .optional()
      .describe('Facts any of which is reason enough to come when invited.'),
    standingOrders: standingOrdersSchema(startOfDay),
    note: proseSchema.optional(),
  });
}

const channelKinds = [
  'talkgroup',
  'phone',
  'face-to-face',
  'control-to-control',
  'written',
  'public',
] as const;

export function channelSchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    kind: z.enum(channelKinds),
    label: labelSchema,
    members: z
      .array(idSchema)
      .max(60)
      .optional()
      .describe('Who is on a talkgroup, or follows a public channel: agencies and seats.'),
    delay: durationSchema
      .optional()
      .describe('How late it arrives, beside the control rooms’ time.'),
    secure: z.boolean().optional().describe('Restricted matters may be said on it; yes if absent.'),
    loss: per.optional().describe('Per cent of messages without read-back that do not arrive.'),
    garble: per.optional().describe('Per cent of facts without read-back that are heard wrongly.'),
    disturbed: z
      .array(
        z.strictObject({
          when: conditionSchema(startOfDay).describe('From when.'),
          lasts: durationSchema.optional().describe('For how long; to the end if absent.'),
          loss: per.optional(),
          garble: per.optional(),
          congestion: per.optional().describe('Per cent: more engaged lines, longer waits.'),
          down: z.boolean().optional().describe('Nothing gets through.'),
        }),
      )
      .max(12)
      .optional()
      .describe('When it works worse than at the start.'),
  });
}

/** Where commanders meet as a body. */
export const groupSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['operational', 'tactical', 'strategic']),
  label: labelSchema,
  place: idSchema.describe('A place of the map, or conference.'),
  chair: idSchema.describe('The agency that chairs it.'),
  members: z.array(idSchema).min(2).max(20),
});

/** A local plan that can be looked up. Reading costs time. */
export const planSchema = z.strictObject({
  id: idSchema,
  title: labelSchema,
  text: proseSchema.describe('What it says. [words](fact-id) marks the words that carry a fact.'),
});

export const seatSchema = z.strictObject({
  id: idSchema,
  role: z
    .enum(everyRole)
    .describe('What the seat’s officer may do; roles.ts of doctrine has each.'),
  title: labelSchema,
  agency: idSchema.describe('The service that the liaison officer belongs to.'),
  controls: z
    .array(idSchema)
    .max(3)
    .optional()
    .describe(
      'Other services whose control room takes a M/ETHANE from this seat as from its own, as for an officer of two services.',
    ),
  at: idSchema.describe('The place where the seat starts.'),
  unit: idSchema.optional().describe('The unit in which the liaison officer travels.'),
  briefing: proseSchema,
  knows: z.array(idSchema).max(12).optional().describe('Facts in the takeover briefing.'),
});

export type Agency = z.output<ReturnType<typeof agencySchema>>;
export type Channel = z.output<ReturnType<typeof channelSchema>>;
export type Group = z.output<typeof groupSchema>;
export type Plan = z.output<typeof planSchema>;
export type SeatDefinition = z.output<typeof seatSchema>;
