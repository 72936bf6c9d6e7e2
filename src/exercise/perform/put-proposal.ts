import { lookUp } from '#kernel/buckets.ts';
import { invariant, present } from '#kernel/invariant.ts';
import type { CommandOf } from '#command/command.ts';
import { factOf } from '#scenario/scenario.ts';
import { holds } from '#knowledge/knowledge.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import { topicWithin } from '#scenario/topic-words.ts';
import { wake } from '../agency/agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { isRejection, resolveItems } from '../handlers/items.ts';
import { cannotPropose } from '../handlers/joint.ts';
import type { VoiceAction } from '../voice/voice-action.ts';

/** A joint decision is put to those entitled; each judges it from its own picture. */
export function performPropose(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'propose'>,
): void {
  const decision = present(
    turn.body.scenario.decisions.find((other) => other.id === body.decision),
    `No decision ${body.decision}`,
  );
  // It waited its turn: since then it may have been taken, or somebody may have left.
  const stale = cannotPropose(turn, action.seat, decision);
  if (stale !== null) {
    const command = present(
      lookUp(turn.body.commands, action.command ?? ''),
      `No command of ${action.id}`,
    );
    turn.emit({ type: 'command.rejected', command, ...stale });
    return;
  }
  const id = `p-${action.command ?? action.id}`;
  const items = resolveItems(turn, action.seat, body.items);
  invariant(!isRejection(items), `Items of an accepted proposal are gone at ${action.seat}`);
  const proposal = {
    id,
    seat: action.seat,
    decision: decision.id,
    command: action.command ?? '',
    votes: {},
    to: decision.entitled,
    closed: false,
  };
  turn.body = { ...turn.body, proposals: { ...turn.body.proposals, [id]: proposal } };
  turn.emit({
    type: 'decision.proposed',
    id,
    seat: action.seat,
    body,
    relies: items.carries.map(({ fact, version }) => ({ fact, version })),
    to: decision.entitled,
  });
  for (const agency of decision.entitled) consider(turn, agency, id, decision, body.choice);
}

function consider(
  turn: ExerciseTurn,
  agency: string,
  proposal: string,
  decision: Decision,
  choice: string,
): void {
  const { knowledge } = turn.body;
  const option = decision.options.find((other) => other.id === choice);
  const rule = option?.agreedBy?.find((other) => other.agency === agency);
  const wants = rule?.holds ?? [];
  const lacking = wants.filter((fact) => !holds(knowledge, agency, fact));
  const against = (rule?.unlessHolds ?? []).find((fact) => holds(knowledge, agency, fact));
  wake(turn, agency, {
    type: 'PROPOSED',
    proposal,
    wants: wants.length,
    lacks: lacking.length,
    against:
      against === undefined ? '' : `What I hold on ${topicsOf(turn, [against])} speaks against it.`,
    // A commander says what kind of thing is missing, not a fact that they do not hold.
    missing: lacking.length === 0 ? '' : `I don’t have enough on ${topicsOf(turn, lacking)}.`,
  });
}

function topicsOf(turn: ExerciseTurn, facts: readonly string[]): string {
  const { scenario } = turn.body;
  const topics = new Set(facts.map((fact) => factOf(scenario, fact).topic));
  return scenario.topics
    .filter((topic) => topics.has(topic.id))
    .map((topic) => topicWithin(scenario, topic.id))
    .join(', ');
}
