import { lookUp } from '#kernel/buckets.ts';
import { assertNever } from '#kernel/invariant.ts';
import type { AgencyOrder } from '#command/agency-order.ts';
import type { CommandBody } from '#command/command.ts';
import { membersOf } from '#knowledge/channel.ts';
import type { Intent } from '#agencies/chart.ts';
import type { ExerciseTurn } from '../body.ts';
import { agencyState, changeAgency, liaisonSeats } from '../contexts.ts';
import { orElse } from '../partners/asked.ts';
import { handle } from '../handlers/handle.ts';

/**
 * An agency acts only by the same commands that a person in its seat could give.
 * @returns whether it was accepted.
 */
export function giveCommand(turn: ExerciseTurn, agency: string, body: CommandBody): boolean {
  const id = `${agency}-${aboutOf(body)}-${turn.now}`;
  handle(turn, { id, seat: agency, at: turn.now, body });
  return lookUp(turn.body.commands, id) !== undefined;
}

/**
 * What an agency's command is about, of which its id is made: luck is drawn by the id, so a count in
 * it would let one command more reshuffle the luck of all that this agency says afterwards.
 */
function aboutOf(body: CommandBody): string {
  const said = Object.entries(body)
    .filter(([field]) => !wordy.includes(field))
    .flatMap(([, value]: [string, unknown]): readonly unknown[] =>
      Array.isArray(value) ? (value as readonly unknown[]) : [value],
    )
    .filter((value) => typeof value === 'string');
  return said.join('+');
}

/** Fields that hold words, not ids. */
const wordy = ['because', 'meaning', 'asks', 'text', 'priority'];

function command(turn: ExerciseTurn, agency: string, body: CommandBody): void {
  giveCommand(turn, agency, body);
}

export function giveIntent(turn: ExerciseTurn, agency: string, intent: Intent): void {
  switch (intent.do) {
    case 'attend':
      return command(turn, agency, {
        type: 'attend',
        invitation: intent.invitation,
        accept: intent.accept,
        because: intent.because,
      });
    case 'vote':
      return command(turn, agency, {
        type: 'vote',
        proposal: intent.proposal,
        vote: intent.vote,
        because: intent.because,
      });
    case 'report': {
      // An arrival and the start of work in one second are one report.
      if (reportedJustNow(turn, agency, intent.unit)) return undefined;
      const channel = reportChannel(turn, agency);
      if (channel === null) return undefined;
      return command(turn, agency, {
        type: 'report',
        to: liaisonSeats(turn).slice(),
        channel,
        unit: intent.unit ?? undefined,
      });
    }
    case 'respond':
      return command(turn, agency, {
        type: 'respond',
        to: intent.to,
        accept: intent.accept,
        because: intent.because,
      });
    case 'declare':
      return command(turn, agency, {
        type: 'declare',
        status: intent.status,
        because: intent.because,
      });
    case 'stand-down':
      return command(turn, agency, { type: 'stand-down' });
    default:
      return assertNever(intent);
  }
}

function reportedJustNow(turn: ExerciseTurn, agency: string, unit: string | null): boolean {
  const key = `${turn.now}/${unit ?? ''}`;
  if (agencyState(turn, agency).reported === key) return true;
  changeAgency(turn, agency, { reported: key });
  return false;
}

/** The talkgroup that it shares with a liaison officer; without one it reports to nobody unasked. */
function reportChannel(turn: ExerciseTurn, agency: string): string | null {
  const seats = liaisonSeats(turn);
  const { scenario, knowledge } = turn.body;
  const shared = scenario.channels.find(({ id, kind }) => {
    if (kind !== 'talkgroup') return false;
    const members = membersOf(scenario, knowledge, id);
    return members.includes(agency) && seats.some((seat) => members.includes(seat));
  });
  return shared?.id ?? null;
}

/** A standing order of the scenario, as a command of that agency's commander. */
export function giveAgencyOrder(
  turn: ExerciseTurn,
  agency: string,
  order: AgencyOrder,
  otherwise?: AgencyOrder,
): void {
  if ('deploy' in order) command(turn, agency, { type: 'deploy', ...order.deploy });
  else if ('withdraw' in order) command(turn, agency, { type: 'withdraw', ...order.withdraw });
  else if ('report' in order) command(turn, agency, { type: 'report', ...order.report });
  else if ('ask' in order) {
    const asked = giveCommand(turn, agency, { type: 'ask', ...order.ask });
    if (asked) orElse(turn, agency, order.ask, otherwise);
  } else if ('declare' in order) command(turn, agency, { type: 'declare', ...order.declare });
  else if ('stand-down' in order) command(turn, agency, { type: 'stand-down' });
  else {
    const { says, ...share } = order.share;
    command(turn, agency, { type: 'share', ...share, meaning: says ?? share.meaning });
  }
}
