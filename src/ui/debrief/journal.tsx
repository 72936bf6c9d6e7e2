import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { eventWords } from './event-words.ts';
import { isOfKind, journalKinds, type JournalKind } from './journal-filter.ts';
import { indexJournal } from './journal-index.ts';
import { JournalTable } from './journal-table.tsx';
import type { NameBook } from './name-book.ts';

const page = 300;

interface JournalProps {
  debrief: Debrief;
  book: NameBook;
  kind: JournalKind;
  onKind: (kind: JournalKind) => void;
}

/** Every event of the exercise in words, by kind and by what is searched for. */
export function Journal({ debrief, book, kind, onKind }: JournalProps) {
  const t = useWords('debrief');
  const words = useWords('events');
  const id = useId();
  const [find, setFind] = useState('');
  const [most, setMost] = useState(page);
  const wanted = useDeferredValue(find.trim().toLowerCase());
  const told = useMemo(() => {
    const telling = { book, index: indexJournal(debrief.events), t: words };
    return debrief.events.map((event) => ({ event, says: eventWords(event, telling) }));
  }, [debrief, book, words]);
  const fitting = useMemo(
    () =>
      told.filter(
        ({ event, says }) =>
          isOfKind(event.type, kind) && (wanted === '' || says.toLowerCase().includes(wanted)),
      ),
    [told, kind, wanted],
  );
  return (
    <section className="panel journal" aria-labelledby="debrief-journal">
      <div className="panel-bar journal-bar">
        <h2 id="debrief-journal">{t('journal.title')}</h2>
        <label htmlFor={`${id}-kind`}>{t('journal.kind')}</label>
        <select
          id={`${id}-kind`}
          className="select"
          value={kind}
          onChange={(event) => {
            onKind(journalKinds.find((one) => one === event.target.value) ?? 'all');
            setMost(page);
          }}
        >
          {journalKinds.map((one) => (
            <option key={one} value={one}>
              {t(`journal.kinds.${one}`)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-find`}>{t('journal.find')}</label>
        <input
          id={`${id}-find`}
          className="input"
          type="search"
          value={find}
          onChange={(event) => {
            setFind(event.target.value);
            setMost(page);
          }}
        />
        <span className="end">
          <span role="status" aria-label={t('journal.countLabel')}>
            {t('journal.count', { shown: fitting.length, total: told.length })}
          </span>
          <span className="mono journal-hash">
            {t('journal.hash', { hash: debrief.journalHash.slice(0, 12) })}
          </span>
        </span>
      </div>
      <div className="scroll" role="group" aria-labelledby="debrief-journal" tabIndex={0}>
        {fitting.length === 0 ? (
          <p className="empty">{t('journal.none')}</p>
        ) : (
          <JournalTable rows={fitting.slice(0, most)} book={book} />
        )}
        {fitting.length > most ? (
          <p className="journal-more">
            <button
              type="button"
              className="button quiet-button"
              onClick={() => setMost(most + page)}
            >
              {t('journal.more', { count: Math.min(page, fitting.length - most) })}
            </button>
          </p>
        ) : null}
      </div>
    </section>
  );
}
