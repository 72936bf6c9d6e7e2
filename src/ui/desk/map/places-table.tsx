import { useMemo } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { gridReference } from './grid-reference.ts';
import { ListRow, UseHead, type ListActs } from './list-row.tsx';

/** The places of the map. */
export function PlacesTable({ acts }: { readonly acts: ListActs }) {
  const t = useWords('desk');
  const { geometry } = useDesk().brief;
  const places = useMemo(
    () =>
      geometry.places
        .map((place) => ({ ...place, grid: gridReference(geometry, place.point) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    [geometry],
  );
  return (
    <table className="table">
      <caption>{t('map.places')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.place')}</th>
          <th scope="col">{t('map.kind')}</th>
          <th scope="col">{t('map.grid')}</th>
          <UseHead acts={acts} />
        </tr>
      </thead>
      <tbody>
        {places.map(({ id, name, type, grid }) => (
          <ListRow key={id} of={{ kind: 'place', id }} acts={acts} name={name} grid={grid}>
            <td>{type.replaceAll('-', ' ')}</td>
            <td className="mono">{grid ?? t('map.noGrid')}</td>
          </ListRow>
        ))}
      </tbody>
    </table>
  );
}
