import { load, packed, scenarios, type ScenarioSummary } from 'virtual:scenarios';
import type { Scenario } from '#scenario/scenario.ts';
import { changed, type Change, type Json } from './scenario-change.ts';
import { unpacked } from './unpacked.ts';

/** The scenarios that ship: checked and compiled when the trainer was built. */
export const shelf: readonly ScenarioSummary[] = scenarios;

/** As a record names its scenario. */
export interface PlayedScenario {
  readonly id: string;
  readonly hash: string;
}

const loaded = new Map<string, Promise<Scenario>>();

export function isOnShelf(id: string): boolean {
  return shelf.some((item) => item.id === id);
}

/** The scenario or a variant of it, loaded once. @returns a rejected promise when it cannot be had. */
export function loadScenario(id: string, variant?: string): Promise<Scenario> {
  const name = variant === undefined ? id : `${id}/${variant}`;
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const loading = variant === undefined ? read(name) : readVariant(id, name);
  loaded.set(name, loading as Promise<unknown> as Promise<Scenario>);
  loading.catch(() => loaded.delete(name));
  return loading as Promise<unknown> as Promise<Scenario>;
}

async function readVariant(id: string, name: string): Promise<Json> {
  const [scenario, change] = await Promise.all([loadScenario(id), read(name)]);
  return changed(scenario as unknown as Json, change as unknown as Change);
}

async function read(name: string): Promise<Json> {
  const text = await load(name);
  return JSON.parse(packed ? await unpacked(text) : text) as Json;
}

export function variantsOf(id: string): NonNullable<ScenarioSummary['variants']> {
  return shelf.find((item) => item.id === id)?.variants ?? [];
}

/**
 * What a record was played on, which is a variant where one has its hash. What has changed since is
 * given as written: whoever asks compares the hashes.
 */
export function loadPlayed({ id, hash }: PlayedScenario): Promise<Scenario> {
  return loadScenario(id, variantsOf(id).find((variant) => variant.hash === hash)?.id);
}
