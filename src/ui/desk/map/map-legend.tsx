import { useState } from 'react';
import type { MarkView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { Sign } from '../parts/sign.tsx';
import type { MapSelection } from '../map-port.ts';

const kinds: readonly MarkView['as'][] = [
  'incident',
  'hazard',
  'closed',
  'rvp',
  'resource',
  'flood',
  'rest-centre',
];

/** Lettered as they are on the map. */
const plates: Partial<Record<MarkView['as'], string>> = {
  rvp: 'RVP',
  resource: 'RES',
  'rest-centre': 'REST',
};

/** What the signs that are on the map now mean, and what is chosen on it. */
export function MapLegend({ chosen }: { readonly chosen: MapSelection | null }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { marks, units } = useView();
  const [startsOpen] = useState(() => matchMedia('(min-width: 1201px)').matches);
  const shown = kinds.filter((as) => marks.some((mark) => mark.as === as));
  const mark = chosen?.kind === 'mark' ? marks.find(({ id }) => id === chosen.id) : undefined;
  return (
    <div className="map-legend">
      {mark === undefined ? null : (
        <p>
          <b>{mark.label}</b> · {names.stamp(mark.at)} · {names.party(mark.source).short}
        </p>
      )}
      {chosen?.kind === 'place' ? <b>{names.place(chosen.id)}</b> : null}
      {chosen?.kind === 'road' ? <b>{names.road(chosen.id)}</b> : null}
      {chosen?.kind === 'unit' ? <b>{names.unit(chosen.id)}</b> : null}
      <details open={startsOpen}>
        <summary>{t('map.legend')}</summary>
        <ul>
          {shown.map((as) => (
            <li key={as}>
              {plates[as] === undefined ? (
                <Sign name={as} />
              ) : (
                <span className={`map-plate map-plate-${as}`} aria-hidden="true">
                  {plates[as]}
                </span>
              )}
              {t(`mark.${as}`)}
            </li>
          ))}
          {Object.keys(units).length === 0 ? null : (
            <li>
              <Sign name="route" /> {t('map.route')}
            </li>
          )}
        </ul>
      </details>
    </div>
  );
}
