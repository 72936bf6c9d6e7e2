import type { Seconds } from '#kernel/time.ts';
import type { EventOf, MethaneEntry } from '#exercise/events.ts';
import type { JournalIndex } from '../journal-index.ts';

type Status = NonNullable<MethaneEntry['status']>;

/** Whether a status goes against what the trainee had heard the services declare by then. */
export function contradicts(index: JournalIndex, status: Status, at: Seconds): boolean {
  const latest = new Map(
    declarations(index)
      .filter((heard) => heard.at <= at)
      .map(({ message }) => [message.from, message.declares]),
  );
  const standing = [...latest.values()];
  if (standing.includes('declared')) return status !== 'declared';
  if (standing.includes('standby')) return status !== 'standby';
  return standing.length > 0 && status !== 'not-declared';
}

/** What the trainee heard declared, in order. */
function declarations(index: JournalIndex): EventOf<'message.heard'>[] {
  return index
    .of('message.heard')
    .filter(({ by, message }) => index.seats.has(by) && message.declares !== undefined);
}

export function declaredSeqs(index: JournalIndex): number[] {
  return declarations(index).map(({ seq }) => seq);
}
