import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { dayStamp } from './day-stamp.ts';
import { markWhere } from './mark-where.ts';
import { useOwnView } from './use-own-view.ts';

/** What was on the map and is no longer, and what was heard instead. Not there while there is none. */
export function LiftedTable() {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { lifted } = useOwnView();
  if (lifted.length === 0) return null;
  const stamp = dayStamp(
    names,
    lifted.map(({ at }) => at),
  );
  return (
    <table className="table">
      <caption>{t('map.lifted')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.what')}</th>
          <th scope="col">{t('map.kind')}</th>
          <th scope="col">{t('map.where')}</th>
          <th scope="col">{t('map.instead')}</th>
          <th scope="col">{t('map.at')}</th>
          <th scope="col">{t('map.source')}</th>
        </tr>
      </thead>
      <tbody>
        {lifted
          .toSorted((a, b) => b.at - a.at)
          .map(({ id, mark, by, at, source }) => (
            <tr key={id}>
              <th scope="row">{mark.label}</th>
              <td>{t(`mark.${mark.as}`)}</td>
              <td>{markWhere(mark, brief.geometry, names, t)}</td>
              <td>{by}</td>
              <td>{stamp(at)}</td>
              <td>
                <AgencyTag id={source} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
