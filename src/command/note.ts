import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { sourcings } from '#doctrine/information.ts';
import { idField } from './fields.ts';

export const note = {
  label: 'Note',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('note'),
    message: idField.describe('The message that the words are in.'),
    from: z.int().min(0).describe('First character, from 0.'),
    to: z.int().min(1).describe('After the last character.'),
    certainty: z.enum(sourcings).describe('How well it is known, in the officer’s judgement.'),
  }),
} as const;
