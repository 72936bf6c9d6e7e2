import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { gridReference } from './grid-reference.ts';
import { ListRow, type ListActs } from './list-row.tsx';

/** The officer, as the tag on the map: where they are, or where they go and when they will be there. */
export function YouRow({ acts }: { readonly acts: ListActs }) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { place, moving } = useView();
  const at = moving?.to ?? place;
  const point = brief.geometry.places.find(({ id }) => id === at)?.point;
  const grid = point === undefined ? null : gridReference(brief.geometry, point);
  return (
    <ListRow of={{ kind: 'place', id: place }} acts={acts} name={t('party.you')} grid={grid}>
      <td>{t(moving ? 'mobilisation.enRoute' : 'map.youHere', { where: names.place(place) })}</td>
      <td>{moving ? names.place(moving.to) : t('map.stays')}</td>
      <td className="mono">{grid ?? t('map.notSaid')}</td>
      <td>{t('map.stays')}</td>
      <td>{moving ? names.stamp(moving.arrives) : t('map.stays')}</td>
      <td>{t('map.stays')}</td>
    </ListRow>
  );
}
