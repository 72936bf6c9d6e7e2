import type { ReactNode } from 'react';
import { principles } from '#doctrine/principles.ts';
import { ScreenHeading } from '#ui/frame/screen-heading.tsx';
import { TopBar } from '#ui/frame/top-bar.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { FirstMinutes, type FirstMinutesOffer } from './first-minutes.tsx';
import { ImportRecord } from './import-record.tsx';
import { KeptList } from './kept-list.tsx';
import type { KeptItem, ShelfItem } from './library-item.ts';
import { ProgressLink } from './progress-link.tsx';
import { RoleShelf } from './role-shelf.tsx';
import { byRole, sharedLaw } from './shelf-order.ts';
import '#ui/frame/frame.css';
import './library.css';

interface LibraryProps {
  scenarios: readonly ShelfItem[];
  kept: readonly KeptItem[];
  /** Something that everybody must know first, such as that nothing can be kept. */
  notice?: ReactNode;
  /** The guided start, where it is still to be offered. */
  first?: FirstMinutesOffer | undefined;
  /** What the last import came to; announced. */
  news?: { readonly good: boolean; readonly says: string } | undefined;
  onExport: (id: string) => void;
  onDelete: (id: string) => void;
  onImport: (file: File) => void;
}

/** The first screen: what can be played, what is in progress, what is finished. */
export function Library({ scenarios, kept, notice, first, news, ...on }: LibraryProps) {
  const t = useWords('library');
  const law = sharedLaw(scenarios);
  const lists = {
    running: kept.filter((item) => !item.finished),
    finished: kept.filter((item) => item.finished),
  };
  const running = (
    <KeptList kind="running" items={lists.running} onExport={on.onExport} onDelete={on.onDelete} />
  );
  // What one was in the middle of comes before what one could begin, on a telephone too.
  const hasRunning = lists.running.length > 0;
  return (
    <div className="frame-page library">
      <TopBar place={t('title')} />
      <main className="library-main">
        <div className="library-head">
          <ScreenHeading title={t('title')} />
          <p className="library-what">{t('what')}</p>
          {notice}
          {first === undefined ? null : <FirstMinutes {...first} />}
        </div>
        {hasRunning ? <div className="library-running">{running}</div> : null}
        <section className="library-scenarios" aria-labelledby="library-scenarios">
          <h2 id="library-scenarios">{t('scenarios.title')}</h2>
          {scenarios.length === 0 ? <p className="panel empty">{t('scenarios.none')}</p> : null}
          {law === undefined ? null : (
            <p className="quiet small">
              {t('scenarios.law')}: {law}
            </p>
          )}
          {byRole(scenarios).map((shelf) => (
            <RoleShelf key={shelf.role} shelf={shelf} showsLaw={law === undefined} />
          ))}
          <h2 className="library-trains">{t('trains.title')}</h2>
          <dl className="panel library-principles">
            {principles.map((principle) => (
              <div key={principle.id}>
                <dt>{principle.label}</dt>
                <dd>{principle.means}</dd>
              </div>
            ))}
          </dl>
        </section>
        <div className="library-kept">
          {hasRunning ? null : running}
          <KeptList
            kind="finished"
            items={lists.finished}
            onExport={on.onExport}
            onDelete={on.onDelete}
          />
          <ProgressLink />
          <ImportRecord news={news} onImport={on.onImport} />
        </div>
      </main>
    </div>
  );
}
