import { z } from 'zod';
import { idField } from './fields.ts';

export const move = {
  label: 'Go to a place',
  by: ['nilo', 'plt'],
  schema: z.strictObject({ type: z.literal('move'), to: idField }),
} as const;
