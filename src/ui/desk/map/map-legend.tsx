import type { MarkView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import type { MapSelection } from '../map-port.ts';

const signs: Readonly<Record<MarkView['as'], string>> = {
  incident: '✸',
  hazard: '▲',
  closed: '✕',
  rvp: '⚑',
  resource: '■',
  flood: '≈',
  'rest-centre': '⌂',
};

/** What the signs that are on the map now mean, and what is chosen on it. */
export function MapLegend({ chosen }: { readonly chosen: MapSelection | null }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { marks, units } = useView();
  const shown = (Object.keys(signs) as MarkView['as'][]).filter((as) =>
    marks.some((mark) => mark.as === as),
  );
  const mark = chosen?.kind === 'mark' ? marks.find(({ id }) => id === chosen.id) : undefined;
  return (
    <div className="map-legend">
      {mark === undefined ? null : (
        <p>
          <b>{mark.label}</b> · {names.time(mark.at)} · {names.party(mark.source).short}
        </p>
      )}
      {chosen?.kind === 'place' ? <b>{names.place(chosen.id)}</b> : null}
      {chosen?.kind === 'road' ? <b>{names.road(chosen.id)}</b> : null}
      {chosen?.kind === 'unit' ? <b>{names.unit(chosen.id)}</b> : null}
      <ul aria-label={t('map.legend')}>
        {shown.map((as) => (
          <li key={as}>
            <span aria-hidden="true" className={`sign sign-${as}`}>
              {signs[as]}
            </span>{' '}
            {t(`mark.${as}`)}
          </li>
        ))}
        {Object.keys(units).length === 0 ? null : (
          <li>
            <span aria-hidden="true">- -</span> {t('map.route')}
          </li>
        )}
      </ul>
    </div>
  );
}
