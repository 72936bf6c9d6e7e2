import type { Problem } from '../problem.ts';
import type { Condition } from '../schema/condition.ts';
import type { Crowd } from '../schema/crowd.ts';
import type { ScenarioFile } from '../schema/scenario.ts';
import { learningsOf } from './learning.ts';
import type { LintInput } from './lint.ts';

/** Groups of people: what can be told, promised and measured of them. */
export function checkCrowds({ scenario }: LintInput): Problem[] {
  const { crowds = [] } = scenario;
  if (crowds.length === 0) return askersThatCannotBeAnswered(scenario);
  const learnt = new Set(learningsOf(scenario).map(({ fact, holder }) => `${holder} ${fact}`));
  return [
    ...withoutOfficer(scenario),
    ...askersThatCannotBeAnswered(scenario),
    ...crowds.flatMap((crowd, i) => [
      ...measuresOf(scenario, crowd, i),
      ...unknowable(crowd, i, learnt),
      ...neverAuthorised(scenario, crowd, i),
    ]),
  ];
}

function withoutOfficer({ seats }: ScenarioFile): Problem[] {
  if (seats.some(({ role }) => role === 'plt')) return [];
  const message = 'there is no police liaison officer to talk with them';
  return [{ code: 'crowd-without-officer', path: ['crowds'], atKey: true, message }];
}

/** Only a service waits for an answer: with a group one talks, and the public hears a public line. */
function askersThatCannotBeAnswered({ agencies, injects }: ScenarioFile): Problem[] {
  return injects.flatMap(({ asks, from }, i): Problem[] => {
    if (asks === undefined || agencies.some(({ id }) => id === from)) return [];
    const message = `${from} asks, and is no service that could be answered`;
    const hint = 'leave asks out and let them say it in their words';
    return [{ code: 'asker-no-service', path: ['injects', i, 'asks'], atKey: true, message, hint }];
  });
}

/** Both measures run from 0 to 100, and have a value of their own that can move. */
function measuresOf({ measures }: ScenarioFile, crowd: Crowd, i: number): Problem[] {
  return (['trust', 'tension'] as const).flatMap((key): Problem[] => {
    const measure = measures.find(({ id }) => id === crowd[key]);
    if (measure === undefined) return [];
    const isWithin = measure.least === 0 && measure.most === 100;
    if (isWithin && measure.moves !== undefined) return [];
    const message = `${measure.id} ${isWithin ? 'has no moves' : 'does not run from 0 to 100'}`;
    const hint = 'give it least: 0, most: 100 and moves, which may be an empty list';
    return [{ code: 'crowd-measure', path: ['crowds', i, key], message, hint }];
  });
}

/** A group tells what it comes to hold: by being there, or from what is said to it. */
function unknowable({ id, tells = [] }: Crowd, i: number, learnt: ReadonlySet<string>): Problem[] {
  return tells.flatMap(({ fact }, t): Problem[] => {
    if (learnt.has(`${id} ${fact}`)) return [];
    const message = `${id} neither learns nor is told ${fact}`;
    const hint = `add ${id} to its learnedBy, or let an inject tell it`;
    return [{ code: 'crowd-cannot-know', path: ['crowds', i, 'tells', t, 'fact'], message, hint }];
  });
}

function neverAuthorised(scenario: ScenarioFile, { offers = [] }: Crowd, i: number): Problem[] {
  const facts = new Set(learningsOf(scenario).map(({ fact }) => fact));
  return offers.flatMap(({ id, authorised }, o): Problem[] =>
    canHold(authorised, { length: scenario.clock.length, facts })
      ? []
      : [
          {
            code: 'offer-never-authorised',
            path: ['crowds', i, 'offers', o, 'authorised'],
            atKey: true,
            message: `${id} can never be promised`,
          },
        ],
  );
}

interface Possible {
  readonly length: number;
  /** Facts that anybody can come to hold. */
  readonly facts: ReadonlySet<string>;
}

/** False only for what plainly cannot come about: after the end, or a fact that nobody learns. */
function canHold(condition: Condition, possible: Possible): boolean {
  if ('all' in condition) return condition.all.every((part) => canHold(part, possible));
  if ('any' in condition) return condition.any.some((part) => canHold(part, possible));
  if ('at' in condition) return condition.at < possible.length;
  if ('held' in condition) return possible.facts.has(condition.held.fact);
  return true;
}
