import { decisionStages, type DecisionStage } from '#doctrine/decision-model.ts';
import type { ReactNode } from 'react';
import type { ProposalView } from '#exercise/view.ts';
import type { BriefDecision } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { NoteLines } from '../parts/note-lines.tsx';
import { OptionsPaper } from './options-paper.tsx';

interface ProposalPaperProps {
  readonly number: number;
  readonly decision: BriefDecision;
  readonly proposal: ProposalView;
}

/** One proposal on paper: its stages, and what each commander said to it. */
export function ProposalPaper({ number, decision, proposal }: ProposalPaperProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { body, outcome } = proposal;
  const labels = (ids: readonly string[], of: readonly { id: string; label: string }[]) =>
    of
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label)
      .join('; ') || t('print.nothing');
  const stages: Readonly<Record<DecisionStage, ReactNode>> = {
    information: (
      <>
        <NoteLines items={body.items} />
        {body.unknowns.length === 0 ? null : (
          <p>
            {t('sheet.unknowns')}: {body.unknowns.map(names.topic).join('; ')}
          </p>
        )}
      </>
    ),
    risk: (
      <>
        <p>{labels(body.hazards, decision.hazards)}</p>
        {body.aim === '' ? null : (
          <p>
            {t('sheet.aim')}: {body.aim}
          </p>
        )}
      </>
    ),
    powers: <p>{labels(body.powers, decision.powers)}</p>,
    options: <OptionsPaper decision={decision} body={body} />,
    review: (
      <p>
        {proposal.reviewDue === undefined
          ? t('sheet.noReview')
          : t('proposal.review', { time: names.time(proposal.reviewDue) })}
      </p>
    ),
  };
  return (
    <section>
      <h2>
        {t('decision.version', { number, time: names.time(proposal.at) })} {t(`outcome.${outcome}`)}
        {outcome === 'taken' && body.provisional ? t('outcome.provisional') : ''}
      </h2>
      {proposal.because === undefined ? null : <p>{proposal.because}</p>}
      {decisionStages.map(({ id, label }, index) => (
        <div key={id}>
          <h3>
            {index + 1}. {label}
          </h3>
          {stages[id]}
        </div>
      ))}
      <h3>{t('decision.votes')}</h3>
      <ul>
        {proposal.votes.map(({ agency, vote, because }) => (
          <li key={agency}>
            <b>{names.party(agency).name}</b>: {t(`vote.${vote}`)} {because}
          </li>
        ))}
      </ul>
    </section>
  );
}
