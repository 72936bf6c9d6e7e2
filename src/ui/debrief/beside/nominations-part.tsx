import type { Nominated, Nominations } from '#analysis/nominations.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { Telling } from '../event-words.ts';
import { momentTime, nameOf } from '../name-book.ts';
import { RestsOn } from './rests-on.tsx';

interface NominationsPartProps {
  nominations: Nominations;
  telling: Telling;
}

/** In practice: whom the trainee said needs a thing, beside what the scenario thinks and why. */
export function NominationsPart({ nominations, telling }: NominationsPartProps) {
  const t = useWords('debrief');
  const { right, missed, needless, items } = nominations;
  return (
    <section className="panel" aria-labelledby="debrief-nominations">
      <div className="panel-bar">
        <h2 id="debrief-nominations">{t('nominations.title')}</h2>
        <span className="end">{t('beside.unscored')}</span>
      </div>
      <div className="scroll" role="group" aria-labelledby="debrief-nominations" tabIndex={0}>
        <div className="beside-read">
          <p>{t('nominations.counts', { right, missed, needless })}</p>
          <p className="quiet small">{t('nominations.beside')}</p>
        </div>
        <table className="table nominations" aria-labelledby="debrief-nominations">
          <thead>
            <tr>
              <th scope="col">{t('nominations.partner')}</th>
              <th scope="col">{t('nominations.verdict')}</th>
              <th scope="col">{t('nominations.why')}</th>
            </tr>
          </thead>
          {items.map((item) => (
            <Note key={item.nomination} item={item} telling={telling} />
          ))}
        </table>
      </div>
    </section>
  );
}

function Note({ item, telling }: { item: Nominated; telling: Telling }) {
  const t = useWords('debrief');
  const desk = useWords('desk');
  const { book } = telling;
  const reasons = new Map(item.agencies.map(({ agency, why }) => [agency, why]));
  return (
    <tbody>
      <tr className="nomination-note">
        <th scope="rowgroup" colSpan={3}>
          <RestsOn
            says={t('nominations.words', { time: momentTime(book, item.at), words: item.words })}
            events={item.events}
            telling={telling}
          />
        </th>
      </tr>
      {item.says.map(({ agency, verdict, because }) => {
        const why = reasons.get(agency) ?? '';
        return (
          <tr key={agency}>
            <th scope="row">{nameOf(book, 'party', agency)}</th>
            <td>{desk(`coach.verdict.${verdict}`)}</td>
            <td>
              {because}
              {why === '' ? null : (
                <span className="nomination-own">{t('nominations.own', { why })}</span>
              )}
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
