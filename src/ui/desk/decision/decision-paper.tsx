import type { ProposalView } from '#exercise/view.ts';
import type { BriefDecision } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { ActionsAgreed } from './actions-agreed.tsx';
import { ProposalPaper } from './proposal-paper.tsx';

interface DecisionPaperProps {
  readonly decision: BriefDecision;
  readonly proposals: readonly ProposalView[];
}

/** The record of a joint decision on paper: every proposal by its stages, the votes, what was agreed. */
export function DecisionPaper({ decision, proposals }: DecisionPaperProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { meetings, partners } = useView();
  const met = meetings.filter((meeting) => meeting.decision === decision.id);
  return (
    <>
      <h1>{t('decision.paperTitle', { title: decision.title })}</h1>
      <p>{decision.question}</p>
      <p>{t('decision.paperEntitled', { who: names.shorts(decision.entitled) })}</p>
      {met.map(({ id, at, agencies, missing }) => (
        <p key={id}>
          {t('meeting.last', { who: names.shorts(agencies), time: names.time(at) })}
          {missing.length === 0 ? '' : t('meeting.lastMissing', { who: names.shorts(missing) })}
        </p>
      ))}
      {proposals.length === 0 ? <p>{t('decision.noneProposed')}</p> : null}
      {proposals.map((proposal, index) => (
        <ProposalPaper
          key={proposal.id}
          number={index + 1}
          decision={decision}
          proposal={proposal}
        />
      ))}
      {partners.actions.length === 0 ? null : <h2>{t('stage.agreed')}</h2>}
      <ActionsAgreed />
    </>
  );
}
