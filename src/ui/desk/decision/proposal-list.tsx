import type { ProposalView } from '#exercise/view.ts';
import type { BriefDecision } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';

interface ProposalListProps {
  readonly decision: BriefDecision;
  readonly proposals: readonly ProposalView[];
  /** Takes one up again on the worksheet; undefined where the seat puts none. */
  readonly onAgain: ((body: ProposalView['body']) => void) | undefined;
}

/** When a review is due; it is late only while nobody has met on the decision again. */
function ReviewDue({ due, held }: { readonly due: number; readonly held: number | undefined }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { now } = useView();
  return (
    <p className={held === undefined && now > due ? 'late' : 'quiet'}>
      {t('proposal.review', { time: names.time(due) })}
      {held === undefined ? null : t('proposal.metAgain', { time: names.time(held) })}
    </p>
  );
}

/** What was put to the commanders and what they said, newest first. */
export function ProposalList({ decision, proposals, onAgain }: ProposalListProps) {
  const t = useWords('desk');
  const { names, dispatch } = useDesk();
  const { meeting, meetings } = useView();
  const optionLabel = (id: string) => decision.options.find((one) => one.id === id)?.label ?? id;
  const metSince = (at: number) =>
    meetings.findLast((one) => one.decision === decision.id && one.at > at);
  return proposals.toReversed().map((proposal) => (
    <article key={proposal.id} className="proposal" data-outcome={proposal.outcome}>
      <p>
        <b>{optionLabel(proposal.body.choice)}</b>{' '}
        <span className={`outcome ${proposal.outcome}`}>
          {t(`outcome.${proposal.outcome}`)}
          {proposal.outcome === 'taken' && proposal.body.provisional
            ? t('outcome.provisional')
            : ''}
        </span>{' '}
        <span className="quiet">{names.stamp(proposal.at)}</span>
      </p>
      {proposal.because === undefined ? null : <p className="small">{proposal.because}</p>}
      <ul className="votes">
        {proposal.votes.map(({ agency, vote, because }) => (
          <li key={agency}>
            <AgencyTag id={agency} /> <b>{t(`vote.${vote}`)}</b> {because}
          </li>
        ))}
      </ul>
      {proposal.reviewDue === undefined ? null : (
        <div className="summary-line">
          <ReviewDue due={proposal.reviewDue} held={metSince(proposal.at)?.at} />
          <button
            type="button"
            className="button quiet-button small-button"
            disabled={meeting !== null}
            onClick={() => dispatch({ type: 'meet', decision: decision.id, review: true })}
          >
            {t('proposal.holdReview')}
          </button>
        </div>
      )}
      {onAgain === undefined ? null : (
        <button
          type="button"
          className="plain-button row-remove"
          onClick={() => onAgain(proposal.body)}
        >
          {t('proposal.again')}
        </button>
      )}
    </article>
  ));
}
