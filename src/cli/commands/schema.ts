import { scenarioJsonSchema } from '#scenario/json-schema.ts';
import { writeJson, type CliCommand } from '../command.ts';

export const command: CliCommand = {
  name: 'schema',
  usage: '',
  summary: 'Print the JSON Schema of the scenario format, for an editor to check against.',
  options: {},
  run(_args, io) {
    writeJson(io, scenarioJsonSchema());
    return Promise.resolve(0);
  },
};
