import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { AreaWords } from './area-words.tsx';
import { dayStamp } from './day-stamp.ts';
import { ListRow, UseHead, type ListActs } from './list-row.tsx';
import { markGrid, markWhere } from './mark-where.ts';
import { Unconfirmed } from './unconfirmed.tsx';
import { useOwnView } from './use-own-view.ts';

/** Closures, hazards, zones, the wind and other marks, each with who said so and when. */
export function MarksTable({ acts }: { readonly acts: ListActs }) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const marks = useOwnView().marks.toSorted((a, b) => b.at - a.at);
  const stamp = dayStamp(
    names,
    marks.flatMap(({ at, again }) => (again === undefined ? [at] : [at, again])),
  );
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
          const grid = markGrid(mark, brief.geometry);
          return (
            <ListRow
              key={mark.id}
              of={{ kind: 'mark', id: mark.id }}
              acts={acts}
              name={mark.label}
              grid={grid}
            >
              <td>
                {t(`mark.${mark.as}`)} {mark.confirmed ? null : <Unconfirmed />}
              </td>
              <td>
                {markWhere(mark, brief.geometry, names, t)} <AreaWords mark={mark} />
              </td>
              <td className="mono">{grid ?? t('map.noGrid')}</td>
              <td>
                {stamp(mark.at)}
                {mark.again === undefined
                  ? null
                  : ` ${t('map.again', { time: stamp(mark.again) })}`}
              </td>
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
