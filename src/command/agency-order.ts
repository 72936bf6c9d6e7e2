import { z } from 'zod';
import { ask } from './ask.ts';
import { declare } from './declare.ts';
import { deploy } from './deploy.ts';
import { report } from './report.ts';
import { share } from './share.ts';
import { withdraw } from './withdraw.ts';

/**
 * What a standing order may do: the commands of an agency’s own commander, written as in a
 * playthrough (`share: { … }`).
 */
export const agencyOrderSchema = z.union([
  z
    .strictObject({ deploy: deploy.schema.omit({ type: true }) })
    .describe('Send a unit to a task or a place.'),
  z.strictObject({ withdraw: withdraw.schema.omit({ type: true }) }).describe('Bring a unit back.'),
  z
    .strictObject({ report: report.schema.omit({ type: true }) })
    .describe('Say where a unit is and by which roads it goes.'),
  z
    .strictObject({
      share: share.schema.omit({ type: true }).extend({ says: z.string().max(600).optional() }),
    })
    .describe('Tell others facts that it holds.'),
  z
    .strictObject({ ask: ask.schema.omit({ type: true, reach: true }) })
    .describe('Ask a liaison officer or another agency.'),
  z
    .strictObject({ declare: declare.schema.omit({ type: true }) })
    .describe('Declare standby or a major incident, for itself.'),
  z.strictObject({ 'stand-down': z.strictObject({}) }).describe('Stand down: its part is over.'),
]);

export type AgencyOrder = z.output<typeof agencyOrderSchema>;
