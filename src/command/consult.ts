import { z } from 'zod';
import { idField } from './fields.ts';

export const consult = {
  label: 'Read a plan',
  by: ['nilo', 'plt'],
  schema: z.strictObject({ type: z.literal('consult'), plan: idField }),
} as const;
