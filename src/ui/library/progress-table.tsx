import { principles } from '#doctrine/principles.ts';
import { useWords } from '#ui/text/i18n.ts';
import { whenStarted } from './library-item.ts';
import {
  against,
  type Attempt,
  type AttemptFigure,
  type AttemptsAtOne,
} from './progress-attempt.ts';

interface ProgressTableProps {
  group: AttemptsAtOne;
  onDelete: (attempt: Attempt) => void;
}

/** The attempts at one scenario with all their numbers, newest first. */
export function ProgressTable({ group, onDelete }: ProgressTableProps) {
  const t = useWords('progress');
  const { attempts, title } = group;
  const rows = attempts
    .map((attempt, place) => ({ attempt, before: attempts[place - 1] }))
    .toReversed();
  return (
    <>
      <div
        className="progress-wide"
        role="group"
        aria-label={t('table.caption', { title })}
        tabIndex={0}
      >
        <table className="table progress-table">
          <caption className="visually-hidden">{t('table.caption', { title })}</caption>
          <thead>
            <tr>
              {(['when', 'how', 'shared', 'joint', 'rating', 'before', 'acts'] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {t(`table.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ attempt, before }) => (
              <tr key={attempt.id}>
                <th scope="row">{whenStarted(attempt.startedAt)}</th>
                <td>
                  {attempt.seatTitle}, {t(attempt.mode)}, {t('table.seed', { seed: attempt.seed })},{' '}
                  {t('table.rules', { rules: attempt.rules })}
                </td>
                <td>
                  <Figure figure={attempt.sharedAwareness} />
                </td>
                <td>
                  <Figure figure={attempt.jointDecisions} />
                </td>
                <td>{t(`rating.${attempt.rating}`)}</td>
                <td>{t(`against.${against(attempt, before)}`)}</td>
                <td>
                  <button
                    type="button"
                    className="button quiet-button small-button"
                    aria-label={t('removeNamed', { title, when: whenStarted(attempt.startedAt) })}
                    onClick={() => onDelete(attempt)}
                  >
                    {t('remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PrincipleTable rows={rows} />
    </>
  );
}

/** The five principles of each attempt, for whoever wants more than the headlines. */
function PrincipleTable({ rows }: { rows: readonly { readonly attempt: Attempt }[] }) {
  const t = useWords('progress');
  return (
    <details className="progress-principles">
      <summary>{t('principles.show')}</summary>
      <div className="progress-wide" role="group" aria-label={t('principles.title')} tabIndex={0}>
        <table className="table progress-table">
          <caption className="visually-hidden">{t('principles.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.when')}</th>
              {principles.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ attempt }) => (
              <tr key={attempt.id}>
                <th scope="row">{whenStarted(attempt.startedAt)}</th>
                {principles.map(({ id }) => (
                  <td key={id}>
                    <Figure figure={attempt.principles.find((one) => one.id === id)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Figure({ figure }: { figure: AttemptFigure | undefined }) {
  const t = useWords('progress');
  if (figure === undefined || figure.value === null) {
    return <span className="quiet">{t('notObserved')}</span>;
  }
  const { value, interval } = figure;
  return (
    <>
      <b>{Math.round(value)}</b>
      {interval === undefined ? null : (
        <span className="quiet small">
          {' '}
          (
          {t('table.between', {
            low: Math.round(interval[0]),
            high: Math.round(interval[1]),
          })}
          )
        </span>
      )}
    </>
  );
}
