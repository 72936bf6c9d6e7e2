import { z } from 'zod';
import { createScenarioSchema } from './schema/scenario.ts';

/** JSON Schema of a scenario as it is written, for an editor to complete and check against. */
export function scenarioJsonSchema(): unknown {
  return z.toJSONSchema(createScenarioSchema(0), { io: 'input' });
}
