import { holdingOf, versionText, type Holding } from '#knowledge/knowledge.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import type { ExerciseTurn } from '../body.ts';

/** Derived from the scenario alone: the few facts that can name a rendezvous point. */
const naming = new WeakMap<Scenario, readonly string[]>();

function rvpFacts(scenario: Scenario): readonly string[] {
  let facts = naming.get(scenario);
  if (facts === undefined) {
    facts = scenario.facts
      .filter(({ shows, versions }) =>
        [shows, ...versions.map((version) => version.shows)].some((drawn) => drawn?.as === 'rvp'),
      )
      .map(({ id }) => id);
    naming.set(scenario, facts);
  }
  return facts;
}

function placeShown(scenario: Scenario, { fact, version }: Holding): string | undefined {
  const shown = versionText(scenario, fact, version).shows ?? factOf(scenario, fact).shows;
  return shown?.as === 'rvp' ? shown.place : undefined;
}

/** The rendezvous point that an agency holds to be in force: the last it was told; null when it holds none. */
export function believedRvp(turn: ExerciseTurn, agency: string): string | null {
  const { scenario, knowledge } = turn.body;
  let latest: { place: string; since: number } | null = null;
  for (const fact of rvpFacts(scenario)) {
    const held = holdingOf(knowledge, agency, fact);
    const place = held && placeShown(scenario, held);
    if (held === undefined || place === undefined) continue;
    if (latest === null || held.since >= latest.since) latest = { place, since: held.since };
  }
  return latest?.place ?? null;
}

/** Whether the agency has just learned where to meet. */
export function namesRvp(turn: ExerciseTurn, fact: string): boolean {
  return rvpFacts(turn.body.scenario).includes(fact);
}
