import { replayRecord } from '#exercise/record.ts';
import { writeJson, type CliCommand } from '../command.ts';
import { recordGiven, scenarioOption } from '../record-files.ts';

export const command: CliCommand = {
  name: 'replay',
  usage: '<record> [--scenario PATH] [--json]',
  summary: 'Recompute a record’s journal and compare it with the record’s hashes.',
  options: scenarioOption,
  async run(args, io) {
    const { record, scenario } = await recordGiven(args, io.cwd);
    const { matches, journalHash, events, firstDifference } = replayRecord(scenario, record);
    if (args.values['json'] === true) {
      writeJson(io, {
        matches,
        journalHash,
        events: events.length,
        ...(firstDifference ? { firstDifference } : {}),
      });
    } else if (firstDifference === undefined) {
      io.out(`matches: ${events.length} events, journal ${journalHash}\n`);
    } else {
      const { command: id, at, seq, expected, actual } = firstDifference;
      io.out(
        `differs first after command ${id} at T+${at}s, by event ${seq}: expected ${expected}, got ${actual}\n`,
      );
    }
    return matches ? 0 : 1;
  },
};
