import { useEffect, useRef } from 'react';
import type { Seconds } from '#kernel/time.ts';
import type { KnowledgeRow } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { laneKey, type Spot } from './debrief-focus.ts';
import { KnowledgeLaneRow } from './knowledge-lane-row.tsx';
import type { NameBook } from './name-book.ts';

interface KnowledgeFactProps {
  row: KnowledgeRow;
  end: Seconds;
  book: NameBook;
  spot: Spot | null;
}

/** One fact: its name, why it matters, and a lane for each agency. */
export function KnowledgeFact({ row, end, book, spot }: KnowledgeFactProps) {
  const t = useWords('debrief');
  const body = useRef<HTMLTableSectionElement>(null);
  const isMeant =
    spot !== null && row.lanes.some((lane) => spot.lanes.has(laneKey(row.fact, lane.agency)));
  useEffect(() => {
    if (isMeant && spot !== null) body.current?.scrollIntoView({ block: 'nearest' });
  }, [isMeant, spot]);
  return (
    <tbody ref={body}>
      <tr className="knew-fact">
        <th scope="rowgroup" colSpan={3}>
          {row.label}
          {row.because === '' ? null : (
            <details className="knew-because">
              <summary>{t('knew.why')}</summary>
              <p>{row.because}</p>
            </details>
          )}
        </th>
      </tr>
      {row.lanes.map((lane) => (
        <KnowledgeLaneRow
          key={lane.agency}
          lane={lane}
          end={end}
          book={book}
          isMeant={spot?.lanes.has(laneKey(row.fact, lane.agency)) ?? false}
        />
      ))}
    </tbody>
  );
}
