import { z } from 'zod';
import type { Seconds } from '#kernel/time.ts';
import { mobilisations } from '#doctrine/incident.ts';
import { dialogueMoves, type DialogueMove } from '#doctrine/police-liaison.ts';
import { durationSchema, idSchema, momentSchema } from './primitives.ts';

/** What a scenario can wait for. Everything named must hold at once; nothing is remembered. */
export type Condition =
  | { at: Seconds }
  | { measure: string; atLeast: number }
  | { measure: string; atMost: number }
  | { held: { by: string; fact: string } }
  | { decided: { decision: string; option?: string | undefined } }
  | { task: { id: string; is: 'open' | 'under-way' | 'done' } }
  | { unit: { id: string; at: string } }
  | { fired: string }
  | { agency: { id: string; is: (typeof mobilisations)[number] } }
  | { dialogue: { crowd: string; move?: DialogueMove | undefined } }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

// One schema for each start: a scenario uses it in many fields, and JSON Schema allows one `Condition`.
const made = new Map<Seconds, z.ZodType<Condition>>();

export function conditionSchema(startOfDay: Seconds): z.ZodType<Condition> {
  const known = made.get(startOfDay) ?? newConditionSchema(startOfDay);
  made.set(startOfDay, known);
  return known;
}

function newConditionSchema(startOfDay: Seconds): z.ZodType<Condition> {
  const again: z.ZodType<Condition> = z.lazy(() => condition);
  const condition: z.ZodType<Condition> = z
    .union([
      z.strictObject({ at: momentSchema(startOfDay) }).describe('From this time on.'),
      z
        .strictObject({ measure: idSchema, atLeast: z.int() })
        .describe('A measure has reached a value.'),
      z
        .strictObject({ measure: idSchema, atMost: z.int() })
        .describe('A measure has fallen to a value.'),
      z
        .strictObject({ held: z.strictObject({ by: idSchema, fact: idSchema }) })
        .describe('An agency, a seat, a group or the public holds a fact.'),
      z
        .strictObject({
          decided: z.strictObject({ decision: idSchema, option: idSchema.optional() }),
        })
        .describe('A joint decision was taken (for this option).'),
      z
        .strictObject({
          task: z.strictObject({ id: idSchema, is: z.enum(['open', 'under-way', 'done']) }),
        })
        .describe('A task has reached a state.'),
      z
        .strictObject({ unit: z.strictObject({ id: idSchema, at: idSchema }) })
        .describe('A unit stands at a place.'),
      z.strictObject({ fired: idSchema }).describe('An inject has happened.'),
      z
        .strictObject({ agency: z.strictObject({ id: idSchema, is: z.enum(mobilisations) }) })
        .describe('An agency is in this state of mobilisation.'),
      z
        .strictObject({
          dialogue: z.strictObject({ crowd: idSchema, move: z.enum(dialogueMoves).optional() }),
        })
        .describe('The officer has talked with a group (in this way).'),
      z.strictObject({ all: z.array(again).min(1).max(12) }).describe('All of these.'),
      z.strictObject({ any: z.array(again).min(1).max(12) }).describe('At least one of these.'),
      z.strictObject({ not: again }).describe('The opposite.'),
    ])
    .meta({ id: 'Condition', description: 'What to wait for: exactly one kind a line.' });
  return condition;
}

/** A condition and how long after it first holds. */
export function triggerSchema(startOfDay: Seconds) {
  return z.strictObject({
    when: conditionSchema(startOfDay).describe('What must hold.'),
    after: durationSchema.optional().describe('How long after it first holds; at once if absent.'),
  });
}

export type Trigger = { when: Condition; after?: Seconds | undefined };
