import { z } from 'zod';
import { mobileRoles } from '#doctrine/roles.ts';
import { idField } from './fields.ts';

export const move = {
  label: 'Go to a place',
  by: mobileRoles,
  schema: z.strictObject({ type: z.literal('move'), to: idField }),
} as const;
