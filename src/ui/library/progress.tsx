import { useState, type ReactNode } from 'react';
import { AskDialog } from '#ui/frame/ask-dialog.tsx';
import { ScreenHeading } from '#ui/frame/screen-heading.tsx';
import { TopBar } from '#ui/frame/top-bar.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { whenStarted } from './library-item.ts';
import { byScenario, hasFigures, type Attempt } from './progress-attempt.ts';
import { ProgressChart } from './progress-chart.tsx';
import { ProgressTable } from './progress-table.tsx';
import '#ui/frame/frame.css';
import './progress.css';

interface ProgressProps {
  attempts: readonly Attempt[];
  /** Something to know first, such as that nothing can be kept. */
  notice?: ReactNode;
  onDelete: (which: { readonly id: string } | 'all') => void;
  onExport: () => void;
}

/** What a person’s own debriefs came to, by scenario: a chart and a table, kept on their machine alone. */
export function Progress({ attempts, notice, onDelete, onExport }: ProgressProps) {
  const t = useWords('progress');
  const [asking, setAsking] = useState<Attempt | 'all' | null>(null);
  const [news, setNews] = useState('');
  const names =
    asking === null || asking === 'all'
      ? { title: '', when: '' }
      : { title: asking.scenario.title, when: whenStarted(asking.startedAt) };
  return (
    <div className="frame-page">
      <TopBar place={t('title')} />
      <main className="progress-main">
        <ScreenHeading title={t('title')} />
        {notice}
        <p className="progress-says">{t('says')}</p>
        <p className="progress-says quiet small">{t('private')}</p>
        <div className="button-row">
          <a className="button quiet-button small-button" href="#/">
            {t('back')}
          </a>
          {attempts.length === 0 ? null : (
            <>
              <button type="button" className="button quiet-button small-button" onClick={onExport}>
                {t('export')}
              </button>
              <button
                type="button"
                className="button quiet-button small-button"
                onClick={() => setAsking('all')}
              >
                {t('removeAll')}
              </button>
            </>
          )}
          <span className="small" role="status" aria-label={t('newsLabel')}>
            {news}
          </span>
        </div>
        {attempts.length === 0 ? <p className="panel empty">{t('none')}</p> : null}
        {byScenario(attempts).map((group, index) => (
          <section
            key={group.scenario}
            className="panel progress-scenario"
            aria-labelledby={`progress-${index}`}
          >
            <div className="panel-bar">
              <h2 id={`progress-${index}`}>{group.title}</h2>
            </div>
            {hasFigures(group) ? <ProgressChart group={group} /> : null}
            <ProgressTable group={group} onDelete={setAsking} />
          </section>
        ))}
      </main>
      <AskDialog
        outside
        isOpen={asking !== null}
        words={{
          title: asking === 'all' ? t('asks.all') : t('asks.one'),
          says: asking === 'all' ? t('asks.allSays') : t('asks.oneSays', names),
          confirm: t('asks.confirm'),
          cancel: t('asks.cancel'),
        }}
        onClose={() => setAsking(null)}
        onConfirm={() => {
          if (asking === null) return;
          onDelete(asking === 'all' ? 'all' : { id: asking.id });
          setNews(t('removed'));
        }}
      />
    </div>
  );
}
