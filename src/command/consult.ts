import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField } from './fields.ts';

export const consult = {
  label: 'Read a plan',
  by: everyRole,
  schema: z.strictObject({ type: z.literal('consult'), plan: idField }),
} as const;
