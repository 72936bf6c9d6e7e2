import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { gridReference } from './grid-reference.ts';

/** Units, as they were last reported to this seat. */
export function UnitsTable() {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const units = Object.values(useView().units).toSorted((a, b) => b.at - a.at);
  const gridAt = (node: number | undefined) => {
    const point = node === undefined ? undefined : brief.geometry.nodes[node];
    return point === undefined ? null : gridReference(brief.geometry, point);
  };
  const roads = (ids: readonly string[]) => [...new Set(ids.map(names.road))].join(', ');
  return (
    <table className="table">
      <caption>{t('map.units')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.unit')}</th>
          <th scope="col">{t('map.status')}</th>
          <th scope="col">{t('map.to')}</th>
          <th scope="col">{t('map.gridTo')}</th>
          <th scope="col">{t('map.by')}</th>
          <th scope="col">{t('map.arrives')}</th>
          <th scope="col">{t('map.at')}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.unit}>
            <th scope="row">
              <AgencyTag id={unit.agency} /> {names.unit(unit.unit)}
            </th>
            <td>{t(`mobilisation.${unit.mobilisation}`)}</td>
            <td>{unit.to === undefined ? t('map.notSaid') : names.place(unit.to)}</td>
            <td className="mono">{gridAt(unit.nodes.at(-1)) ?? t('map.notSaid')}</td>
            <td>{unit.roads.length === 0 ? t('map.notSaid') : roads(unit.roads)}</td>
            <td>{unit.arrives === undefined ? t('map.notSaid') : names.stamp(unit.arrives)}</td>
            <td>{names.stamp(unit.at)}</td>
          </tr>
        ))}
        {units.length === 0 ? (
          <tr>
            <td colSpan={7}>{t('map.noUnits')}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}
