import type { ExerciseEvent } from '#exercise/events.ts';
import { replayRecord } from '#exercise/record.ts';
import { seerFor } from '#exercise/seat-view.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { CannotDo, writeJson, type CliCommand } from '../command.ts';
import { recordGiven, scenarioOption, textValue } from '../record-files.ts';

export const command: CliCommand = {
  name: 'journal',
  usage: '<record> [--seat ID] [--scenario PATH] [--json]',
  summary: 'List the events of a record; with a seat, only what that seat saw.',
  options: {
    ...scenarioOption,
    seat: { type: 'string', value: 'ID', says: 'only what this seat saw' },
  },
  async run(args, io) {
    const { record, scenario } = await recordGiven(args, io.cwd);
    const { events } = replayRecord(scenario, record);
    const seat = textValue(args.values['seat']);
    const shown = seat === undefined ? events : seenBy(scenario, seat, record.mode, events);
    if (args.values['json'] === true) writeJson(io, shown);
    else for (const event of shown) io.out(`${JSON.stringify(event)}\n`);
    return 0;
  },
};

/** The events from which the seat's view learned something. */
function seenBy(
  scenario: Scenario,
  seat: string,
  mode: 'practice' | 'assessment',
  events: readonly ExerciseEvent[],
): ExerciseEvent[] {
  if (!scenario.seats.some((other) => other.id === seat)) {
    throw new CannotDo('usage', `there is no seat ${seat}`);
  }
  const seer = seerFor(scenario, seat, mode);
  let view = seer.start;
  return events.filter((event) => {
    const next = seer.see(view, event);
    const learned = next !== view;
    view = next;
    return learned;
  });
}
