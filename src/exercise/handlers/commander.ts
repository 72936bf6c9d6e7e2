import type { Command, CommandOf } from '#command/command.ts';
import { conditionOf } from '#knowledge/channel.ts';
import { deploy } from '#world/order.ts';
import { unitPlace } from '#world/state.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { commanderOf, handsOverUntil } from '../agency/commanders.ts';
import { inWorld, worldContext } from '../contexts.ts';
import { phoneOf } from '../voice/phone.ts';
import { joinConference, updateTogether } from '../meeting/together.ts';
import { sayTo } from '../voice/reply.ts';
import { closeVote } from '../meeting/decide.ts';

/** A commander comes, joins the conference, or says why not. */
export function handleAttend(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'attend'>,
): Rejection | null {
  const agency = command.seat;
  const invitation = turn.body.invitations[body.invitation];
  if (invitation === undefined) {
    return { code: 'attend/no-invitation', reason: 'There is no such invitation.' };
  }
  const commander = commanderOf(turn.body, agency);
  const { place, seat } = invitation;
  let { accept, because } = body;
  const keptOff = accept ? keptAway(turn, agency, place) : '';
  if (keptOff !== '') [accept, because] = [false, keptOff];
  if (accept && place !== 'conference') {
    if (commander.unit === undefined) {
      accept = false;
      because = 'I can’t leave the office, but I can join by conference.';
    } else if (unitPlace(turn.body.world, commander.unit) !== place) {
      const sent = deploy(worldContext(turn), turn.body.world, { unit: commander.unit, to: place });
      if (sent.ok) inWorld(turn, () => sent.state);
      else [accept, because] = [false, sent.reason];
    }
  }
  turn.emit({
    type: 'invitation.answered',
    invitation: invitation.id,
    agency,
    accepted: accept,
    because,
  });
  sayTo(turn, agency, seat, {
    kind: 'answer',
    accepts: accept,
    text: accept ? accepted(turn, place) : because,
  });
  if (accept && place === 'conference') joinConference(turn, seat, agency);
  if (accept && place !== 'conference') updateTogether(turn);
  return null;
}

/** What has come between since the commander made up their mind; empty when nothing has. */
function keptAway(turn: ExerciseTurn, agency: string, place: string): string {
  if (handsOverUntil(turn.body, agency, turn.now) !== null) {
    return 'We are handing over just now. Ask again in a few minutes.';
  }
  const { scenario, knowledge } = turn.body;
  const isCut = place === 'conference' && conditionOf(scenario, knowledge, phoneOf(turn)).down;
  return isCut ? 'I can’t join: our telephones are down.' : '';
}

function accepted(turn: ExerciseTurn, place: string): string {
  if (place === 'conference') return 'I’m on the conference now.';
  const name =
    turn.body.scenario.geometry.places.find((other) => other.id === place)?.name ?? place;
  return `Coming to ${name}.`;
}

export function handleVote(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'vote'>,
): Rejection | null {
  const proposal = turn.body.proposals[body.proposal];
  if (proposal === undefined || proposal.closed) {
    return { code: 'vote/not-open', reason: 'That proposal is not open.' };
  }
  if (!proposal.to.includes(command.seat)) {
    return { code: 'vote/not-entitled', reason: 'This agency has no part in that decision.' };
  }
  const votes = { ...proposal.votes, [command.seat]: body.vote };
  turn.body = {
    ...turn.body,
    proposals: { ...turn.body.proposals, [proposal.id]: { ...proposal, votes } },
  };
  turn.emit({
    type: 'decision.voted',
    proposal: proposal.id,
    agency: command.seat,
    vote: body.vote,
    because: body.because,
  });
  closeVote(turn, proposal.id);
  return null;
}
