import type { Scenario } from '#scenario/scenario.ts';
import { headlineIds, type HeadlineId } from '#scenario/schema/margins.ts';
import { botNames, type BotName } from '../bots/bots.ts';
import { coverageOf, missingFrom, type Coverage } from './coverage.ts';
import { checkMargin, usualMargins, type MarginResult } from './margins.ts';
import type { SeedResult } from './play-seed.ts';
import type { PlayedThrough } from './playthroughs.ts';
import { everythingIn, reachKinds, together, type ReachKind } from './reached.ts';
import { spreadOf, type Spread } from './spread.ts';

/** Whether a scenario tells good play from bad, and what of it no play reaches. */
export interface Check {
  readonly bots: Readonly<Record<BotName, Readonly<Record<HeadlineId, Spread>>>>;
  readonly margins: readonly MarginResult[];
  readonly coverage: Readonly<Record<ReachKind, Coverage>>;
  /** Critical needs, as fact and agency, that no run ever met: nobody can. */
  readonly unreachable: readonly { readonly fact: string; readonly agency: string }[];
  /** The scripts that lie beside it, and what of them was refused. */
  readonly playthroughs: readonly Omit<PlayedThrough, 'reached'>[];
  /** Every margin holds, every critical need can be met, and every script is taken as written. */
  readonly holds: boolean;
}

/** The same however many threads played and in whatever order they came. */
export function checkOf(
  scenario: Scenario,
  results: readonly SeedResult[],
  scripts: readonly PlayedThrough[] = [],
): Check {
  const inOrder = results.toSorted((a, b) => a.seed - b.seed);
  const bots = Object.fromEntries(
    botNames.map((bot) => [bot, spreads(inOrder, bot)]),
  ) as Check['bots'];
  const margins = (scenario.margins ?? usualMargins(scenario)).map((margin) =>
    checkMargin(margin, bots),
  );
  const all = everythingIn(scenario);
  const reached = together([...inOrder, ...scripts].map((result) => result.reached));
  const coverage = reachKinds.map((kind) => [kind, coverageOf(reached[kind], all[kind])] as const);
  const unreachable = missingFrom(reached.criticalNeeds, all.criticalNeeds).map((need) => {
    const [fact = '', agency = ''] = need.split(' ');
    return { fact, agency };
  });
  return {
    bots,
    margins,
    coverage: Object.fromEntries(coverage) as Check['coverage'],
    unreachable,
    playthroughs: scripts.map(({ name, refused }) => ({ name, refused })),
    holds:
      margins.every(({ holds }) => holds) &&
      unreachable.length === 0 &&
      scripts.every(({ refused }) => refused.length === 0),
  };
}

function spreads(results: readonly SeedResult[], bot: BotName): Record<HeadlineId, Spread> {
  const ofEach = headlineIds.map(
    (id) => [id, spreadOf(results.map(({ headlines }) => headlines[bot][id]))] as const,
  );
  return Object.fromEntries(ofEach) as Record<HeadlineId, Spread>;
}
