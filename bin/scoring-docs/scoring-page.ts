import { behaviours as allBehaviours } from '../../src/doctrine/observable-behaviours.ts';
import { principles } from '../../src/doctrine/principles.ts';
import { scoringSettings } from '../../src/doctrine/scoring/settings.ts';
import { measures, type MeasureId } from '../../src/scoring/measures.ts';
import type { RuleId } from '../../src/scoring/rules.ts';
import { anchorOf, measuresOf, ruleOf, rulesBeside, rulesOf, stageRules } from './rule-book.ts';
import { settingsTables, settingValue } from './settings-tables.ts';
import * as words from './scoring-words.ts';

export const generated =
  '<!-- Made from src/scoring and src/doctrine by `npm run docs:scoring`; changes by hand are overwritten. -->';

export function scoringPage(): string {
  return `${[
    generated,
    '# How an exercise is scored',
    words.intro,
    ...words.headlines(settingValue),
    ...words.timeliness(settingValue),
    '## The profile',
    words.profile,
    ...principles.flatMap(({ id, label, means }) => [
      `## ${label}`,
      means,
      ...measuresOf(id).flatMap((measure) => measureSection(measure)),
    ]),
    '## Beside the principles',
    words.beside,
    ...measuresOf(null).flatMap((measure) => measureSection(measure)),
    ...rulesBeside().flatMap((id) => ruleSection(id, '###')),
    '## Joint decisions by stage',
    words.stages,
    ...stageRules().flatMap((id) => ruleSection(id, '###')),
    ...words.evidence,
    '## Settings',
    ...words.settings,
    ...settingsTables(),
    ...words.apart,
    ...words.limits,
  ].join('\n\n')}\n`;
}

function measureSection(id: MeasureId): string[] {
  const { label, says, counts, principle } = measures[id];
  const { own, others } = rulesOf(id);
  const standing =
    principle === null
      ? 'Stands beside the principles.'
      : counts
        ? 'Counts towards the principle.'
        : 'Reported beside it.';
  const made = others.map((other) => {
    const { title } = ruleOf(other);
    return `[${title}](#${anchorOf(title)})`;
  });
  return [
    `### ${label} (\`${id}\`)`,
    `${says} ${standing}`,
    ...(words.made[id] === undefined ? [] : [words.made[id]]),
    ...(made.length === 0 ? [] : [`Made of the lines of ${made.join(' and ')}.`]),
    ...own.flatMap((rule) => ruleSection(rule, '####')),
  ];
}

/** Settings that a text names are set as code, so that they can be looked up. */
function withSettings(text: string): string {
  return text.replaceAll(/[a-z]+(?:[A-Z][a-z]+)+/g, (word) =>
    Object.hasOwn(scoringSettings, word) ? `\`${word}\`` : word,
  );
}

function ruleSection(id: RuleId, level: string): string[] {
  const { title, doctrine, explains, formula, pitfall, settings, behaviours } = ruleOf(id);
  const seen = behaviours.map((behaviour) => allBehaviours[behaviour].says);
  const rows = [
    ['From', `${doctrine}.`],
    ['What earns', withSettings(explains)],
    ['Formula', withSettings(formula)],
    ['Playing for it', withSettings(pitfall)],
    ['An observer sees', seen.join(' ')],
    ['Settings', settings.map((setting) => `\`${setting}\` ${settingValue(setting)}`).join(', ')],
  ].filter(([, text]) => text !== '');
  return [
    `${level} ${title}`,
    [`- Rule: \`${id}\``, ...rows.map(([name, text]) => `- ${name}: ${text}`)].join('\n'),
  ];
}
