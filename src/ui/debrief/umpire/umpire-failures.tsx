import { useId, useState, type SubmitEvent } from 'react';
import type { UmpireReturn } from '#doctrine/umpire-sheet.ts';
import type { CriticalFailure } from '#scoring/umpire/critical-failures.ts';
import { useWords } from '#ui/text/i18n.ts';
import { EventList } from '../event-list.tsx';
import type { Telling } from '../event-words.ts';
import { withConfirmation } from './umpire-edit.ts';
import type { UmpireDesk } from './umpire-part.ts';

/** What the log lists as a possible critical failure, and what umpires say to it. */
export function UmpireFailures({
  desk,
  telling,
}: {
  desk: UmpireDesk;
  /** Absent in print, where the numbers are looked up in the journal. */
  telling?: Telling;
}) {
  const t = useWords('umpire');
  const { failures, umpires, active } = desk;
  const listed = new Set(failures.map(({ id }) => id));
  const gone = umpires.flatMap(({ confirmations }) =>
    confirmations.filter(({ failure }) => !listed.has(failure)),
  ).length;
  return (
    <section className="umpire-block" aria-labelledby="umpire-failures">
      <h3 id="umpire-failures">{t('failures.title')}</h3>
      {failures.length === 0 ? (
        <p className="quiet small">{t('failures.none')}</p>
      ) : (
        <p className="quiet small">
          {t('failures.says')}{' '}
          {active === null ? <span className="no-print">{t('failures.begin')}</span> : null}
        </p>
      )}
      <ul className="umpire-failures">
        {failures.map((failure) => (
          <li key={failure.id}>
            <p>
              <strong>{t(`failures.kinds.${failure.kind}`)}.</strong> {failure.says}
            </p>
            <FailureEvents seqs={failure.events} telling={telling} />
            <Said failure={failure} umpires={umpires} />
            {active === null ? null : (
              <Confirm key={active.rater} failure={failure} sheet={active} onWrite={desk.onWrite} />
            )}
          </li>
        ))}
      </ul>
      {gone === 0 ? null : <p className="quiet small">{t('failures.gone', { count: gone })}</p>}
    </section>
  );
}

interface FailureEventsProps {
  seqs: readonly number[];
  telling: Telling | undefined;
}

/** By what it was found: the events by number, which open onto their words. */
function FailureEvents({ seqs, telling }: FailureEventsProps) {
  const t = useWords('umpire');
  const numbers = t('failures.events', { seqs: seqs.join(', ') });
  if (telling === undefined) return <p className="quiet small">{numbers}</p>;
  return (
    <details className="disclosure">
      <summary>{numbers}</summary>
      <EventList title={t('failures.happened')} seqs={seqs} telling={telling} />
    </details>
  );
}

function Said({
  failure,
  umpires,
}: {
  failure: CriticalFailure;
  umpires: readonly UmpireReturn[];
}) {
  const t = useWords('umpire');
  const said = umpires.flatMap(({ rater, confirmations }) =>
    confirmations
      .filter((one) => one.failure === failure.id)
      .map(({ confirmed, reason }) => ({ rater, confirmed, reason })),
  );
  if (said.length === 0) return <p className="small">{t('failures.open')}</p>;
  return (
    <ul className="umpire-said">
      {said.map(({ rater, confirmed, reason }) => (
        <li key={rater}>
          {t('failures.said', {
            rater,
            reason,
            verdict: t(confirmed ? 'failures.confirmed' : 'failures.notConfirmed'),
          })}
        </li>
      ))}
    </ul>
  );
}

interface ConfirmProps {
  failure: CriticalFailure;
  sheet: UmpireReturn;
  onWrite: (sheet: UmpireReturn) => void;
}

/** Critical or not, with a reason: neither is kept without the other. */
function Confirm({ failure, sheet, onWrite }: ConfirmProps) {
  const t = useWords('umpire');
  const id = useId();
  const own = sheet.confirmations.find((one) => one.failure === failure.id);
  const [verdict, setVerdict] = useState<boolean | null>(own?.confirmed ?? null);
  const [reason, setReason] = useState(own?.reason ?? '');
  const [problem, setProblem] = useState('');
  const keep = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (verdict === null || reason.trim() === '') {
      setProblem(t('failures.needs'));
      const first = verdict === null ? 'input[type=radio]' : 'input:not([type=radio])';
      event.currentTarget.querySelector<HTMLElement>(first)?.focus();
      return;
    }
    setProblem('');
    onWrite(
      withConfirmation(sheet, {
        failure: failure.id,
        confirmed: verdict,
        reason: reason.trim(),
      }),
    );
  };
  return (
    <form className="umpire-confirm no-print" onSubmit={keep}>
      <fieldset aria-describedby={`${id}-problem`}>
        <legend className="visually-hidden">{failure.says}</legend>
        <div className="umpire-answers">
          {([true, false] as const).map((confirmed) => (
            <label key={String(confirmed)} className="choice">
              <input
                type="radio"
                name={id}
                checked={verdict === confirmed}
                onChange={() => setVerdict(confirmed)}
              />
              {t(confirmed ? 'failures.confirmed' : 'failures.notConfirmed')}
            </label>
          ))}
        </div>
      </fieldset>
      <input
        className="input"
        maxLength={1000}
        value={reason}
        placeholder={t('failures.reason')}
        aria-label={t('failures.reasonFor', { says: failure.says })}
        aria-describedby={`${id}-problem`}
        aria-invalid={(problem !== '' && reason.trim() === '') || undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <button type="submit" className="button quiet-button small-button">
        {t('failures.save')}
      </button>
      <p id={`${id}-problem`} className="error-text" role="status" aria-label={t('problemLabel')}>
        {problem}
      </p>
    </form>
  );
}
