import { principles } from '#doctrine/principles.ts';
import type { Harm, Leaf, ScoreCard } from '#scoring/score-card.ts';

const ratings = {
  met: 'met',
  'partly-met': 'partly met',
  'not-met': 'not met',
  'not-observed': 'not observed',
} as const;

function leaf({ value, n, interval }: Leaf): string {
  if (value === null) return 'not observed';
  const between = interval === undefined ? '' : `, ${interval[0]} to ${interval[1]}`;
  return `${value} (n ${n}${between})`;
}

/** The headlines, the profile and what happened to people, as a terminal shows them. */
export function headlinesInWords(score: ScoreCard, harm: Harm): string {
  const { sheltered: of } = harm.people;
  const sheltered = of > 0 ? ` (${of} of them sheltered where they are)` : '';
  const rows = [
    `Shared awareness  ${leaf(score.headlines.sharedAwareness)}`,
    `Joint decisions   ${leaf(score.headlines.jointDecisions)}`,
    `Formative rating: ${ratings[score.rating]}`,
    '',
    ...principles.map(({ id, label }) => `  ${label}: ${leaf(score.principles[id])}`),
    '',
    `Not part of the score: ${harm.people.safe} people safe, ${harm.people.atRisk} still at risk${sheltered}, ${harm.people.harmed} harmed;`,
    `${harm.exposureMinutes} crew-minutes exposed unawares, ${harm.lostMinutes} crew-minutes lost on closed roads.`,
  ];
  return `${rows.join('\n')}\n`;
}
