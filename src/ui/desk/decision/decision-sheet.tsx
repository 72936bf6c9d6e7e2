import { useState } from 'react';
import { canPropose } from '#doctrine/roles.ts';
import { offeredBy } from '#exercise/view-offered.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { useRemembered } from '../notebook.ts';
import { PrintButton } from '../parts/print-button.tsx';
import { SheetFoot } from '../parts/sheet-foot.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { DecisionPaper } from './decision-paper.tsx';
import { areProposalDrafts, draftOf, emptyProposal, type ProposalDraft } from './proposal-draft.ts';
import { ProposalList } from './proposal-list.tsx';
import { ProposalSheet } from './proposal-sheet.tsx';
import { WhoDecides } from './who-decides.tsx';

/** The worksheet of a joint decision, and what became of it. */
export function DecisionSheet() {
  const t = useWords('desk');
  const { brief } = useDesk();
  const { proposals, now } = useView();
  const [chosen, setChosen] = useState('');
  const [drafts, keep] = useRemembered('proposal-drafts', {}, areProposalDrafts);
  const decisions = offeredBy(brief, now);
  const decision = decisions.find(({ id }) => id === chosen) ?? decisions[0];
  if (decision === undefined) return <p className="empty">{t('decision.none')}</p>;
  const put = proposals.filter((proposal) => proposal.decision === decision.id);
  const draft = drafts[decision.id] ?? emptyProposal;
  const change = (changed: ProposalDraft) => keep({ ...drafts, [decision.id]: changed });
  const isYours = canPropose(brief.seat.role);
  const onAgain = isYours
    ? (body: (typeof put)[number]['body']) => change(draftOf(body))
    : undefined;
  const earlier = (
    <ProposalList decision={decision} proposals={put.slice(0, -1)} onAgain={onAgain} />
  );
  const print = (
    <PrintButton label={t('decision.print')}>
      {() => <DecisionPaper decision={decision} proposals={put} />}
    </PrintButton>
  );
  return (
    <div className="worksheet">
      {decisions.length === 1 ? (
        <h3>{decision.title}</h3>
      ) : (
        <SelectField
          label={t('decision.which')}
          value={decision.id}
          options={decisions.map(({ id, title }) => ({ id, label: title }))}
          onChange={setChosen}
        />
      )}
      <p>{decision.question}</p>
      <WhoDecides decision={decision} />
      {/* What became of the last is wanted before another is begun. */}
      <ProposalList decision={decision} proposals={put.slice(-1)} onAgain={onAgain} />
      {isYours ? (
        <ProposalSheet
          key={decision.id}
          decision={decision}
          draft={draft}
          onChange={change}
          print={print}
        >
          {earlier}
        </ProposalSheet>
      ) : (
        <>
          <p className="hint">{t('decision.notYours')}</p>
          {earlier}
          <SheetFoot>
            <div className="worksheet-acts">
              <span className="hint">{t('decision.printHint')}</span>
              {print}
            </div>
          </SheetFoot>
        </>
      )}
    </div>
  );
}
