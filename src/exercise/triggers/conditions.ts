import { lookUp } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import { holds } from '#knowledge/knowledge.ts';
import type { Condition } from '#scenario/schema/condition.ts';
import { measureAt, meets, type Level } from '#world/measure.ts';
import { taskState, unitPlace } from '#world/state.ts';
import { mobilisationOf } from '#agencies/chart.ts';
import type { ExerciseBody } from '../body.ts';

/** Whether a scenario's condition holds at this moment. */
export function isMet(condition: Condition, body: ExerciseBody, now: Seconds): boolean {
  if ('at' in condition) return now >= condition.at;
  if ('all' in condition) return condition.all.every((part) => isMet(part, body, now));
  if ('any' in condition) return condition.any.some((part) => isMet(part, body, now));
  if ('not' in condition) return !isMet(condition.not, body, now);
  if ('held' in condition) return holds(body.knowledge, condition.held.by, condition.held.fact);
  if ('fired' in condition) return lookUp(body.fired, condition.fired) === true;
  if ('task' in condition) return taskState(body.world, condition.task.id) === condition.task.is;
  if ('unit' in condition) return unitPlace(body.world, condition.unit.id) === condition.unit.at;
  if ('decided' in condition) {
    const taken = body.decisions[condition.decided.decision];
    return taken !== undefined && (condition.decided.option ?? taken.option) === taken.option;
  }
  if ('dialogue' in condition) return wasHeld(condition.dialogue, body);
  if ('agency' in condition) {
    const agency = lookUp(body.agencies, condition.agency.id);
    return agency !== undefined && mobilisationOf(agency.snapshot) === condition.agency.is;
  }
  return meets(measureAt(body.scenario, body.world, condition.measure, now), condition);
}

function wasHeld(
  { crowd, move }: Extract<Condition, { dialogue: unknown }>['dialogue'],
  body: ExerciseBody,
): boolean {
  const talks = body.crowds[crowd]?.talks ?? {};
  return move === undefined ? Object.keys(talks).length > 0 : talks[move] !== undefined;
}

/** When a condition could come to hold, or cease to, as measures reach levels by their curves alone. */
export function crossingsIn(
  condition: Condition,
  crossings: (measure: string, level: Level) => Seconds[],
): Seconds[] {
  if ('all' in condition) return condition.all.flatMap((part) => crossingsIn(part, crossings));
  if ('any' in condition) return condition.any.flatMap((part) => crossingsIn(part, crossings));
  if ('not' in condition) return crossingsIn(condition.not, crossings);
  return 'measure' in condition ? crossings(condition.measure, condition) : [];
}
