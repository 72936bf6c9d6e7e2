import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';

export const end = {
  label: 'End the exercise',
  by: [...everyRole, 'control'],
  schema: z.strictObject({ type: z.literal('end') }),
} as const;
