import { useEffect, useRef } from 'react';
import type { NominationView } from '#exercise/view.ts';
import type { CoachSays } from '#exercise/events-training.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';

interface CoachAnswerProps {
  readonly said: NominationView['agencies'];
  readonly answer: NonNullable<NominationView['answer']>;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** What the trainee thought, and beside it what the coach thinks. */
export function CoachAnswer({ said, answer, onAgain, onClose }: CoachAnswerProps) {
  const t = useWords('desk');
  const summary = useRef<HTMLParagraphElement>(null);
  useEffect(() => summary.current?.focus(), []);
  const { says, hint } = answer;
  return (
    <>
      <p ref={summary} className="coach-summary" tabIndex={-1}>
        <Summary answer={answer} />
      </p>
      {says.length === 0 ? null : <CoachTable said={said} says={says} />}
      {hint === undefined ? null : <p className="coach-hint">{t('coach.hint', { hint })}</p>}
      <div className="dialog-acts">
        <button type="button" className="button quiet-button" onClick={onAgain}>
          {t('coach.again')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('coach.close')}
        </button>
      </div>
    </>
  );
}

function Summary({ answer: { matters, says } }: Pick<CoachAnswerProps, 'answer'>) {
  const t = useWords('desk');
  if (!matters) return t('coach.nothing');
  if (says.length === 0) return t('coach.nobody');
  const agreed = says.filter(({ verdict }) => verdict === 'agreed').length;
  const missed = says.filter(({ verdict }) => verdict === 'missed').length;
  return t('coach.summary', { agreed, needed: agreed + missed });
}

function CoachTable({
  said,
  says,
}: Pick<CoachAnswerProps, 'said'> & { readonly says: readonly CoachSays[] }) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <table className="table coach-table">
      <caption className="visually-hidden">{t('coach.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coach.agency')}</th>
          <th scope="col">{t('coach.yours')}</th>
          <th scope="col">{t('coach.coachs')}</th>
        </tr>
      </thead>
      <tbody>
        {says.map(({ agency, verdict, level, because }) => {
          const mine = said.find((one) => one.agency === agency);
          const urgency =
            level === null || level === 'prohibited' ? '.' : t(`coach.level.${level}`);
          return (
            <tr key={agency} data-verdict={verdict}>
              <th scope="row">{names.party(agency).name}</th>
              <td data-says={t('coach.yours')}>
                {mine === undefined ? t('coach.needsNot') : t('coach.needs')}
                {mine === undefined || mine.why === '' ? null : <>: “{mine.why}”</>}
              </td>
              <td data-says={t('coach.coachs')}>
                <strong>
                  {t(`coach.verdict.${verdict}`)}
                  {urgency}
                </strong>{' '}
                {because}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
