import type { ScoringSettings } from '#doctrine/scoring/settings.ts';
import { sum } from '../line.ts';
import type { ProbeAnswer } from './probe-answers.ts';
import type { Detection } from './signal-detection.ts';

/** What the figures come to, in plain sentences to the trainee. */
export function probeWords(
  settings: ScoringSettings,
  answers: readonly ProbeAnswer[],
  detection: Detection | null,
): string[] {
  if (answers.length === 0) return ['You answered no probe, so nothing can be said of them.'];
  const chosen = answers.filter(({ isRight }) => isRight !== null);
  const right = chosen.filter(({ isRight }) => isRight === true).length;
  const left = answers.length - chosen.length;
  const open = left === 0 ? '' : `, and could or would not say ${left} times`;
  return [
    `Of ${answers.length} questions you had ${right} right${open}.`,
    ...calibration(settings, chosen, right),
    ...(detection === null
      ? []
      : [tellingApart(settings, detection), leaning(settings, detection)]),
  ];
}

function calibration(
  { probeCalibrated }: ScoringSettings,
  chosen: readonly ProbeAnswer[],
  right: number,
): string[] {
  if (chosen.length === 0) return [];
  const sure = sum(chosen.map(({ answered }) => answered?.confidence ?? 0)) / chosen.length;
  const share = (100 * right) / chosen.length;
  const figures = `Where you answered you were ${Math.round(sure)} % sure on average and right ${Math.round(share)} % of the time`;
  if (sure - share > probeCalibrated) return [`${figures}: surer than right.`];
  if (share - sure > probeCalibrated) {
    return [`${figures}: you knew more than you trusted yourself.`];
  }
  return [`${figures}: about as sure as right.`];
}

function tellingApart({ probeTellsApart }: ScoringSettings, { sensitivity }: Detection): string {
  const figure = `(d′ ${sensitivity.toFixed(1)})`;
  const hundredths = 100 * sensitivity;
  if (hundredths >= probeTellsApart) {
    return `You clearly told true statements from false ones ${figure}.`;
  }
  if (2 * hundredths >= probeTellsApart) {
    return `You told some true statements from false ones ${figure}.`;
  }
  return `You hardly told true statements from false ones ${figure}.`;
}

function leaning({ probeLeaning }: ScoringSettings, { bias }: Detection): string {
  const figure = `(c ${bias.toFixed(1)})`;
  if (100 * bias >= probeLeaning) return `In doubt you leaned to “false” ${figure}.`;
  if (-100 * bias >= probeLeaning) return `In doubt you leaned to “true” ${figure}.`;
  return `In doubt you leaned neither to “true” nor to “false” ${figure}.`;
}
