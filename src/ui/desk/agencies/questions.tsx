import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { ago } from './ago.ts';

/** What partners asked and wait for. */
export function Questions() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { questions, now } = useView();
  const { change } = useDeskState();
  const open = questions.filter(({ state }) => state === 'open' || state === 'finding-out');
  return (
    <section aria-labelledby="questions-title">
      <h3 id="questions-title">
        {t('questions.title')} <span className="count">{open.length}</span>
      </h3>
      {open.length === 0 ? <p className="hint">{t('questions.none')}</p> : null}
      <ul className="summary-list">
        {open.map((question) => (
          <li key={question.id}>
            <p>
              <AgencyTag id={question.from} /> {question.text}{' '}
              <span className="quiet">
                {t('questions.asked', { ago: ago(t, names, now, question.at) })}
                {question.state === 'finding-out' ? t('questions.findingOut') : ''}
              </span>{' '}
              {now > question.due ? (
                <span className="late">{t('questions.late')}</span>
              ) : (
                <span className="quiet">
                  {t('questions.due', { time: names.time(question.due) })}
                </span>
              )}
            </p>
            <button
              type="button"
              className="button quiet-button small-button"
              aria-label={t('questions.answerLong', { who: names.party(question.from).name })}
              onClick={() => change({ dialog: { kind: 'answer', question: question.id } })}
            >
              {t('questions.answer')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
