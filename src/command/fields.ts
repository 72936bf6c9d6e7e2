import { z } from 'zod';
import { parseDuration } from '#kernel/time.ts';

/** Whole seconds, or a duration in text (`5m`) which becomes seconds. */
export const secondsField = z.union([
  z.int().min(0).max(86_400),
  z
    .string()
    .max(20)
    .refine((text) => parseDuration(text) !== null, 'A duration is written such as 90s or 5m')
    .transform((text) => parseDuration(text) ?? 0)
    .pipe(z.int().min(0).max(86_400)),
]);

/** Any id that a scenario or an exercise could have given; never the name of something objects inherit. */
export const idField = idUpTo(80);

/** An id that an exercise made of several others, such as who asks whom about what. */
export const madeIdField = idUpTo(300);

function idUpTo(most: number) {
  return z
    .string()
    .min(1)
    .max(most)
    .refine((id) => !(id in Object.prototype), 'Not an id');
}

/** Agencies or seats, each once. */
export const partiesField = z
  .array(idField)
  .min(1)
  .max(20)
  .refine((ids) => new Set(ids).size === ids.length, 'Each may be named once');
export const textField = z.string().max(2000);
/** A note of the seat’s own, or for an agency a fact that it holds. */
export const itemsField = z.array(idField).max(30);
export const priorityField = z.enum(['routine', 'urgent', 'immediate']);
