import { z } from 'zod';
import type { Seconds } from '#kernel/time.ts';
import { agencyOrderSchema } from '#command/agency-order.ts';
import { durationSchema, idSchema, labelSchema, proseSchema } from './primitives.ts';
import { triggerSchema } from './condition.ts';

const per = z.int().min(0).max(100);

export function agencySchema(startOfDay: Seconds) {
  return z.strictObject({
    id: idSchema,
    chart: idSchema.describe(
      'The statechart that it behaves by: police, fire, ambulance, council, environment.',
    ),
    name: labelSchema,
    short: z
      .string()
      .regex(/^[A-Z]{2,4}$/, 'Two to four capital letters')
      .describe('Two to four capitals, as on a tabard.'),
    control: labelSchema.describe('What its control room or duty desk is called.'),
    commander: z.strictObject({
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
      appointedAfter: durationSchema.describe('From first alert to a commander being in post.'),
    }),
    desk: z.strictObject({
      bare: durationSchema.describe('Time to take in one fact passed without its meaning.'),
      explained: durationSchema.describe(
        'Time to take in one fact passed with what it means for them.',
      ),
    }),
    phone: z.strictObject({
      ring: durationSchema.describe('Ringing before it is answered.'),
      engaged: per.describe('Per cent of calls that find it engaged.'),
      unanswered: per.describe('Per cent of calls that nobody answers.'),
    }),
    alerted: z
      .enum(['at-start', 'when-told'])
      .describe('Whether it already responds, or begins when it is told something.'),
    mobilises: durationSchema.describe('From alert to mobilising.'),
    attends: z
      .array(idSchema)
      .max(12)
      .optional()
      .describe('Facts any of which is reason enough to come when invited.'),
    standingOrders: z
      .array(
        z.strictObject({
          id: idSchema,
          trigger: triggerSchema(startOfDay).describe(
            'Of its own picture, units and orders only, never of the truth.',
          ),
          do: agencyOrderSchema,
        }),
      )
      .max(40)
      .optional()
      .describe('What it does by itself: when … do …'),
    note: proseSchema.optional(),
  });
}

export const channelSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['talkgroup', 'phone', 'face-to-face', 'control-to-control']),
  label: labelSchema,
  members: z
    .array(idSchema)
    .max(30)
    .optional()
    .describe('Who is on a talkgroup: agencies and seats.'),
  delay: durationSchema.optional().describe('How late it arrives, for control to control.'),
});

export const seatSchema = z.strictObject({
  id: idSchema,
  role: z.enum(['nilo']),
  title: labelSchema,
  agency: idSchema.describe('The service that the liaison officer belongs to.'),
  at: idSchema.describe('The place where the seat starts.'),
  unit: idSchema.optional().describe('The unit in which the liaison officer travels.'),
  briefing: proseSchema,
  knows: z.array(idSchema).max(12).optional().describe('Facts in the takeover briefing.'),
});

export type Agency = z.output<ReturnType<typeof agencySchema>>;
export type Channel = z.output<typeof channelSchema>;
export type SeatDefinition = z.output<typeof seatSchema>;
