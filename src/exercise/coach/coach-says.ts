import { byId } from '#kernel/index-by-id.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Need } from '#scenario/schema/fact.ts';
import type { Note } from '../events.ts';
import type { CoachSays, TrainingEvent, Verdict } from '../events-training.ts';

type Answer = Pick<Extract<TrainingEvent, { type: 'coach.answered' }>, 'fact' | 'says' | 'hint'>;

/**
 * What the scenario thinks of who needs a fact: on the fact of this note, and on nothing else.
 * Agencies in the scenario’s order; one that was not named and needs nothing is not spoken of.
 */
export function coachSays(scenario: Scenario, note: Note, named: readonly string[]): Answer {
  const fact = byId(scenario.facts, note.fact);
  if (fact === undefined) return { fact: null, says: [], hint: undefined };
  const says = scenario.agencies.flatMap(({ id }): CoachSays[] => {
    const need = fact.needs?.find(({ agency }) => agency === id);
    if (need === undefined && !named.includes(id)) return [];
    const verdict = verdictOn(need?.level ?? null, named.includes(id));
    return [{ agency: id, verdict, level: need?.level ?? null, because: need?.because }];
  });
  return { fact: { id: fact.id, version: note.version ?? 0 }, says, hint: fact.hint };
}

function verdictOn(level: Need['level'] | null, isNamed: boolean): Verdict {
  if (level === null) return 'needless';
  if (level === 'prohibited') return isNamed ? 'prohibited' : 'kept';
  return isNamed ? 'agreed' : 'missed';
}
