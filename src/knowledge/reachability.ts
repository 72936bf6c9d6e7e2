import { byId } from '#kernel/index-by-id.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Scenario } from '#scenario/scenario.ts';

/**
 * From when a service’s control room can be had again, at a moment when nobody can have it; null when
 * it can be had, and for whoever is no service.
 */
export function awayUntil(scenario: Scenario, agency: string, at: Seconds): Seconds | null {
  const windows = byId(scenario.agencies, agency)?.unreachable ?? [];
  let until: Seconds | null = null;
  // Windows that touch or overlap are one to whoever waits.
  for (const { from, lasts } of windows) {
    const asked = until ?? at;
    if (from <= asked && asked < from + lasts) until = from + lasts;
  }
  return until;
}

/** When what comes to a control room at a moment gets through to it. */
export function getsThrough(scenario: Scenario, agency: string | null, at: Seconds): Seconds {
  return agency === null ? at : (awayUntil(scenario, agency, at) ?? at);
}
