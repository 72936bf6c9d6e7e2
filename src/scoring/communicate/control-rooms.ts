import type { Seconds } from '#kernel/time.ts';
import type { SeatDefinition } from '#scenario/schema/agency.ts';
import type { JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import { timeliness } from '../timing.ts';
import type { SentMethane } from './methane-field.ts';

interface Reports {
  readonly sent: readonly SentMethane[];
  /** The first word of anything that reached the trainee. */
  readonly start: { readonly at: Seconds; readonly seqs: readonly number[] };
}

/**
 * One line for each control room that takes the M/ETHANE of an officer of two services: how early it
 * had one from the officer. That the other room would have passed it on is nothing to rely on.
 */
export function controlRoomLines(index: JournalIndex, reports: Reports): ScoreLine[] {
  return index.scenario.seats.flatMap((seat) =>
    seat.controls === undefined
      ? []
      : [seat.agency, ...seat.controls].map((control) =>
          controlRoomLine(index, seat, control, reports),
        ),
  );
}

function controlRoomLine(
  index: JournalIndex,
  seat: SeatDefinition,
  control: string,
  { sent, start }: Reports,
): ScoreLine {
  const { methaneGrace: grace, methaneExpiry: expiry, methaneControl: of } = index.settings;
  const its = sent.filter((one) => one.seat === seat.id && (one.to ?? seat.agency) === control);
  const evidence = weigh(its, ([first]) =>
    first === undefined ? 0 : of * timeliness(first.at - start.at, { grace, expiry }),
  );
  const due = start.at + grace;
  return makeLine('methane-controls', {
    ...evidence,
    also: [...evidence.also, ...start.seqs],
    of,
    about: control,
    window: evidence.points < of ? { from: start.at, to: due } : undefined,
    says: inWords(index, control, its[0]?.at, due),
  });
}

function inWords(
  index: JournalIndex,
  control: string,
  at: Seconds | undefined,
  due: Seconds,
): string {
  const room = `the control room of ${index.nameOf(control)}`;
  if (at === undefined) {
    return `You sent no M/ETHANE to ${room}; it was due by ${index.clock(due)}.`;
  }
  const late = at > due ? `; it was due by ${index.clock(due)}` : '';
  return `Your first M/ETHANE to ${room} was at ${index.clock(at)}${late}.`;
}
