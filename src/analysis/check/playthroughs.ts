import type { Seconds } from '#kernel/time.ts';
import type { CommandName } from '#command/command.ts';
import type { ScriptedCommand } from '#scenario/playthrough.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { playScript } from '../play-script.ts';
import { reachedIn, type Reached } from './reached.ts';

/** A script of commands that lies beside a scenario. */
export interface Playthrough {
  /** The file’s name. */
  readonly name: string;
  readonly script: readonly ScriptedCommand[];
}

/** What of a script the exercise did not take. */
interface Refused {
  readonly at: Seconds;
  readonly command: CommandName;
  readonly code: string;
  readonly reason: string;
}

/** What a playthrough came to. */
export interface PlayedThrough {
  readonly name: string;
  readonly refused: readonly Refused[];
  readonly reached: Reached;
}

/** The luck under which playthroughs are played: they are written for one. */
const playthroughSeed = 1;

export function playThrough(
  scenario: Scenario,
  seat: string,
  { name, script }: Playthrough,
): PlayedThrough {
  const { journal, record } = playScript(scenario, script, { seed: playthroughSeed, seat });
  const rejected = journal.flatMap((event) =>
    event.type === 'command.rejected' && event.command.seat === seat
      ? [{ at: event.at, command: event.command.body.type, code: event.code, reason: event.reason }]
      : [],
  );
  const refused = [...rejected, ...script.slice(record.commands.length).map(tooLate)];
  return { name, refused, reached: reachedIn(scenario, seat, journal) };
}

/** What stands after the end is never given, and a script that does nothing would pass for one taken. */
function tooLate({ at, body }: ScriptedCommand): Refused {
  return {
    at,
    command: body.type,
    code: 'exercise/ended',
    reason: 'The exercise had ended before it.',
  };
}
