import type { Nominations } from '#analysis/nominations.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { DebriefSubject } from './debrief-subject.ts';
import { nameOf } from './name-book.ts';

interface NominationsPartProps {
  nominations: Nominations;
  book: DebriefSubject['book'];
}

/** In practice: whom the trainee would have told, beside what the scenario thinks and why. */
export function NominationsPart({ nominations, book }: NominationsPartProps) {
  const t = useWords('debrief');
  const desk = useWords('desk');
  const { right, missed, needless, items } = nominations;
  return (
    <section className="training-part" aria-labelledby="debrief-nominations">
      <div className="worked-bar">
        <h3 id="debrief-nominations">{t('nominations.title')}</h3>
      </div>
      <p className="quiet small">{t('nominations.beside')}</p>
      <p className="small">{t('nominations.counts', { right, missed, needless })}</p>
      <details className="training-all">
        <summary>{t('nominations.all')}</summary>
        {items.map(({ nomination, words, says }) => (
          <div key={nomination} className="small">
            <p>{t('nominations.words', { words })}</p>
            <ul>
              {says.map(({ agency, verdict, because }) => (
                <li key={agency}>
                  {nameOf(book, 'party', agency)}: {desk(`coach.verdict.${verdict}`)}. {because}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}
