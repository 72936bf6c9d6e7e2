import type { Seconds } from '../../src/kernel/time.ts';
import type { Condition, Trigger } from '../../src/scenario/schema/condition.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** Chains of what waits for one another are followed so far; a ring is never due. */
const deepest = 8;

/**
 * Before when something cannot come, as far as the file itself says: by its times, by the curves of its
 * measures, by what it waits for. Null where nothing says.
 */
export function earliest(
  scenario: Scenario,
  { when, after = 0 }: Trigger,
  depth = 0,
): Seconds | null {
  const at = depth > deepest ? null : bound(scenario, when, depth + 1);
  return at === null ? null : at + after;
}

function bound(scenario: Scenario, condition: Condition, depth: number): Seconds | null {
  const known = (parts: readonly Condition[]) =>
    parts.flatMap((one) => bound(scenario, one, depth) ?? []);
  if ('at' in condition) return condition.at;
  if ('all' in condition) return known(condition.all).toSorted((a, b) => b - a)[0] ?? null;
  if ('any' in condition) return known(condition.any).toSorted((a, b) => a - b)[0] ?? null;
  if ('measure' in condition) return reached(scenario, condition);
  if ('decided' in condition) return windowOf(scenario, condition.decided.decision);
  const trigger = behind(scenario, condition);
  return trigger === undefined ? null : earliest(scenario, trigger, depth);
}

/** The trigger of what is waited for. */
function behind({ facts, injects, tasks }: Scenario, condition: Condition): Trigger | undefined {
  if ('fired' in condition) return injects.find(({ id }) => id === condition.fired)?.trigger;
  if ('held' in condition) return facts.find(({ id }) => id === condition.held.fact)?.becomesTrue;
  if ('task' in condition) return tasks.find(({ id }) => id === condition.task.id)?.opens;
  return undefined;
}

function windowOf({ decisions }: Scenario, decision: string): Seconds | null {
  return decisions.find(({ id }) => id === decision)?.window.opens ?? null;
}

/** When the curve of a measure comes to a value; what else moves it, no file can say. */
function reached(
  { measures }: Scenario,
  condition: Extract<Condition, { measure: string }>,
): Seconds | null {
  const points = measures.find(({ id }) => id === condition.measure)?.points ?? [];
  const holds = (value: number): boolean =>
    'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost;
  const level = 'atLeast' in condition ? condition.atLeast : condition.atMost;
  const index = points.findIndex(({ value }) => holds(value));
  const there = points[index];
  if (there === undefined) return null;
  const before = points[index - 1];
  if (before === undefined) return there.at;
  const share = (level - before.value) / (there.value - before.value);
  return Math.round(before.at + share * (there.at - before.at));
}
