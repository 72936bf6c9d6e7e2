import { principles } from '#doctrine/principles.ts';
import type { UmpireReturn } from '#doctrine/umpire-sheet.ts';
import type { Leaf, ScoreCard } from '#scoring/score-card.ts';
import type { Agreement, Coefficient } from '#scoring/umpire/agreement.ts';
import type { CriticalFailure } from '#scoring/umpire/critical-failures.ts';
import type { Overridden } from '#scoring/umpire/overrides.ts';
import { ratings } from './in-words.ts';
import { cited, heading, paragraph } from './paragraph.ts';

/** What umpires handed in with a record, and what it comes to. */
export interface UmpiresReport {
  readonly returns: readonly UmpireReturn[];
  readonly criticalFailures: readonly CriticalFailure[];
  /** None where no line is overridden. */
  readonly overridden: Overridden | null;
  /** None where nobody handed in a sheet. */
  readonly agreement: Agreement | null;
}

const kinds: Readonly<Record<CriticalFailure['kind'], string>> = {
  'crew-unwarned': 'A crew not warned',
  disclosure: 'A restricted fact disclosed',
  'life-safety-expired': 'A warning of danger to life not passed in time',
};

function value({ value: number }: Leaf): string {
  return number === null ? 'not observed' : String(number);
}

/** The umpires’ part as a terminal shows it; empty where there is nothing to say. */
export function umpiresInWords(score: ScoreCard, report: UmpiresReport): string {
  const rows = [
    ...failuresInWords(report),
    ...(report.overridden === null ? [] : overriddenInWords(score, report.overridden)),
    ...(report.agreement === null ? [] : agreementInWords(report.agreement)),
  ];
  return rows.length === 0 ? '' : `${rows.join('\n')}\n`;
}

function failuresInWords({ criticalFailures, returns }: UmpiresReport): string[] {
  if (criticalFailures.length === 0) return [];
  const said = (failure: string) =>
    returns.flatMap(({ rater, confirmations }) =>
      confirmations
        .filter((one) => one.failure === failure)
        .map(
          ({ confirmed, reason }) =>
            `    ${rater}: ${confirmed ? 'critical' : 'not critical'}: ${reason}`,
        ),
    );
  return [
    heading('Possible critical failures, for an umpire to confirm'),
    ...criticalFailures.flatMap(({ id, kind, says, events }) => [
      paragraph(`${kinds[kind]}: ${says}${cited(events)}`, 2),
      ...(said(id).length === 0 ? ['    not yet confirmed by anybody'] : said(id)),
    ]),
  ];
}

function overriddenInWords(score: ScoreCard, overridden: Overridden): string[] {
  const row = (label: string, log: Leaf, after: Leaf) =>
    `  ${label}: ${value(log)} from the log, ${value(after)} as overridden`;
  const { headlines } = overridden;
  return [
    heading('As umpires would have it, beside the log'),
    row('Shared awareness', score.headlines.sharedAwareness, headlines.sharedAwareness),
    row('Joint decisions', score.headlines.jointDecisions, headlines.jointDecisions),
    `  Rating: ${ratings[score.rating]} from the log, ${ratings[overridden.rating]} as overridden`,
    ...principles.map(({ id, label }) =>
      row(label, score.principles[id], overridden.principles[id]),
    ),
    ...overridden.lines.flatMap(({ line, own, of, points, by, movesNothing }) => [
      `  ${line}: ${own} of ${of}, as overridden ${points}${movesNothing ? ' (no figure is made of it)' : ''}`,
      ...by.map((one) => `    ${one.rater}: ${one.points}: ${one.reason}`),
    ]),
    ...overridden.unused.map(
      ({ line, rater, points, why }) => `  not used, ${why}: ${rater} gave ${line} ${points}`,
    ),
  ];
}

function agreementInWords({ raters, sections, between }: Agreement): string[] {
  const shown = ({ value: number, n }: Coefficient, of: string) =>
    number === null ? `cannot be worked out (${n} ${of})` : `${number.toFixed(2)} (${n} ${of})`;
  return [
    heading('Agreement'),
    `Umpires’ shares of yes, in per cent (${raters.join(', ')}; then the log):`,
    ...sections.map(
      ({ label, umpires, log }) => `  ${label}: ${umpires.map(value).join(', ')}; ${value(log)}`,
    ),
    ...(between === undefined
      ? ['  A lone umpire is weak evidence; agreement needs two or more.']
      : [
          ...between.pairs.flatMap(({ raters: [a, b], answers, sections: parts }) => [
            `  ${a} and ${b}: kappa ${shown(answers, 'questions')}, weighted kappa ${shown(parts, 'parts')}`,
          ]),
          `  ICC(2,1) between umpires ${shown(between.icc, 'parts')}, with the log ${shown(between.withLog, 'parts')}`,
          '  1 is full agreement, 0 what chance gives; over few parts it moves much. No pass or fail.',
        ]),
  ];
}
