import type { MarkView } from '#exercise/view.ts';
import type { Point } from '#scenario/geometry.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { gridReference } from './grid-reference.ts';
import { ListRow, UseHead, type ListActs } from './list-row.tsx';

/** Closures, hazards, zones, the wind and other marks, each with who said so and when. */
export function MarksTable({ acts }: { readonly acts: ListActs }) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const marks = useView().marks.toSorted((a, b) => b.at - a.at);
  const { geometry } = brief;
  const pointOf = (mark: MarkView): Point | undefined => {
    const line = geometry.roads.find(({ id }) => id === mark.road)?.line;
    return (
      geometry.places.find(({ id }) => id === mark.place)?.point ??
      line?.[Math.floor(line.length / 2)] ??
      geometry.shapes.find(({ id }) => id === mark.area)?.rings[0]?.[0]
    );
  };
  const whereOf = ({ place, road, area, as }: MarkView): string => {
    if (as === 'wind') return t('map.everywhere');
    if (place !== undefined) return names.place(place);
    if (road !== undefined) return names.road(road);
    return geometry.shapes.find(({ id }) => id === area)?.name ?? t('map.area');
  };
  return (
    <table className="table">
      <caption>{t('map.marks')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.what')}</th>
          <th scope="col">{t('map.kind')}</th>
          <th scope="col">{t('map.where')}</th>
          <th scope="col">{t('map.grid')}</th>
          <th scope="col">{t('map.at')}</th>
          <th scope="col">{t('map.source')}</th>
          <UseHead acts={acts} />
        </tr>
      </thead>
      <tbody>
        {marks.map((mark) => {
          const point = pointOf(mark);
          const grid = point === undefined ? null : gridReference(geometry, point);
          return (
            <ListRow
              key={mark.id}
              of={{ kind: 'mark', id: mark.id }}
              acts={acts}
              name={mark.label}
              grid={grid}
            >
              <td>{t(`mark.${mark.as}`)}</td>
              <td>{whereOf(mark)}</td>
              <td className="mono">{grid ?? t('map.noGrid')}</td>
              <td>{names.stamp(mark.at)}</td>
              <td>
                <AgencyTag id={mark.source} />
              </td>
            </ListRow>
          );
        })}
        {marks.length === 0 ? (
          <tr>
            <td colSpan={7}>{t('map.noMarks')}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}
