import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { dayStamp } from './day-stamp.ts';
import { gridReference } from './grid-reference.ts';
import { ListRow, UseHead, type ListActs } from './list-row.tsx';
import { ageOf } from './unit-age.ts';
import { YouRow } from './you-row.tsx';

/** Units, as they were last reported to this seat. */
export function UnitsTable({ acts }: { readonly acts: ListActs }) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const view = useView();
  const units = Object.values(view.units).toSorted((a, b) => b.at - a.at);
  const gridAt = (node: number | undefined) => {
    const point = node === undefined ? undefined : brief.geometry.nodes[node];
    return point === undefined ? null : gridReference(brief.geometry, point);
  };
  const stamp = dayStamp(
    names,
    units.flatMap(({ at, arrives }) => (arrives === undefined ? [at] : [at, arrives])),
  );
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
          <UseHead acts={acts} />
        </tr>
      </thead>
      <tbody>
        <YouRow acts={acts} />
        {units.map((unit) => {
          const grid = gridAt(unit.nodes.at(-1));
          const age = ageOf(unit, view.now);
          return (
            <ListRow
              key={unit.unit}
              of={{ kind: 'unit', id: unit.unit }}
              acts={acts}
              before={
                <>
                  <AgencyTag id={unit.agency} />{' '}
                </>
              }
              name={names.unit(unit.unit)}
              grid={grid}
            >
              <td>{t(`mobilisation.${unit.mobilisation}`)}</td>
              <td>{unit.to === undefined ? t('map.notSaid') : names.place(unit.to)}</td>
              <td className="mono">{grid ?? t('map.notSaid')}</td>
              <td>{unit.roads.length === 0 ? t('map.notSaid') : roads(unit.roads)}</td>
              <td>{unit.arrives === undefined ? t('map.notSaid') : stamp(unit.arrives)}</td>
              <td>
                {stamp(unit.at)}
                {age === null ? null : <span className="late"> {t('map.silent', { age })}</span>}
              </td>
            </ListRow>
          );
        })}
        {units.length === 0 ? (
          <tr>
            <td colSpan={8}>{t('map.noUnits')}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}
