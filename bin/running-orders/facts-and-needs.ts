import { inWords } from '../../src/kernel/time.ts';
import { readMarkup, type Scenario } from '../../src/scenario/scenario.ts';
import type { Fact, Need } from '../../src/scenario/schema/fact.ts';
import { table } from '../agency-docs/page.ts';
import { sinceStart, triggerInWords } from './condition-words.ts';
import { namesOf, type Names } from './names.ts';
import { oneLine } from './running-order.ts';

const levels = { 1: '1 seen', 2: '2 what it means', 3: '3 what may come' } as const;
const needLevels = ['critical', 'important', 'useful', 'prohibited'] as const;

/** Every fact: who knows it first, who needs it how much, and who must not have it. */
export function factsAndNeeds(scenario: Scenario, numbers: ReadonlyMap<string, number>): string {
  const names = namesOf(scenario, numbers);
  const rows = scenario.facts.map((fact) => [
    labelsOf(fact),
    levels[fact.level],
    fact.handling + (fact.tearLine === undefined ? '' : `; say ${names.fact(fact.tearLine)}`),
    fromWhen(fact, names, scenario),
    knowsFirst(scenario, fact, names),
    ...needLevels.map((level) => whoNeeds(fact.needs ?? [], level, names)),
  ]);
  const head = ['fact', 'level', 'handling', 'true from', 'knows first'];
  return table([...head, ...needLevels.slice(0, 3), 'must not have it'], rows);
}

function labelsOf({ versions }: Fact): string {
  return versions.map(({ label }) => oneLine(readMarkup(label).text)).join('; then: ');
}

function fromWhen(fact: Fact, names: Names, scenario: Scenario): string {
  if (fact.neverTrue === true) return 'never: a rumour';
  const { becomesTrue } = fact;
  if (becomesTrue === undefined) return 'the start';
  return 'at' in becomesTrue.when
    ? sinceStart(becomesTrue.when.at + (becomesTrue.after ?? 0))
    : triggerInWords(becomesTrue, names, scenario);
}

/** By its own eyes and instruments, or else by the first scripted message that carries it. */
function knowsFirst({ injects }: Scenario, fact: Fact, names: Names): string {
  const { learnedBy = [] } = fact;
  if (learnedBy.length === 0) {
    const told = injects.find(({ text }) => text.includes(`](${fact.id})`));
    return told === undefined ? '' : `${names.party(told.from)} (${names.inject(told.id)})`;
  }
  return learnedBy
    .map(({ agency, after, sourcing }) => {
      const late = after === undefined || after === 0 ? '' : ` after ${inWords(after)}`;
      return `${names.party(agency)}${late} (${sourcing})`;
    })
    .join(', ');
}

function whoNeeds(needs: readonly Need[], level: Need['level'], names: Names): string {
  return needs
    .filter((need) => need.level === level)
    .map(({ agency }) => names.party(agency))
    .join(', ');
}
