import { lookUp } from '#kernel/buckets.ts';
import type { Command, CommandOf } from '#command/command.ts';
import { agencyOf } from '#scenario/scenario.ts';
import type { Message } from '#knowledge/message.ts';
import { sentence } from '#knowledge/words.ts';
import { unitState } from '#world/state.ts';
import { withdraw } from '#world/order.ts';
import { wake } from '../agency/agency-driver.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { answerChallenge } from '../partners/challenges.ts';
import { agencyState, changeAgency, inWorld, liaisonSeats } from '../contexts.ts';
import { answerLine } from '../partners/lines.ts';
import { answerAdvice } from '../perform/advise.ts';
import { answerRequest } from '../perform/request.ts';
import { tell } from '../voice/tell.ts';

const notOpen: Rejection = {
  code: 'respond/not-open',
  reason: 'Nothing of that kind waits for this commander’s answer.',
};

/** A commander answers a request, advice, a challenge, or a line for the public. */
export function handleRespond(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'respond'>,
): Rejection | null {
  const request = lookUp(turn.body.requests, body.to);
  const advice = lookUp(turn.body.advice, body.to);
  if (request !== undefined) {
    if (request.of !== command.seat || request.answer !== 'open') return notOpen;
    answerRequest(turn, request, body);
    return null;
  }
  if (advice !== undefined) {
    if (advice.to !== command.seat || advice.answered) return notOpen;
    answerAdvice(turn, advice, body);
    return null;
  }
  const other = answerChallenge(turn, command.seat, body) || answerLine(turn, command.seat, body);
  return other ? null : notOpen;
}

/** A service's own commander declares for that service, and says so. */
export function handleDeclare(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'declare'>,
): Rejection | null {
  const agency = command.seat;
  const before = agencyState(turn, agency).declared;
  if (before === body.status) {
    return { code: 'declare/already', reason: 'That has been declared.' };
  }
  if (body.status === 'cancelled' && before === undefined) {
    return {
      code: 'declare/nothing',
      reason: 'Nothing has been declared that could be cancelled.',
    };
  }
  changeAgency(turn, agency, { declared: body.status });
  const { status, because } = body;
  turn.emit({ type: 'incident.declared', agency, status, because });
  wake(turn, agency, { type: 'DECLARED', status });
  announce(turn, agency, body);
  return null;
}

/** To its partners from control to control, and over the talkgroup on which liaison officers listen. */
function announce(turn: ExerciseTurn, agency: string, body: CommandOf<'declare'>): void {
  const { channels, agencies } = turn.body.scenario;
  const seats = liaisonSeats(turn);
  const partners = agencies.map(({ id }) => id).filter((id) => id !== agency);
  const between = channels.find(
    ({ kind, members }) =>
      kind === 'control-to-control' && (members === undefined || members.includes(agency)),
  );
  const heard = channels.find(
    ({ kind, members = [] }) =>
      kind === 'talkgroup' &&
      members.includes(agency) &&
      seats.some((seat) => members.includes(seat)),
  );
  if (between !== undefined) {
    const to = partners.filter((party) => between.members?.includes(party) ?? true);
    declaration(turn, agency, body, { to, channel: between.id });
  }
  if (heard !== undefined) {
    const to = seats.filter((seat) => heard.members?.includes(seat));
    declaration(turn, agency, body, { to, channel: heard.id });
  }
}

function declaration(
  turn: ExerciseTurn,
  agency: string,
  { status, because }: CommandOf<'declare'>,
  way: Pick<Message, 'to' | 'channel'>,
): void {
  const { short } = agencyOf(turn.body.scenario, agency);
  const words = {
    standby: `${short} declares major incident standby`,
    declared: `${short} declares a major incident`,
    cancelled: `${short} cancels its declaration`,
  };
  tell(turn, {
    ...way,
    kind: 'declaration',
    from: agency,
    text: `${sentence(words[status])} ${sentence(because)}`.trim(),
    spans: [],
    carries: [],
    priority: 'urgent',
    readBack: false,
    explained: true,
    declares: status,
    because: `declaration/${agency}/${status}`,
  });
}

/** Its part is over: its units go home. Nobody stands down over the heads of crews at work. */
export function handleStandDown(
  turn: ExerciseTurn,
  command: Command,
  _body: CommandOf<'stand-down'>,
): Rejection | null {
  const agency = command.seat;
  const { scenario } = turn.body;
  const own = scenario.units.filter(
    (unit) => unit.agency === agency && !scenario.seats.some((seat) => seat.unit === unit.id),
  );
  const busy = own.find(({ id }) => unitState(turn.body.world, id).task !== null);
  if (busy !== undefined) {
    return { code: 'stand-down/at-work', reason: `${busy.name} is still on a task.` };
  }
  for (const { id } of own) inWorld(turn, (context, world) => withdraw(context, world, id));
  wake(turn, agency, { type: 'STOOD_DOWN' });
  return null;
}
