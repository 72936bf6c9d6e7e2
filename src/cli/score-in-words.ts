import { actAt } from '#exercise/view-acts.ts';
import { timeOfDay, type Seconds } from '#kernel/time.ts';
import type { ExerciseRecord } from '#exercise/record.ts';
import { decisionStages } from '#doctrine/decision-model.ts';
import { methaneFields } from '#doctrine/methane.ts';
import { withDefaults } from '#doctrine/scoring/settings.ts';
import { principles } from '#doctrine/principles.ts';
import { actNamesOf } from '#scenario/act-names.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Leaf, MeasureScore, ScoreCard, ScoreLine } from '#scoring/score-card.ts';
import { ruleOf } from '#scoring/profile.ts';
import { lossesOf } from './costliest.ts';
import { leaf, ratings } from './in-words.ts';
import { cited, heading, paragraph } from './paragraph.ts';

/** What was played, by whom, and until when. */
export function titleInWords(
  scenario: Scenario,
  { seat, mode, seed }: ExerciseRecord,
  endedAt: Seconds,
): string {
  const { title, seats } = scenario;
  const played = seats.find(({ id }) => id === seat)?.title ?? seat;
  const face = clockFaceOf(scenario);
  const acts = actNamesOf(scenario);
  const during = actAt(acts, endedAt);
  const ended = [timeOfDay(face, endedAt), ...(during ? [`in act ${during.number}`] : [])].join(
    ' ',
  );
  const began = acts.map(
    (act, place) =>
      `act ${place + 1}, ${act.title}, ${[...(act.day ? [act.day] : []), timeOfDay(face, act.starts)].join(' ')}`,
  );
  return [
    title,
    `${played}, ${mode}, seed ${seed}, ended at ${ended}. Formative: for learning, never a pass or fail.`,
    ...(began.length === 0 ? [] : [paragraph(`In acts: ${began.join('; ')}.`)]),
    '\n',
  ].join('\n');
}

/** The two headlines, why they are as they are, and the profile under them. */
export function profileInWords(scenario: Scenario, score: ScoreCard): string {
  return [
    ...headlines(scenario, score),
    heading('Profile: the principles, each the mean of its measures'),
    ...principles.flatMap(({ id, label }) => [
      `${label}: ${leaf(score.principles[id])}`,
      ...measures(score, (one) => one.principle === id && one.counts),
      ...measures(score, (one) => one.principle === id && !one.counts, ' (beside the mean)'),
    ]),
    ...dialogue(score),
    `M/ETHANE by field: ${methaneFields.map(({ id, label }) => `${label.toLowerCase()} ${figure(score.methane.fields[id])}`).join(', ')}`,
    ...losses(score),
    ...probes(score),
    '',
  ]
    .map((row) => wrapped(row))
    .join('\n');
}

/** Every line of the ledger, by rule; the ones that lost most first. */
export function ledgerInWords(score: ScoreCard): string {
  const byTitle = new Map<string, ScoreLine[]>();
  for (const line of score.lines) {
    const title = ruleOf(line)?.title ?? line.rule;
    byTitle.set(title, [...(byTitle.get(title) ?? []), line]);
  }
  const rows = [...byTitle].flatMap(([title, lines]) => [
    `\n${title}`,
    ...lines.toSorted((a, b) => b.of - b.points - (a.of - a.points)).map((line) => lineRow(line)),
  ]);
  return `${[heading('Every line, by rule, with the events that it rests on'), ...rows].join('\n')}\n`;
}

function headlines(scenario: Scenario, score: ScoreCard): string[] {
  const { headlines: two, information, rating } = score;
  const parts = (['gain', 'recall', 'discipline', 'handling'] as const).map(
    (id) => `${id} ${figure(information[id])}`,
  );
  const pull = withDefaults(scenario.scoring ?? {}).weakestPull;
  return [
    `Shared awareness  ${leaf(two.sharedAwareness)}`,
    `  Of ${parts.slice(0, 3).join(', ')}: ${pull} % the weakest, ${100 - pull} % their mean; times ${parts[3] ?? ''}.`,
    `Joint decisions   ${leaf(two.jointDecisions)}`,
    ...score.decisions.map((one) => {
      const title = scenario.decisions.find(({ id }) => id === one.decision)?.title ?? one.decision;
      const stages = decisionStages.map(({ id }) => `${id} ${figure(one.stages[id])}`);
      return `  ‘${title}’ ${figure(one)}: ${stages.join(', ')}.`;
    }),
    `Formative rating: ${ratings[rating]}, by the lower of the two`,
  ];
}

function measures(score: ScoreCard, isMeant: (one: MeasureScore) => boolean, note = ''): string[] {
  return score.measures
    .filter((one) => isMeant(one) && one.value !== null)
    .map((one) => `  ${one.label}: ${leaf(one)}${note}`);
}

/** What belongs to no principle: dialogue with groups, where the scenario has any. */
function dialogue(score: ScoreCard): string[] {
  const groups = score.policeLiaison?.groups ?? [];
  if (groups.length === 0) return [];
  return [
    'Dialogue with groups',
    ...measures(score, ({ principle }) => principle === null),
    ...groups.map(
      ({ label, trustMoved: trust, tensionMoved: tension }) =>
        `  ${label}: trust ${trust.start} to ${trust.end}, tension ${tension.start} to ${tension.end}`,
    ),
  ];
}

function losses(score: ScoreCard): string[] {
  const all = lossesOf(score);
  if (all.length === 0) return [];
  return [
    heading('What lost most'),
    ...all.flatMap(({ label, value, lines }) => [
      `${label}, ${value}:`,
      ...lines.map((line) => lineRow(line)),
    ]),
  ];
}

function probes({ probes: asked }: ScoreCard): string[] {
  if (asked === undefined) return [];
  return [
    heading('Probes (not part of the score)'),
    `What was known at the freezes, corrected for guessing: ${leaf(asked)}`,
    ...asked.says.map((says) => `  ${says}`),
    ...asked.items.map(({ says, events }) => `  ${says}${cited(events)}`),
  ];
}

function lineRow({ points, of, says, events }: ScoreLine): string {
  return paragraph(`${points} of ${of}: ${says}${cited(events)}`, 2);
}

function figure({ value }: Leaf): string {
  return value === null ? 'not observed' : String(value);
}

/** A row may stand further in; what is wrapped already stays. */
function wrapped(row: string): string {
  if (row.includes('\n')) return row;
  const indent = row.length - row.trimStart().length;
  return paragraph(row.slice(indent), indent);
}
