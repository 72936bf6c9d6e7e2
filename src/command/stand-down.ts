import { z } from 'zod';

export const standDown = {
  label: 'Stand down',
  by: ['commander'],
  schema: z.strictObject({ type: z.literal('stand-down') }),
} as const;
