import { handlings, type Handling } from '#doctrine/information.ts';
import type { Problem } from '../problem.ts';
import type { Fact } from '../schema/fact.ts';
import type { LintInput } from './lint.ts';

const strictness = (handling: Handling): number => handlings.indexOf(handling);
const restrictedFrom = strictness('need-to-know');

/** Restricted facts, what may be said in their place, and what refutes a rumour. */
export function checkHandling({ scenario }: LintInput): Problem[] {
  const byId = new Map(scenario.facts.map((fact) => [fact.id, fact]));
  return scenario.facts.flatMap((fact, i) => {
    const tearLine = fact.tearLine === undefined ? undefined : byId.get(fact.tearLine);
    const refuted = fact.refutes === undefined ? undefined : byId.get(fact.refutes);
    return [
      ...withoutTearLine(fact, i),
      ...badTearLine(fact, i, tearLine),
      ...noRumour(i, refuted),
    ];
  });
}

function withoutTearLine({ lifeSafety, handling, tearLine }: Fact, i: number): Problem[] {
  if (lifeSafety !== true || strictness(handling) < restrictedFrom || tearLine !== undefined) {
    return [];
  }
  const message = `lives depend on it, it is ${handling}, and it has no tear-line`;
  const hint = 'name the fact that carries the danger without the source';
  return [{ code: 'life-safety-without-tear-line', path: ['facts', i, 'handling'], message, hint }];
}

function badTearLine({ handling }: Fact, i: number, tearLine: Fact | undefined): Problem[] {
  if (tearLine === undefined || strictness(tearLine.handling) < strictness(handling)) return [];
  const message = `${tearLine.id} is ${tearLine.handling} and cannot be released where this fact cannot`;
  return [{ code: 'tear-line-restricted', path: ['facts', i, 'tearLine'], message }];
}

function noRumour(i: number, refuted: Fact | undefined): Problem[] {
  if (refuted === undefined || refuted.neverTrue === true) return [];
  const message = `${refuted.id} is not marked neverTrue`;
  return [{ code: 'refutes-no-rumour', path: ['facts', i, 'refutes'], message }];
}
