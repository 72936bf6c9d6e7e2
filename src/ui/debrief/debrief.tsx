import { useMemo, useState } from 'react';
import { TabPanel, Tabs } from 'react-aria-components';
import { inWords } from '#kernel/time.ts';
import type { Debrief as DebriefData } from '#analysis/debrief.ts';
import { ScreenHeading } from '#ui/frame/screen-heading.tsx';
import { TopBar } from '#ui/frame/top-bar.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { Beside } from './beside/beside.tsx';
import { DebriefActs, DebriefTabs } from './debrief-bar.tsx';
import { endOf } from './debrief-focus.ts';
import type { DebriefSubject } from './debrief-subject.ts';
import type { Telling } from './event-words.ts';
import type { JournalKind } from './journal-filter.ts';
import { indexJournal } from './journal-index.ts';
import { howItRan } from './how-it-ran.ts';
import { Journal } from './journal.tsx';
import { PartContext, parts, type DebriefPart } from './part-context.ts';
import { Review } from './review.tsx';
import { UmpireContext, type UmpirePart } from './umpire/umpire-part.ts';
import { UmpirePrint } from './umpire/umpire-print.tsx';
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
  const events = useWords('events');
  const [part, setPart] = useState<DebriefPart>('review');
  const [kind, setKind] = useState<JournalKind>('all');
  const telling = useMemo(
    (): Telling => ({ book: subject.book, index: indexJournal(debrief.events), t: events }),
    [debrief, subject, events],
  );
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
    mode: howItRan(subject, t),
    length: inWords(endOf(debrief)),
    seed: debrief.seed,
  });
  return (
    <UmpireContext value={desk}>
      <PartContext value={setPart}>
        <Tabs
          className="debrief"
          data-part={part}
          selectedKey={part}
          onSelectionChange={(chosen) => setPart(parts.find((one) => one === chosen) ?? 'review')}
        >
          <TopBar inExercise>
            <ScreenHeading className="debrief-heading" title={t('title', { title: subject.title })}>
              {place}
            </ScreenHeading>
            <DebriefTabs />
            <DebriefActs againHref={againHref} onExport={onExport} />
          </TopBar>
          <main className="debrief-main">
            {notice === undefined ? null : <p className="debrief-notice">{notice}</p>}
            {/* Both are there at all times: either is printed with the other. */}
            <TabPanel id="review" className="debrief-panel" shouldForceMount>
              <Review
                debrief={debrief}
                subject={subject}
                telling={telling}
                reflection={reflection}
              />
            </TabPanel>
            <TabPanel id="beside" className="debrief-panel" shouldForceMount>
              <Beside
                debrief={debrief}
                telling={telling}
                onJournal={() => {
                  setKind('world');
                  setPart('journal');
                }}
              />
            </TabPanel>
            <TabPanel id="journal" className="debrief-panel">
              <Journal debrief={debrief} book={subject.book} kind={kind} onKind={setKind} />
            </TabPanel>
            <TabPanel id="umpire" className="debrief-panel">
              <UmpireTab desk={desk} score={debrief.score} subject={subject} telling={telling} />
            </TabPanel>
            {part === 'review' || part === 'beside' ? (
              <UmpirePrint score={debrief.score} subject={subject} />
            ) : null}
          </main>
        </Tabs>
      </PartContext>
    </UmpireContext>
  );
}
