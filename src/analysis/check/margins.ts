import type { Scenario } from '#scenario/scenario.ts';
import type { HeadlineId, Margin, Player } from '#scenario/schema/margins.ts';
import { toTenth, type Spread } from './spread.ts';

/** With fewer agencies than this that need anything, telling all of them everything is nearly right. */
const fewReceivers = 5;

/** One margin and whether it holds. */
export interface MarginResult {
  readonly says: string;
  readonly holds: boolean;
  /** The mean that is bounded, or by how much one mean is above the other; null where not observed. */
  readonly value: number | null;
  readonly bound: { readonly atLeast: number } | { readonly atMost: number };
}

type Means = Readonly<Record<Player, Readonly<Record<HeadlineId, Spread>>>>;

const above = (measure: HeadlineId, bot: Player, than: Player, by: number): Margin => ({
  measure,
  bot,
  than,
  by,
});

/**
 * The usual margins: silence loses to broadcasting, leaking to keeping confidences, broadcasting to good
 * practice, and good practice to the ceiling. Bots that propose nothing score alike on joint decisions.
 */
export function usualMargins({ facts, decisions }: Scenario): readonly Margin[] {
  const receivers = new Set(
    facts.flatMap(({ needs = [] }) =>
      needs.filter(({ level }) => level !== 'prohibited').map(({ agency }) => agency),
    ),
  );
  const shared: readonly Margin[] = [
    above('sharedAwareness', 'spam', 'silent', 1),
    above('sharedAwareness', 'spam', 'leak', 1),
    ...(receivers.size < fewReceivers
      ? [above('sharedAwareness', 'reference', 'spam', 10)]
      : [
          above('sharedAwareness', 'doctrine', 'spam', 10),
          above('sharedAwareness', 'reference', 'doctrine', 1),
        ]),
  ];
  if (decisions.length === 0) return shared;
  return [
    ...shared,
    above('jointDecisions', 'spam', 'silent', 0),
    above('jointDecisions', 'doctrine', 'spam', 10),
    above('jointDecisions', 'reference', 'doctrine', 1),
  ];
}

export function checkMargin(margin: Margin, means: Means): MarginResult {
  const { measure, bot, than, by = 0, atLeast, atMost } = margin;
  const { mean } = means[bot][measure];
  const other = than === undefined ? 0 : means[than][measure].mean;
  const value = mean === null || other === null ? null : toTenth(mean - other);
  const bound = atMost === undefined ? { atLeast: atLeast ?? by } : { atMost };
  const holds =
    value !== null && ('atMost' in bound ? value <= bound.atMost : value >= bound.atLeast);
  return { says: margin.says ?? inWords(margin), holds, value, bound };
}

const measureWords = {
  sharedAwareness: 'shared awareness',
  jointDecisions: 'joint decisions',
} as const;

function inWords({ measure, bot, than, by = 0, atLeast, atMost }: Margin): string {
  const on = `On ${measureWords[measure]} ${bot}`;
  if (atLeast !== undefined) return `${on} has at least ${atLeast}`;
  if (atMost !== undefined) return `${on} has at most ${atMost}`;
  if (by === 0) return `${on} is not below ${than ?? ''}`;
  return `${on} is at least ${by} above ${than ?? ''}`;
}
