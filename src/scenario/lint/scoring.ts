import {
  scoringSettings,
  settingIds,
  withDefaults,
  type ScoringSettings,
  type SettingId,
} from '#doctrine/scoring/settings.ts';
import type { Problem } from '../problem.ts';
import type { LintInput } from './lint.ts';

/** Of each pair the first may not be above the second. */
const inOrder: readonly (readonly [lower: SettingId, higher: SettingId])[] = [
  ['weightUseful', 'weightImportant'],
  ['weightImportant', 'weightCritical'],
  ['graceCritical', 'expiryCritical'],
  ['graceImportant', 'expiryImportant'],
  ['graceUseful', 'expiryUseful'],
  ['methaneGrace', 'methaneExpiry'],
  ['methaneReissueWithin', 'methaneReissueExpiry'],
  ['rvpGrace', 'rvpExpiry'],
  ['reviewKept', 'reviewLost'],
  ['taskGrace', 'taskExpiry'],
  ['actGrace', 'actExpiry'],
  ['tensionGrace', 'tensionExpiry'],
  ['threatGrace', 'threatExpiry'],
  ['confidenceLow', 'confidenceMedium'],
  ['confidenceMedium', 'confidenceHigh'],
  ['ratingPartlyMet', 'ratingMet'],
];

/** What divides one whole between its parts: with nothing in all, the whole could not be earned. */
const sums: readonly { readonly whole: string; readonly of: readonly SettingId[] }[] = [
  { whole: 'a need', of: ['weightCritical', 'weightImportant', 'weightUseful'] },
  {
    whole: 'a joint decision',
    of: ['stageInformation', 'stageRisk', 'stagePowers', 'stageOptions', 'stageReview'],
  },
  {
    whole: 'the stage of options',
    of: ['optionsWeighed', 'choiceSound', 'contingencySet'],
  },
  { whole: 'a M/ETHANE', of: settingIds.filter((id) => isMethaneField(id)) },
  { whole: 'a seat at the table', of: ['coverageEntitled', 'coverageMember'] },
  { whole: 'a task', of: ['taskPeople', 'taskOther'] },
  { whole: 'a briefing', of: ['briefComplete', 'briefCurrent', 'briefNeeded'] },
  { whole: 'a line to the public', of: ['publicAgreed', 'publicTrue'] },
  { whole: 'a hand-over', of: ['handOverFacts', 'handOverOpen'] },
  {
    whole: 'a tension report',
    of: ['tensionSortShare', 'tensionLevelShare', 'tensionConfidenceShare', 'tensionTimelyShare'],
  },
];

/** What something is measured against, and so cannot be nothing. */
const notNothing: readonly SettingId[] = ['fullDelivery', 'linkWorth', 'intervalResamples'];

/** Numbers of the score that contradict each other, so that a rule could not be worked out as it says. */
export function checkScoring({ scenario }: LintInput): Problem[] {
  const given = scenario.scoring;
  if (given === undefined) return [];
  const settings = withDefaults(given);
  const isGiven = (id: SettingId) => given[id] !== undefined;
  return [
    ...inOrder.flatMap((pair) => outOfOrder(pair, settings, isGiven)),
    ...sums.flatMap((sum) => weighsNothing(sum, settings, isGiven)),
    ...notNothing.flatMap((id): Problem[] => {
      if (settings[id] > 0) return [];
      const message = `${id} is 0, and something is measured against it`;
      return [{ code: 'scoring-nothing', path: ['scoring', id], message, hint: usual(id) }];
    }),
  ];
}

function outOfOrder(
  [lower, higher]: readonly [SettingId, SettingId],
  settings: ScoringSettings,
  isGiven: (id: SettingId) => boolean,
): Problem[] {
  if (settings[lower] <= settings[higher]) return [];
  const [at, other] = isGiven(lower) ? [lower, higher] : [higher, lower];
  const message = `${lower}, ${amount(lower, settings[lower])}, is above ${higher}, ${amount(higher, settings[higher])}`;
  const hint = isGiven(other) ? usual(at) : `${other} is the default here; set both`;
  return [{ code: 'scoring-out-of-order', path: ['scoring', at], message, hint }];
}

function weighsNothing(
  { whole, of }: (typeof sums)[number],
  settings: ScoringSettings,
  isGiven: (id: SettingId) => boolean,
): Problem[] {
  if (of.some((id) => settings[id] > 0)) return [];
  const at = of.find(isGiven) ?? of[0];
  if (at === undefined) return [];
  const message = `all parts of ${whole} weigh nothing`;
  const hint = `one of these has to weigh something: ${of.join(', ')}`;
  return [{ code: 'scoring-nothing', path: ['scoring', at], message, hint }];
}

function isMethaneField(id: SettingId): boolean {
  const isField = id.startsWith('methane') && id !== 'methaneControl';
  return isField && scoringSettings[id].unit === 'weight';
}

function usual(id: SettingId): string {
  return `${id} is ${amount(id, scoringSettings[id].value)} if absent`;
}

function amount(id: SettingId, value: number): string {
  const { unit } = scoringSettings[id];
  if (unit === 'seconds') return `${value} s`;
  return unit === 'per cent' ? `${value} %` : String(value);
}
