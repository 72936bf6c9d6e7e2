import { z } from 'zod';
import { parseDuration, parseMoment, type Seconds } from '#kernel/time.ts';

/** Lower-case words joined by hyphens; starts with a letter, so that no key is ever number-like. */
export const idSchema = z
  .string()
  .max(60)
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'An id is lower-case words joined by hyphens, such as mill-bridge',
  )
  .describe('Lower-case words joined by hyphens.');

export const labelSchema = z.string().min(1).max(120);
export const proseSchema = z
  .string()
  .min(1)
  .max(2000)
  .refine((text) => !/<[a-z/!]/i.test(text), 'HTML is not allowed in scenario text');

export const durationSchema = z
  .string()
  .max(20)
  .refine((text) => parseDuration(text) !== null, 'A duration is written such as 90s, 5m or 1h30m')
  .transform((text) => parseDuration(text) ?? 0)
  .describe('A duration: 90s, 5m, 1h30m.');

/** `T+12m` or a time of day; needs the start, so that both become seconds from the start. */
export function momentSchema(startOfDay: Seconds) {
  return z
    .string()
    .max(20)
    .refine(
      (text) => parseMoment(text, startOfDay) !== null,
      'A time is written such as T+12m or 05:52',
    )
    .transform((text) => parseMoment(text, startOfDay) ?? 0)
    .describe('A time: T+12m from the start, or a time of day such as 05:52.');
}
