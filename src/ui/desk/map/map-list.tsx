import { useEffect, useRef } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import type { ListActs } from './list-row.tsx';
import { LiftedTable } from './lifted-table.tsx';
import { MarksTable } from './marks-table.tsx';
import { PlacesTable } from './places-table.tsx';
import { RoadsTable } from './roads-table.tsx';
import { UnitsTable } from './units-table.tsx';

/** All that is on the map, as tables. What is chosen on the map is in sight when they are opened. */
export function MapList(acts: ListActs) {
  const t = useWords('desk');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('.map-row-chosen')?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div
      ref={list}
      className="scroll map-list"
      role="region"
      aria-label={t('map.list')}
      tabIndex={0}
    >
      <MarksTable acts={acts} />
      <LiftedTable />
      <UnitsTable acts={acts} />
      <PlacesTable acts={acts} />
      <RoadsTable acts={acts} />
      <p className="hint">{t('map.accuracy')}</p>
    </div>
  );
}
