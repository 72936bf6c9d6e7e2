import type { Problem } from '../problem.ts';
import type { Fact } from '../schema/fact.ts';
import { learningsOf, passedOn, type Learning } from './learning.ts';
import type { LintInput } from './lint.ts';

/** Needs that contradict each other or the rest of the scenario. */
export function checkNeeds({ scenario }: LintInput): Problem[] {
  const learnings = learningsOf(scenario);
  const all = [...learnings, ...passedOn(scenario)];
  const problems = scenario.facts.flatMap((fact, i) => [
    ...twice(fact, i),
    ...withoutOutsider(fact, i, learnings),
    ...prohibitedButTold(fact, i, all),
  ]);
  const prohibited = scenario.facts.some(({ needs }) =>
    needs?.some(({ level }) => level === 'prohibited'),
  );
  if (prohibited) return problems;
  const message = 'no fact has a prohibited need';
  const hint = 'without one, telling everyone everything costs nothing';
  return [...problems, { code: 'no-prohibited-need', path: ['facts'], atKey: true, message, hint }];
}

function twice({ needs = [] }: Fact, i: number): Problem[] {
  return needs.flatMap((need, n): Problem[] => {
    const other = needs.findIndex(({ agency }) => agency === need.agency);
    if (other === n) return [];
    const message = `${need.agency} already has a need here: ${needs[other]?.level}`;
    return [{ code: 'need-conflict', path: ['facts', i, 'needs', n, 'agency'], message }];
  });
}

function withoutOutsider(
  { id, needs = [] }: Fact,
  i: number,
  learnings: readonly Learning[],
): Problem[] {
  const here = learnings.filter(({ fact }) => fact === id);
  // That nobody at all learns it is another finding.
  if (here.length === 0) return [];
  return needs.flatMap(({ agency, level }, n): Problem[] => {
    const outsiders = here.some(
      ({ holder, from }) => holder !== agency || (from !== undefined && from !== agency),
    );
    if (level === 'prohibited' || outsiders) return [];
    const message = `only ${agency} itself can learn ${id}, so nobody can pass it on`;
    return [{ code: 'need-without-outsider', path: ['facts', i, 'needs', n, 'agency'], message }];
  });
}

function prohibitedButTold(
  { id, needs = [] }: Fact,
  i: number,
  all: readonly Learning[],
): Problem[] {
  return needs.flatMap(({ agency, level }, n): Problem[] => {
    const told = all.find(({ fact, holder }) => fact === id && holder === agency);
    if (level !== 'prohibited' || told === undefined) return [];
    const how = told.from === undefined ? 'learns it by itself' : `is told it by ${told.from}`;
    const message = `${agency} must not have ${id}, and ${how}`;
    return [{ code: 'prohibited-but-told', path: ['facts', i, 'needs', n, 'agency'], message }];
  });
}
