import { z } from 'zod';
import { idField } from './fields.ts';

export const withdraw = {
  label: 'Withdraw a unit',
  by: ['commander'],
  schema: z.strictObject({ type: z.literal('withdraw'), unit: idField }),
} as const;
