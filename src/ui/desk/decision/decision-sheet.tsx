import { useState } from 'react';
import { canPropose } from '#doctrine/roles.ts';
import { offeredBy } from '#kernel/offered.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { SelectField } from '../parts/select-field.tsx';
import { emptyProposal, type ProposalDraft } from './proposal-draft.ts';
import { ProposalList } from './proposal-list.tsx';
import { ProposalSheet } from './proposal-sheet.tsx';
import { WhoDecides } from './who-decides.tsx';

/** The worksheet of a joint decision, and what became of it. */
export function DecisionSheet() {
  const t = useWords('desk');
  const { brief } = useDesk();
  const { proposals, now } = useView();
  const [chosen, setChosen] = useState('');
  const [drafts, setDrafts] = useState<Readonly<Record<string, ProposalDraft>>>({});
  const decisions = offeredBy(brief, now);
  const decision = decisions.find(({ id }) => id === chosen) ?? decisions[0];
  if (decision === undefined) return <p className="empty">{t('decision.none')}</p>;
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
      <ProposalList
        decision={decision}
        proposals={proposals.filter((proposal) => proposal.decision === decision.id)}
      />
      <WhoDecides decision={decision} />
      {canPropose(brief.seat.role) ? (
        <ProposalSheet
          key={decision.id}
          decision={decision}
          draft={drafts[decision.id] ?? emptyProposal}
          onChange={(draft) => setDrafts({ ...drafts, [decision.id]: draft })}
        />
      ) : (
        <p className="hint">{t('decision.notYours')}</p>
      )}
    </div>
  );
}
