import { z } from 'zod';
import { everyRole } from '#doctrine/roles.ts';
import { idField, partiesField } from './fields.ts';

/** Putting two parties in touch. What then flows between them needs no liaison officer. */
export const connect = {
  label: 'Put in touch',
  by: everyRole,
  schema: z.strictObject({
    type: z.literal('connect'),
    parties: partiesField.min(2).max(4),
    link: z
      .enum(['controls', 'feed', 'conference', 'talkgroup'])
      .describe(
        'controls: their control rooms tell each other what the other needs; feed: the first keeps the others told on topics; conference: a three-way call now; talkgroup: the parties come onto a talkgroup.',
      ),
    channel: idField.optional().describe('The talkgroup that they come onto.'),
    topics: z.array(idField).max(12).default([]).describe('Of a feed: what about; all if empty.'),
  }),
} as const;
