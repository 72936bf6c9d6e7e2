import type { WorldContext } from './context.ts';
import { taskOf, unitOf } from './lookup.ts';
import { canCarryFor, meets } from './needs.ts';
import { taskRecord, unitState, withTask, type WorldState } from './state.ts';

/**
 * A unit sets out for its task, if it has one and had not before. Where units of other agencies that set
 * out earlier are enough for all that it could do there, two agencies took the same task: told once for
 * a task and unit. More vehicles for people who wait to be carried are never too many.
 */
export function setOutForTask(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const { task: bound } = unitState(state, id);
  if (bound === null) return state;
  const record = taskRecord(state, bound);
  if (record.bound.includes(id)) return state;
  const going = withTask(state, bound, { bound: [...record.bound, id] });
  if (record.duplicates.includes(id)) return going;
  const before = whoCovers(ctx, bound, id, record.bound);
  if (before.length === 0) return going;
  const { agency } = unitOf(ctx.scenario, id);
  ctx.emit({ type: 'task.duplicated', task: bound, agencies: [...before, agency], unit: id });
  return withTask(going, bound, { duplicates: [...record.duplicates, id] });
}

/** The other agencies whose units have covered everything that this one could do; none if they have not. */
function whoCovers(
  { scenario }: WorldContext,
  id: string,
  unit: string,
  earlier: readonly string[],
): string[] {
  const { agency, capabilities } = unitOf(scenario, unit);
  const task = taskOf(scenario, id);
  const others = earlier.filter((other) => unitOf(scenario, other).agency !== agency);
  const served = task.needs.filter((need) => capabilities.includes(need.capability));
  if (canCarryFor(scenario, task, unit) || served.length === 0) return [];
  if (!served.every((need) => meets(scenario, need, others))) return [];
  const doing = others.filter((other) =>
    served.some((need) => unitOf(scenario, other).capabilities.includes(need.capability)),
  );
  return [...new Set(doing.map((other) => unitOf(scenario, other).agency))];
}
