import type { Problem } from '../problem.ts';
import { factsSaid, learningsOf, passedOn } from './learning.ts';
import type { LintInput } from './lint.ts';

/** Whether what is needed can come into the exercise at all, and whether who speaks of it can know. */
export function checkReach({ scenario }: LintInput): Problem[] {
  const learnings = learningsOf(scenario);
  const learnt = new Set(learnings.map(({ fact }) => fact));
  const unreachable = (fact: string, why: string, path: Problem['path']): Problem[] => {
    if (learnt.has(fact)) return [];
    const message = `${why}, and nobody learns ${fact} and no inject carries it`;
    return [{ code: 'fact-unreachable', path, message }];
  };
  const needed = scenario.facts.flatMap(({ id, needs }, i) => {
    const need = needs?.find(({ level }) => level !== 'prohibited');
    return need === undefined ? [] : unreachable(id, `${need.agency} needs it`, ['facts', i, 'id']);
  });
  const essential = scenario.decisions.flatMap((decision, i) =>
    decision.essential.flatMap((fact, e) =>
      unreachable(fact, 'it is essential', ['decisions', i, 'essential', e]),
    ),
  );
  return [...needed, ...essential, ...senders({ scenario })];
}

/** The public may say anything; an agency speaks of what it learns or is told. */
function senders({ scenario }: Pick<LintInput, 'scenario'>): Problem[] {
  const known = new Set(
    [...learningsOf(scenario), ...passedOn(scenario)].map(
      ({ holder, fact }) => `${holder} ${fact}`,
    ),
  );
  const agencies = new Set(scenario.agencies.map(({ id }) => id));
  return scenario.injects.flatMap(({ from, text }, i) =>
    factsSaid(text).flatMap((fact): Problem[] => {
      if (!agencies.has(from) || known.has(`${from} ${fact}`)) return [];
      const message = `${from} neither learns nor is told ${fact}`;
      const hint = `add ${from} to its learnedBy, or let another inject tell it`;
      return [
        {
          code: 'sender-cannot-know',
          path: ['injects', i, 'text'],
          find: `(${fact})`,
          message,
          hint,
        },
      ];
    }),
  );
}
