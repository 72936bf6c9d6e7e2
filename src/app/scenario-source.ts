import { load, scenarios, type ScenarioSummary } from 'virtual:scenarios';
import type { Scenario } from '#scenario/scenario.ts';

/** The scenarios that ship: checked and compiled when the trainer was built. */
export const shelf: readonly ScenarioSummary[] = scenarios;

const loaded = new Map<string, Promise<Scenario>>();

export function isOnShelf(id: string): boolean {
  return shelf.some((item) => item.id === id);
}

/** The scenario, loaded once. @returns a rejected promise when it cannot be had. */
export function loadScenario(id: string): Promise<Scenario> {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const loading = load(id) as Promise<Scenario>;
  loaded.set(id, loading);
  loading.catch(() => loaded.delete(id));
  return loading;
}
