import { useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { inWords } from '#kernel/time.ts';
import type { Debrief as DebriefData } from '#analysis/debrief.ts';
import { ScreenHeading } from '#ui/frame/screen-heading.tsx';
import { TopBar } from '#ui/frame/top-bar.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { endOf } from './debrief-focus.ts';
import type { DebriefSubject } from './debrief-subject.ts';
import { Journal } from './journal.tsx';
import { Review } from './review.tsx';
import { UmpireContext, type UmpirePart } from './umpire/umpire-part.ts';
import { UmpireTab } from './umpire/umpire-tab.tsx';
import '#ui/frame/frame.css';
import './debrief.css';
import './debrief-print.css';
import './umpire/umpire.css';

interface DebriefProps {
  debrief: DebriefData;
  subject: DebriefSubject;
  /** What the trainee wrote before the score; empty when they skipped it. */
  reflection: string;
  /** Something to know before reading on. */
  notice?: string | undefined;
  /** Where the same exercise under the same luck begins. */
  againHref: string;
  /** What umpires handed in, and how that is changed. */
  umpire: UmpirePart;
  onExport: () => void;
}

/** How the exercise went, with the evidence for every point. */
export function Debrief({
  debrief,
  subject,
  reflection,
  notice,
  againHref,
  umpire,
  onExport,
}: DebriefProps) {
  const t = useWords('debrief');
  const umpiring = useWords('umpire');
  const [writer, onActive] = useState<string | null>(null);
  const desk = useMemo(
    () => ({
      ...umpire,
      active: umpire.umpires.find(({ rater }) => rater === writer) ?? null,
      onActive,
    }),
    [umpire, writer],
  );
  const place = t('place', {
    title: subject.title,
    seat: subject.seat,
    mode: t(subject.mode),
    length: inWords(endOf(debrief)),
    seed: debrief.seed,
  });
  return (
    <UmpireContext value={desk}>
      <Tabs className="debrief">
        <TopBar>
          <ScreenHeading className="debrief-heading" title={t('title', { title: subject.title })}>
            {place}
          </ScreenHeading>
          <TabList className="debrief-tabs no-print" aria-label={t('tabs.label')}>
            <Tab id="review" className="debrief-tab">
              {t('tabs.review')}
            </Tab>
            <Tab id="journal" className="debrief-tab">
              {t('tabs.journal')}
            </Tab>
            <Tab id="umpire" className="debrief-tab">
              {umpiring('tab')}
            </Tab>
          </TabList>
          <div className="button-row no-print">
            <a className="button night-button small-button" href={againHref}>
              {t('acts.again')}
            </a>
            <button
              type="button"
              className="button night-button small-button"
              onClick={() => window.print()}
            >
              {t('acts.print')}
            </button>
            <button type="button" className="button night-button small-button" onClick={onExport}>
              {t('acts.export')}
            </button>
            <a className="button night-button small-button" href="#/">
              {t('acts.library')}
            </a>
          </div>
        </TopBar>
        <main className="debrief-main">
          {notice === undefined ? null : <p className="debrief-notice">{notice}</p>}
          <TabPanel id="review" className="debrief-panel">
            <Review debrief={debrief} subject={subject} reflection={reflection} />
          </TabPanel>
          <TabPanel id="journal" className="debrief-panel">
            <Journal debrief={debrief} book={subject.book} />
          </TabPanel>
          <TabPanel id="umpire" className="debrief-panel">
            <UmpireTab desk={desk} score={debrief.score} subject={subject} />
          </TabPanel>
        </main>
      </Tabs>
    </UmpireContext>
  );
}
