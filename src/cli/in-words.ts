import { principles } from '#doctrine/principles.ts';
import type { Leaf, ScoreCard } from '#scoring/score-card.ts';
import type { Harm } from '#world/harm.ts';

export const ratings = {
  met: 'met',
  'partly-met': 'partly met',
  'not-met': 'not met',
  'not-observed': 'not observed',
} as const;

export function leaf({ value, n, interval }: Leaf): string {
  if (value === null) return 'not observed';
  const between = interval === undefined ? '' : `, ${interval[0]} to ${interval[1]}`;
  return `${value} (n ${n}${between})`;
}

/** The headlines, the profile and what happened to people, as a terminal shows them. */
export function headlinesInWords(score: ScoreCard, harm: Harm): string {
  const rows = [
    `Shared awareness  ${leaf(score.headlines.sharedAwareness)}`,
    `Joint decisions   ${leaf(score.headlines.jointDecisions)}`,
    `Formative rating: ${ratings[score.rating]}`,
    '',
    ...principles.map(({ id, label }) => `  ${label}: ${leaf(score.principles[id])}`),
    '',
    harmInWords(harm),
  ];
  return `${rows.join('\n')}\n`;
}

/** What happened to people and crews: partly luck, and never added in. */
export function harmInWords({ people, exposureMinutes, lostMinutes }: Harm): string {
  const { sheltered: of } = people;
  const sheltered = of > 0 ? ` (${of} of them sheltered where they are)` : '';
  return [
    `Not part of the score: ${people.safe} people safe, ${people.atRisk} still at risk${sheltered}, ${people.harmed} harmed;`,
    `${exposureMinutes} crew-minutes exposed unawares, ${lostMinutes} crew-minutes lost on closed roads.`,
  ].join('\n');
}
