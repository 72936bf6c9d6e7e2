import { z } from 'zod';
import { idField, textField } from './fields.ts';

/** A commander’s answer to a request, to advice, to a challenge, or to a line for the public. */
export const respond = {
  label: 'Answer a partner',
  by: ['commander'],
  schema: z.strictObject({
    type: z.literal('respond'),
    to: idField.describe('The request, advice, challenge or line.'),
    accept: z.boolean(),
    because: textField.default(''),
  }),
} as const;
