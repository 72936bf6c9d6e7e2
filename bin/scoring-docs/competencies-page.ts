import { competencies, competencySources } from '../../src/doctrine/competencies.ts';
import { dialogueBehaviours, dialogueFunctions } from '../../src/doctrine/dialogue-behaviours.ts';
import { notScored, notScoredReasons } from '../../src/doctrine/not-scored.ts';
import {
  behaviours as allBehaviours,
  observableBehaviours,
  type BehaviourId,
} from '../../src/doctrine/observable-behaviours.ts';
import { principles } from '../../src/doctrine/principles.ts';
import { measures } from '../../src/scoring/measures.ts';
import { table } from '../agency-docs/page.ts';
import { anchorOf, ruleIds, ruleOf } from './rule-book.ts';
import { generated } from './scoring-page.ts';

/** The rules that give evidence of a behaviour. */
export function rulesShowing(behaviour: BehaviourId): string[] {
  return ruleIds.filter((id) => ruleOf(id).behaviours.includes(behaviour));
}

/** The rules that give evidence of a competency, by its behaviours and its own. */
export function rulesOfCompetency(id: keyof typeof competencies): string[] {
  const { shownBy, ...more } = competencies[id];
  const own: readonly string[] = 'rules' in more ? more.rules : [];
  return [...new Set([...shownBy.flatMap(rulesShowing), ...own])];
}

export function competenciesPage(): string {
  return `${[
    generated,
    '# What the score gives evidence of',
    'Every rule and measure against what an observer of a joint exercise looks for, and against what role documents ask of a liaison officer; and what is not scored, with the reason. The rules are explained in [how an exercise is scored](scoring.md). All wording is ours.',
    '## Observable behaviours',
    'After what JESIP’s exercise assurance framework and umpire log ask (2018, read in excerpts; unverified in detail).',
    table(['principle', 'an observer sees', 'rules'], behaviourRows()),
    'And in dialogue with groups, by what a police liaison team is for (the five functions are those of the role profile; what they mean is ours and unverified):',
    table(['function', 'an observer sees', 'rules'], dialogueRows()),
    '## Rules and measures',
    table(['rule', 'measure', 'behaviours', 'competencies'], ruleRows()),
    '## Competencies',
    'Evidence of a competency is no proof of it.',
    table(['competency', 'role', 'rules'], competencyRows()),
    'Where they come from, and how far to trust it:',
    table(
      ['document', 'role', 'trust'],
      Object.values(competencySources).map(({ label, role, trust }) => [label, role, trust]),
    ),
    '## Not scored, and why',
    table(
      ['what', 'why', 'because', 'asked for by'],
      notScored.map(({ says, why, because, source }) => [
        says,
        notScoredReasons[why],
        because,
        source === 'jesip' ? 'JESIP' : competencySources[source].label,
      ]),
    ),
  ].join('\n\n')}\n`;
}

function linkTo(rule: string): string {
  const id = ruleIds.find((other) => other === rule);
  if (id === undefined) throw new Error(`No rule ${rule}`);
  const { title } = ruleOf(id);
  return `[${title}](scoring.md#${anchorOf(title)})`;
}

function behaviourRows(): string[][] {
  return principles.flatMap(({ id: principle, label }) =>
    (Object.keys(observableBehaviours) as (keyof typeof observableBehaviours)[])
      .filter((id) => observableBehaviours[id].principle === principle)
      .map((id) => behaviourRow(label, id)),
  );
}

function dialogueRows(): string[][] {
  return (Object.keys(dialogueBehaviours) as (keyof typeof dialogueBehaviours)[]).map((id) =>
    behaviourRow(dialogueFunctions[dialogueBehaviours[id].function], id),
  );
}

function behaviourRow(label: string, id: BehaviourId): string[] {
  const rules = rulesShowing(id).map(linkTo).join(', ');
  return [label, allBehaviours[id].says, rules === '' ? whyNot(id) : rules];
}

function whyNot(behaviour: BehaviourId): string {
  const reason = notScored.find(({ behaviours }) => behaviours?.includes(behaviour) === true);
  return reason === undefined ? 'none' : `Not scored: ${reason.because}`;
}

function ruleRows(): string[][] {
  return ruleIds.map((id) => {
    const { measure, behaviours } = ruleOf(id);
    const shown = (Object.keys(competencies) as (keyof typeof competencies)[])
      .filter((competency) => rulesOfCompetency(competency).includes(id))
      .map((competency) => competencies[competency].says);
    return [
      linkTo(id),
      measure === null ? 'none of its own' : measures[measure].label,
      behaviours.map((behaviour) => allBehaviours[behaviour].says).join(' '),
      shown.join(' '),
    ];
  });
}

function competencyRows(): string[][] {
  return (Object.keys(competencies) as (keyof typeof competencies)[]).map((id) => {
    const { says, source } = competencies[id];
    return [says, competencySources[source].role, rulesOfCompetency(id).map(linkTo).join(', ')];
  });
}
