import { inWords } from '#kernel/time.ts';
import { isMapping, select } from '../plain-data.ts';
import type { Path, Problem } from '../problem.ts';
import { conditionsIn } from './conditions.ts';
import type { LintInput } from './lint.ts';
import { conditionSites } from './reference-sites.ts';

/** Where a time is that the exercise may not reach. The close of a decision’s window may lie later. */
const momentSites = [
  'decisions.*.offered',
  'decisions.*.window.opens',
  'decisions.*.window.full',
  'agencies.*.unreachable.*.from',
];

/** What waits for a time after the end. A time of day before the start is read as the next day. */
export function checkAfterTheEnd({ scenario }: LintInput): Problem[] {
  const { length } = scenario.clock;
  const late = (path: Path, at: unknown): Problem[] => {
    if (typeof at !== 'number' || at <= length) return [];
    const message = `${inWords(at)} from the start is after the end at ${inWords(length)}`;
    return [{ code: 'after-the-end', path, message }];
  };
  const moments = momentSites.flatMap((pattern) => select(scenario, pattern));
  const times = conditionsIn(scenario).flatMap(({ path, value }) =>
    isMapping(value) && 'at' in value ? [{ path: [...path, 'at'], value: value['at'] }] : [],
  );
  return [...moments, ...times]
    .flatMap(({ path, value }) => late(path, value))
    .concat(lateByDelay(late, scenario));
}

/** A time within the exercise, and a delay that leads out of it. */
function lateByDelay(
  late: (path: Path, at: unknown) => Problem[],
  scenario: LintInput['scenario'],
): Problem[] {
  const triggers = conditionSites
    .filter((site) => site.endsWith('.when'))
    .map((site) => site.slice(0, -'.when'.length));
  return triggers
    .flatMap((pattern) => select(scenario, pattern))
    .flatMap(({ path, value }) => {
      if (!isMapping(value) || !isMapping(value['when']) || typeof value['after'] !== 'number') {
        return [];
      }
      const { at } = value['when'];
      if (typeof at !== 'number' || at > scenario.clock.length) return [];
      return late([...path, 'after'], at + value['after']);
    });
}
