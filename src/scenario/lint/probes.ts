import { inWords } from '#kernel/time.ts';
import type { Problem } from '../problem.ts';
import type { Condition } from '../schema/condition.ts';
import { levelOf, probeLevels, type ProbeItem, type Probes } from '../schema/probe.ts';
import type { LintInput } from './lint.ts';

/** Freezes that never come, questions without one right answer, and banks with too few questions. */
export function checkProbes({ scenario }: LintInput): Problem[] {
  const { probes } = scenario;
  if (probes === undefined) return [];
  return [
    ...freezes(probes, scenario.clock.length),
    ...probes.items.flatMap((item, index) => answers(probes, item, index)),
    ...banks(probes),
  ];
}

function freezes({ freezes: moments }: Probes, length: number): Problem[] {
  return moments.flatMap((at, index): Problem[] => {
    const path = ['probes', 'freezes', index];
    const before = moments[index - 1];
    if (before !== undefined && at <= before) {
      const message = 'this freeze is not later than the one before';
      return [{ code: 'points-out-of-order', path, message }];
    }
    if (at < length) return [];
    const message = `a freeze at ${inWords(at)} is not before the end at ${inWords(length)}`;
    return [{ code: 'after-the-end', path, message }];
  });
}

/** What can be seen without playing: how many answers are right, at each freeze at which it is asked. */
function answers(probes: Probes, item: ProbeItem, index: number): Problem[] {
  if (!('options' in item)) return [];
  const path = ['probes', 'items', index, 'options'];
  const problem = (message: string): Problem[] => [
    { code: 'probe-answer', path, atKey: true, message },
  ];
  const conditions = item.options.map(({ rightIf }) => rightIf);
  const given = conditions.filter((condition) => condition !== undefined);
  if (conditions.length - given.length > 1) {
    return problem('two answers are right when none of the others is');
  }
  // Several may be written never to be right.
  const written = given
    .filter((condition) => askedAt(probes, item).some((at) => atTime(condition, at) !== false))
    .map((condition) => JSON.stringify(condition));
  if (new Set(written).size < written.length) return problem('two answers are right if the same');
  const always = given.length < conditions.length;
  for (const at of askedAt(probes, item)) {
    const known = given.map((condition) => atTime(condition, at));
    const right = known.filter((is) => is === true).length;
    if (right > 1) return problem(`two answers are right at ${inWords(at)}`);
    const none = !always && known.every((is) => is === false);
    if (none) return problem(`no answer is right at ${inWords(at)}`);
  }
  return [];
}

function askedAt({ freezes: moments }: Probes, { from, until }: ProbeItem): readonly number[] {
  return moments.filter((at) => at >= (from ?? 0) && at <= (until ?? at));
}

/** Whether a condition holds at a moment, by the time alone; undefined where it depends on the play. */
function atTime(condition: Condition, now: number): boolean | undefined {
  if ('at' in condition) return now >= condition.at;
  if ('not' in condition) {
    const is = atTime(condition.not, now);
    return is === undefined ? undefined : !is;
  }
  if ('all' in condition) {
    const parts = condition.all.map((part) => atTime(part, now));
    if (parts.includes(false)) return false;
    return parts.includes(undefined) ? undefined : true;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => atTime(part, now));
    if (parts.includes(true)) return true;
    return parts.includes(undefined) ? undefined : false;
  }
  return undefined;
}

/** With fewer items than are drawn, everybody is asked the same; with none, less than is said. */
function banks(probes: Probes): Problem[] {
  return probeLevels.flatMap((level): Problem[] => {
    const wanted = probes.each[level];
    const late = probes.freezes.find((at) => itemsAt(probes, level, at) < wanted);
    if (late === undefined) return [];
    const message = `at ${inWords(late)} there are fewer than ${wanted} items of ${level} to ask`;
    return [{ code: 'probe-bank-small', path: ['probes', 'each', level], message }];
  });
}

function itemsAt(probes: Probes, level: string, at: number): number {
  return probes.items.filter(
    (item) => levelOf(item) === level && askedAt({ ...probes, freezes: [at] }, item).length > 0,
  ).length;
}
