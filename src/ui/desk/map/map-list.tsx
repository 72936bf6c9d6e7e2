import { useWords } from '#ui/text/i18n.ts';
import { MarksTable } from './marks-table.tsx';
import { PlacesTable } from './places-table.tsx';
import { UnitsTable } from './units-table.tsx';

/** All that is on the map, as tables. */
export function MapList() {
  const t = useWords('desk');
  return (
    <div className="scroll map-list" role="region" aria-label={t('map.list')} tabIndex={0}>
      <MarksTable />
      <UnitsTable />
      <PlacesTable />
      <p className="hint">{t('map.accuracy')}</p>
    </div>
  );
}
