import { z } from 'zod';
import { createScenarioSchema } from '#scenario/schema/scenario.ts';
import { writeJson, type CliCommand } from '../command.ts';

export const command: CliCommand = {
  name: 'schema',
  usage: '',
  summary: 'Print the JSON Schema of the scenario format, for an editor to check against.',
  options: {},
  run(_args, io) {
    writeJson(io, z.toJSONSchema(createScenarioSchema(0), { io: 'input' }));
    return Promise.resolve(0);
  },
};
