import { lookUp } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import type { Direction } from '#doctrine/signals.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import { openTask } from '#world/task.ts';
import { wake } from '../agency/agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { inWorld, seatState } from '../contexts.ts';

/** An amendment that the commanders ask for: agreed, if looked at again soon. Seconds; design value. */
const amendedReview = 600;

/** When all entitled have spoken, the decision is taken, taken as amended, or refused. */
export function closeVote(turn: ExerciseTurn, id: string): void {
  const proposal = present(turn.body.proposals[id], `No proposal ${id}`);
  if (proposal.closed || proposal.to.some((agency) => proposal.votes[agency] === undefined)) return;
  turn.body = {
    ...turn.body,
    proposals: { ...turn.body.proposals, [id]: { ...proposal, closed: true } },
  };
  const { body, seat } = present(
    lookUp(turn.body.commands, proposal.command),
    `No command ${proposal.command}`,
  );
  if (body.type !== 'propose') return;
  const votes = Object.values(proposal.votes);
  const dissent = proposal.to.filter((agency) => proposal.votes[agency] === 'dissent');
  if (dissent.length > 0) {
    turn.emit({
      type: 'decision.refused',
      proposal: id,
      decision: proposal.decision,
      because: `${dissent.join(', ')} dissent`,
    });
    return;
  }
  const amended = votes.includes('amend');
  const reviewIn = amended
    ? Math.min(body.reviewIn ?? amendedReview, amendedReview)
    : body.reviewIn;
  turn.body = {
    ...turn.body,
    decisions: {
      ...turn.body.decisions,
      [proposal.decision]: { option: body.choice, at: turn.now, reviewedAt: turn.now },
    },
  };
  turn.emit({
    type: 'decision.taken',
    proposal: id,
    decision: proposal.decision,
    option: body.choice,
    provisional: body.provisional || amended,
    reviewDue: reviewIn === undefined ? undefined : turn.now + reviewIn,
  });
  const decision = turn.body.scenario.decisions.find((other) => other.id === proposal.decision);
  const option = decision?.options.find((other) => other.id === body.choice);
  for (const task of option?.opens ?? []) {
    inWorld(turn, (context, world) => openTask(context, world, task));
  }
  for (const agency of whoHears(turn, seat, proposal.to)) {
    wake(turn, agency, {
      type: 'DECIDED',
      decision: proposal.decision,
      option: body.choice,
      directs: directionsOf(turn.body.scenario, option),
    });
  }
}

/** Those entitled, and whoever sits at the table without a voice in it: they act on it as well. */
function whoHears(turn: ExerciseTurn, seat: string, entitled: readonly string[]): string[] {
  const { together } = seatState(turn, seat);
  const others = turn.body.scenario.agencies
    .map(({ id }) => id)
    .filter((id) => together[id] !== undefined && !entitled.includes(id));
  return [...entitled, ...others];
}

/** Moving people says for itself what is to be done. */
function directionsOf(
  scenario: Scenario,
  option: Decision['options'][number] | undefined,
): readonly Direction[] {
  if (option?.directs !== undefined) return option.directs;
  const moves = scenario.tasks.some(
    ({ id, moves: moved }) => moved !== undefined && option?.opens?.includes(id) === true,
  );
  return moves ? ['evacuate'] : [];
}
