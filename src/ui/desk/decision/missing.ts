import type { DecisionStage } from '#doctrine/decision-model.ts';
import type { NoteView } from '#exercise/view.ts';
import { worstGrade } from '../parts/grades.ts';
import type { ProposalDraft } from './proposal-draft.ts';

/** What a stage of the joint decision still lacks. None of it stops a proposal but the choice. */
export type Missing =
  | 'information'
  | 'rumour'
  | 'replaced'
  | 'risk'
  | 'aim'
  | 'power'
  | 'options'
  | 'choice'
  | 'contingency'
  | 'trigger'
  | 'review'
  | 'actions';

interface Known {
  readonly notes: readonly NoteView[];
  /** Options that there are. */
  readonly options: number;
  /** Actions drafted for the meeting, or agreed at one. */
  readonly actions: number;
}

/** Stage by stage, what is not there yet. */
export function missingIn(
  draft: ProposalDraft,
  known: Known,
): Readonly<Record<DecisionStage, readonly Missing[]>> {
  const weighed = Object.keys(draft.weighed).length;
  const { items } = draft;
  const cited = known.notes.filter(({ id }) => items.includes(id));
  return {
    information: [
      ...when(items.length === 0, 'information'),
      ...when(worstGrade(items, cited) === 'rumour', 'rumour'),
      ...when(
        cited.some(({ replacedBy }) => replacedBy !== undefined),
        'replaced',
      ),
    ],
    risk: [...when(draft.hazards.length === 0, 'risk'), ...when(draft.aim.trim() === '', 'aim')],
    powers: when(draft.powers.length === 0, 'power'),
    options: [
      ...when(weighed < Math.min(2, known.options), 'options'),
      ...when(draft.choice === null, 'choice'),
      ...when(draft.contingency === '', 'contingency'),
      ...when(draft.contingency !== '' && draft.trigger.trim() === '', 'trigger'),
    ],
    review: [...when(draft.reviewIn === '', 'review'), ...when(known.actions === 0, 'actions')],
  };
}

function when(lacks: boolean, what: Missing): readonly Missing[] {
  return lacks ? [what] : [];
}
