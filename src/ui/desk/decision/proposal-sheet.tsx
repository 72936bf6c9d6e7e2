import type { ReactNode } from 'react';
import { inWords } from '#kernel/time.ts';
import { decisionStages, type DecisionStage } from '#doctrine/decision-model.ts';
import type { BriefDecision } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { CheckList } from '../parts/check-list.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { InformationStage } from './information-stage.tsx';
import { OptionsStage } from './options-stage.tsx';
import { emptyProposal, proposeCommand, type ProposalDraft } from './proposal-draft.ts';

interface ProposalSheetProps {
  readonly decision: BriefDecision;
  readonly draft: ProposalDraft;
  readonly onChange: (draft: ProposalDraft) => void;
}

const reviews = [300, 600, 900, 1200, 1800, 3600];

/** The worksheet, by the stages of the joint decision model. */
export function ProposalSheet({ decision, draft, onChange }: ProposalSheetProps) {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const change = (part: Partial<ProposalDraft>) => onChange({ ...draft, ...part });
  const { choice } = draft;
  const stages: Readonly<Record<DecisionStage, ReactNode>> = {
    information: <InformationStage draft={draft} onChange={change} />,
    risk: (
      <>
        <CheckList
          legend={t('sheet.hazards')}
          options={decision.hazards}
          chosen={draft.hazards}
          onChange={(hazards) => change({ hazards })}
        />
        <TextField
          label={t('sheet.aim')}
          rows={2}
          value={draft.aim}
          onChange={(aim) => change({ aim })}
        />
      </>
    ),
    powers: (
      <CheckList
        legend={t('sheet.powers')}
        options={decision.powers}
        chosen={draft.powers}
        onChange={(powers) => change({ powers })}
      />
    ),
    options: <OptionsStage decision={decision} draft={draft} onChange={change} />,
    review: (
      <>
        <SelectField
          label={t('sheet.reviewIn')}
          value={draft.reviewIn}
          options={[
            { id: '', label: t('sheet.noReview') },
            ...reviews.map((seconds) => ({ id: String(seconds), label: inWords(seconds) })),
          ]}
          onChange={(reviewIn) => change({ reviewIn })}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={draft.provisional}
            onChange={(event) => change({ provisional: event.target.checked })}
          />
          <span>{t('sheet.provisional')}</span>
        </label>
      </>
    ),
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (choice !== null) dispatch(proposeCommand(decision.id, draft, choice));
      }}
    >
      {decisionStages.map(({ id, label }, index) => (
        <section key={id} className="stage" aria-labelledby={`stage-${id}`}>
          <h4 id={`stage-${id}`}>
            {index + 1}. {label}
          </h4>
          {stages[id]}
        </section>
      ))}
      <div className="worksheet-acts">
        {choice === null ? <span className="hint">{t('sheet.needsChoice')}</span> : null}
        <button
          type="button"
          className="button quiet-button"
          onClick={() => onChange(emptyProposal)}
        >
          {t('methane.clear')}
        </button>
        <button type="submit" className="button" disabled={choice === null}>
          {t('sheet.propose')}
        </button>
      </div>
    </form>
  );
}
