import { useState } from 'react';
import { inWords, timeOfDay } from '#kernel/time.ts';
import { roles } from '#doctrine/roles.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { ReviewTag } from '#ui/frame/review-tag.tsx';
import { ScreenHeading } from '#ui/frame/screen-heading.tsx';
import { TopBar } from '#ui/frame/top-bar.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { Acts } from './acts.tsx';
import { HowItWorks } from './how-it-works.tsx';
import { OverviewMap } from './overview-map.tsx';
import { Partners } from './partners.tsx';
import { StartForm } from './start-form.tsx';
import type { Start } from './start.ts';
import type { VariantChoice } from './variant-field.tsx';
import '#ui/frame/frame.css';
import './briefing.css';

interface BriefingProps {
  /** One for each seat that can be taken. */
  briefs: readonly [Brief, ...Brief[]];
  /** A seat, mode and seed to begin with. */
  first: Start;
  anotherSeed: () => number;
  /** Absent where there is nothing to choose from. */
  variants?: VariantChoice | undefined;
  /** There is a guide through this exercise. */
  hasGuide?: boolean | undefined;
  /** What was chosen is being fetched. */
  isWaiting?: boolean | undefined;
  onStart: (start: Start) => void;
}

/** What the officer is told before the exercise begins, and the way to begin it. */
export function Briefing({ briefs, first, ...props }: BriefingProps) {
  const t = useWords('briefing');
  const [seat, setSeat] = useState(first.seat);
  const brief = briefs.find((one) => one.seat.id === seat) ?? briefs[0];
  const { scenario } = brief;
  return (
    <div className="briefing">
      <TopBar place={t('screen')} inExercise />
      <main className="briefing-main">
        <div className="briefing-head">
          <ScreenHeading title={t('title', { title: scenario.title })} />
          <p className="quiet">
            {t('starts', {
              time: timeOfDay(brief.clock, 0),
              length: inWords(brief.length),
            })}{' '}
            · {scenario.law} · <ReviewTag by={scenario.reviewedBy} />
          </p>
          {scenario.contentNote === undefined ? null : (
            <p className="briefing-note">
              <strong>{t('content')}:</strong> {scenario.contentNote}
            </p>
          )}
        </div>
        <div className="briefing-column">
          <section className="panel" aria-labelledby="briefing-takeover">
            <div className="panel-bar">
              <h2 id="briefing-takeover">{t('takeover')}</h2>
              <span className="end briefing-you">
                {t('you')} <strong>{brief.seat.title}</strong>
              </span>
            </div>
            <div className="briefing-text">
              <p className="quiet">
                <strong>
                  {roles[brief.seat.role].label} ({roles[brief.seat.role].short}).
                </strong>{' '}
                {roles[brief.seat.role].job}
              </p>
              {brief.seat.briefing.split(/\n\s*\n/).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </section>
          <Acts brief={brief} />
          <Partners brief={brief} />
          <section className="panel" aria-labelledby="briefing-objectives">
            <div className="panel-bar">
              <h2 id="briefing-objectives">{t('objectives')}</h2>
            </div>
            <ul className="briefing-list">
              {brief.objectives.map((objective) => (
                <li key={objective.id}>{objective.text}</li>
              ))}
            </ul>
          </section>
        </div>
        <div className="briefing-column">
          <OverviewMap title={scenario.title} geometry={brief.geometry} />
          <HowItWorks />
        </div>
      </main>
      <StartForm
        seats={briefs.map((one) => one.seat)}
        seat={brief.seat.id}
        first={first}
        onSeat={setSeat}
        {...props}
      />
    </div>
  );
}
