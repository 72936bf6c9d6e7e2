import { useMemo, useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { gridReference } from './grid-reference.ts';
import { ListRow, UseHead, type ListActs } from './list-row.tsx';

/** The roads of the map that have a name, each by its stretches: folded, since they are many to go past by key. */
export function RoadsTable({ acts }: { readonly acts: ListActs }) {
  const t = useWords('desk');
  const { geometry } = useDesk().brief;
  const roads = useMemo(
    () =>
      geometry.roads
        .filter(({ name }) => name !== '')
        .map(({ id, name, bridge, line }) => {
          const middle = line[Math.floor(line.length / 2)];
          const grid = middle === undefined ? null : gridReference(geometry, middle);
          return { id, name, bridge, grid };
        })
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    [geometry],
  );
  const [isOpen, setIsOpen] = useState(acts.chosen?.kind === 'road');
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('map.roadsMany', { count: roads.length })}</summary>
      <table className="table" aria-label={t('map.roads')}>
        <thead>
          <tr>
            <th scope="col">{t('map.road')}</th>
            <th scope="col">{t('map.kind')}</th>
            <th scope="col">{t('map.gridMiddle')}</th>
            <UseHead acts={acts} />
          </tr>
        </thead>
        <tbody>
          {roads.map(({ id, name, bridge, grid }) => (
            <ListRow key={id} of={{ kind: 'road', id }} acts={acts} name={name} grid={grid}>
              <td>{bridge ? t('map.isBridge') : t('map.isRoad')}</td>
              <td className="mono">{grid ?? t('map.noGrid')}</td>
            </ListRow>
          ))}
        </tbody>
      </table>
    </details>
  );
}
