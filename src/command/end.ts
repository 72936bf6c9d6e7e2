import { z } from 'zod';

export const end = {
  label: 'End the exercise',
  by: ['nilo', 'plt', 'control'],
  schema: z.strictObject({ type: z.literal('end') }),
} as const;
