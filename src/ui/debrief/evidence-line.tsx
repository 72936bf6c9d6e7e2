import { memo, useEffect, useId, useRef } from 'react';
import type { Seconds } from '#kernel/time.ts';
import type { Debrief } from '#analysis/debrief.ts';
import type { ScoreLine } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { lostBy, pointsWords } from './evidence-groups.ts';
import type { Telling } from './event-words.ts';
import { EventList } from './event-list.tsx';
import { moveByKeys } from './line-keys.ts';
import { momentTime } from './name-book.ts';
import { PrintedEvidence } from './printed-evidence.tsx';
import { LinePoints, OverrideLine } from './umpire/override-line.tsx';

interface EvidenceLineProps {
  line: ScoreLine;
  at: Seconds;
  /** The rule that was applied, in words. */
  rule: Debrief['ledger']['rules'][string] | undefined;
  telling: Telling;
  isOpen: boolean;
  /** Opens a line, or none. */
  onLine: (id: string | null) => void;
}

/** One line of the score; opens onto its events, or onto the time in which nothing came. There are hundreds. */
export const EvidenceLine = memo(function EvidenceLine(props: EvidenceLineProps) {
  const { line, at, rule, telling, isOpen, onLine } = props;
  const t = useWords('debrief');
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    // Of a line that is taller than the pane, its head is what must be seen.
    row.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const grade = gradeOf(line);
  const time = (seconds: Seconds) => momentTime(telling.book, seconds);
  const points = { points: pointsWords(line.points), of: pointsWords(line.of) };
  return (
    <div ref={row} className="evidence-line" data-selected={isOpen}>
      <h4>
        <button
          type="button"
          className="evidence-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onLine(isOpen ? null : line.id)}
          onKeyDown={moveByKeys}
        >
          <time>{time(at)}</time>
          <span className="evidence-says">{line.says}</span>
          <span className={`evidence-score evidence-${grade}`}>
            <LinePoints line={line} words={t(pointsKey(line), points)} />
          </span>
        </button>
      </h4>
      <PrintedEvidence line={line} book={telling.book} />
      <div id={id} className="evidence-inside" hidden={!isOpen}>
        {isOpen ? (
          <>
            {line.window === undefined ? null : (
              <p>
                <strong>
                  {t('evidence.due', { from: time(line.window.from), to: time(line.window.to) })}
                </strong>{' '}
                {line.events.length === 0 ? <span>{t('evidence.missed')}</span> : null}
              </p>
            )}
            <EventList title={t('evidence.happened')} seqs={line.events} telling={telling} />
            <EventList title={t('evidence.also')} seqs={line.also} telling={telling} />
            {rule === undefined ? null : (
              <details className="disclosure">
                <summary>{t('evidence.rule', { title: rule.title })}</summary>
                <p>{rule.explains}</p>
                <p className="mono small">{rule.formula}</p>
              </details>
            )}
            <p className="quiet small">{t('evidence.doctrine', { doctrine: line.doctrine })}</p>
            <OverrideLine line={line} />
          </>
        ) : null}
      </div>
    </div>
  );
});

function gradeOf(line: ScoreLine): 'full' | 'part' | 'none' | 'explains' {
  if (line.of === 0 && line.points === 0) return 'explains';
  if (lostBy(line) === 0 && line.points >= 0) return 'full';
  return line.points > 0 ? 'part' : 'none';
}

function pointsKey({ of, points }: ScoreLine) {
  if (of > 0) return of === 1 ? 'evidence.pointOf' : 'evidence.points';
  return points === 0 ? 'evidence.explains' : 'evidence.pointsOnly';
}
