import { useId, type ReactNode } from 'react';
import { decisionStages, type DecisionStage } from '#doctrine/decision-model.ts';
import type { BriefDecision } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { CheckList } from '../parts/check-list.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useOpenRows } from '../parts/use-open-rows.ts';
import { useNotes } from '../picture/use-notes.ts';
import { InformationStage } from './information-stage.tsx';
import { missingIn } from './missing.ts';
import { OptionsStage } from './options-stage.tsx';
import { ProposalActs } from './proposal-acts.tsx';
import { emptyProposal, proposeCommand, type ProposalDraft } from './proposal-draft.ts';
import { ReviewStage } from './review-stage.tsx';
import { StageRow } from './stage-row.tsx';
import { stageSummary } from './stage-summary.ts';
import { useMeetingDraft } from './use-meeting-draft.ts';

interface ProposalSheetProps {
  readonly decision: BriefDecision;
  readonly draft: ProposalDraft;
  readonly onChange: (draft: ProposalDraft) => void;
  /** What puts the record on paper; it stands at the foot. */
  readonly print: ReactNode;
  /** What was put before, above the foot. */
  readonly children: ReactNode;
}

/** The worksheet, by the stages of the joint decision model, all in sight at once. */
export function ProposalSheet(props: ProposalSheetProps) {
  const { decision, draft, onChange, print, children } = props;
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const { partners } = useView();
  const notes = useNotes();
  const [{ actions }] = useMeetingDraft();
  const rows = useOpenRows();
  const form = useId();
  const change = (part: Partial<ProposalDraft>) => onChange({ ...draft, ...part });
  const { choice } = draft;
  const missing = missingIn(draft, {
    notes,
    options: decision.options.length,
    actions: actions.length + partners.actions.length,
  });
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
    review: <ReviewStage draft={draft} onChange={change} />,
  };
  return (
    <>
      <form
        id={form}
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (choice !== null) dispatch(proposeCommand(decision.id, draft, choice));
        }}
      >
        <div className="fold-rows">
          {decisionStages.map(({ id }, index) => (
            <StageRow
              key={id}
              number={index + 1}
              label={t(`stageName.${id}`)}
              missing={missing[id]}
              holds={stageSummary(id, draft, decision, t)}
              isOpen={rows.isOpen(id)}
              onToggle={() => rows.toggle(id)}
            >
              {stages[id]}
            </StageRow>
          ))}
        </div>
      </form>
      {children}
      <ProposalActs
        form={form}
        hasChoice={choice !== null}
        onClear={() => onChange(emptyProposal)}
        print={print}
      />
    </>
  );
}
