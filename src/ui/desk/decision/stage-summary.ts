import type { DecisionStage } from '#doctrine/decision-model.ts';
import { inWords } from '#kernel/time.ts';
import type { BriefDecision } from '#exercise/view-brief.ts';
import type { Words } from '#ui/text/i18n.ts';
import type { ProposalDraft } from './proposal-draft.ts';

/** What each stage holds so far, in a few words. */
export function stageSummary(
  stage: DecisionStage,
  draft: ProposalDraft,
  decision: BriefDecision,
  t: Words<'desk'>,
): string {
  const labels = (ids: readonly string[], of: readonly { id: string; label: string }[]) =>
    of.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  switch (stage) {
    case 'information':
      return [
        draft.items.length === 0 ? '' : t('stage.notes', { count: draft.items.length }),
        draft.unknowns.length === 0 ? '' : t('stage.unknowns', { count: draft.unknowns.length }),
      ]
        .filter((part) => part !== '')
        .join(' ');
    case 'risk':
      return sentences([...labels(draft.hazards, decision.hazards), draft.aim]);
    case 'powers':
      return sentences(labels(draft.powers, decision.powers));
    case 'options':
      return sentences(labels([draft.choice ?? ''], decision.options));
    case 'review':
      return draft.reviewIn === ''
        ? ''
        : t('stage.review', { time: inWords(Number(draft.reviewIn)) });
  }
}

function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}
