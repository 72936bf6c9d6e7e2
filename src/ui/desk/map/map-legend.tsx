import type { MarkView } from '#exercise/view-map.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { MapSelection } from '../map-port.ts';
import { Sign, type SignName } from '../parts/sign.tsx';
import { MapChosen } from './map-chosen.tsx';
import { MapWind } from './map-wind.tsx';
import { useOwnView } from './use-own-view.ts';

type As = MarkView['as'];

const signs: Partial<Record<As, SignName>> = {
  incident: 'incident',
  hazard: 'hazard',
  people: 'people',
  closed: 'closed',
  flood: 'flood',
};

/** Lettered as they are on the map. */
const plates: Partial<Record<As, string>> = {
  rvp: 'RVP',
  'command-post': 'CP',
  resource: 'RES',
  'rest-centre': 'REST',
  cordon: 'CORDON',
  route: 'ROUTE',
};

interface MapLegendProps {
  readonly chosen: MapSelection | null;
  readonly saysSigns: boolean;
}

/** What is chosen on the map, the wind, and what the signs that are on it now mean. */
export function MapLegend({ chosen, saysSigns }: MapLegendProps) {
  return (
    <div className="map-legend">
      {chosen === null ? null : <MapChosen chosen={chosen} />}
      <MapWind />
      {saysSigns ? <Signs /> : null}
    </div>
  );
}

function Signs() {
  const t = useWords('desk');
  const { marks, units } = useOwnView();
  const shown = ([...Object.keys(signs), ...Object.keys(plates)] as As[]).filter((as) =>
    marks.some((mark) => mark.as === as),
  );
  const hasUnits = Object.keys(units).length > 0;
  if (shown.length === 0 && !hasUnits) return <p className="quiet">{t('map.noMarks')}</p>;
  return (
    <ul aria-label={t('map.legend')}>
      {shown.map((as) => (
        <li key={as}>
          {signs[as] === undefined ? (
            <span className={`map-plate map-plate-${as}`} aria-hidden="true">
              {plates[as]}
            </span>
          ) : (
            <Sign name={signs[as]} />
          )}
          {t(`mark.${as}`)}
        </li>
      ))}
      {marks.some(({ confirmed }) => !confirmed) ? (
        <li>
          <Sign name="unconfirmed" />
          {t('map.notConfirmed')}
        </li>
      ) : null}
      {hasUnits ? (
        <>
          <li>
            <Sign name="route" /> {t('map.route')}
          </li>
          <li>
            <span className="map-plate map-plate-old" aria-hidden="true">
              AMB
            </span>
            {t('map.oldUnit')}
          </li>
        </>
      ) : null}
    </ul>
  );
}
