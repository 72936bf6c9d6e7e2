import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { oldAfter } from '../agencies/ago.ts';
import { goToCard } from '../agencies/show-card.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import type { Entry } from './entries.ts';

/** One entry; of a service, the way to its card too. */
export function EntryItem({ entry }: { readonly entry: Entry }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { now } = useView();
  const { change } = useDeskState();
  const { agency, name, what, rows } = entry;
  return (
    <li className="entry">
      <div className="entry-head">
        <h3>
          {agency === undefined ? null : <AgencyTag id={agency} />} {name}
        </h3>
        {what === undefined ? null : <span className="hint">{what}</span>}
        {agency === undefined ? null : (
          <button
            type="button"
            className="button quiet-button small-button"
            aria-label={t('directory.toCard', { who: name })}
            onClick={() => {
              change({ contacts: 'contacts', agency });
              goToCard(agency);
            }}
          >
            {t('directory.card')}
          </button>
        )}
      </div>
      <dl className="entry-rows">
        {rows.map(({ term, says }) => (
          <div key={term}>
            <dt>{term}</dt>
            {says.map(({ text, at }) => (
              <dd key={text}>
                {text}
                {at === undefined ? null : (
                  <time className={now - at > oldAfter ? 'late' : undefined}>
                    {' '}
                    {names.stamp(at)}
                  </time>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </li>
  );
}
