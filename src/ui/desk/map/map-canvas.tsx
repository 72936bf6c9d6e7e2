import { useRef, useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import type { LoadMap, MapLayer, MapSelection } from '../map-port.ts';
import { MapControls } from './map-controls.tsx';
import { MapLegend } from './map-legend.tsx';
import { useMap } from './use-map.ts';
import { useMapKeys } from './use-map-keys.ts';
import type { Picks } from './use-picking.ts';

interface MapCanvasProps {
  readonly loadMap: LoadMap;
  readonly hidden: readonly MapLayer[];
  readonly chosen: MapSelection | null;
  readonly saysSigns: boolean;
  readonly onChoose: (what: MapSelection | null) => void;
  readonly picking: Picks | null;
  readonly onFail: () => void;
}

/** The drawn map, its buttons and keys, and the grid reference that is pointed at. */
export function MapCanvas(props: MapCanvasProps) {
  const { picking, chosen } = props;
  const t = useWords('desk');
  const host = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const { map, isWhole } = useMap(host, {
    ...props,
    isPicking: picking !== null,
    onPick: (grid) => picking?.use(grid),
    onPoint: setPointed,
  });
  const { spot, grid, ...keys } = useMapKeys(host, map, picking?.use ?? null);
  const shown = spot === null ? pointed : grid;
  return (
    <>
      <div className="map-frame">
        {/* An application: its keys are its own, and the same stands in the list. */}
        <div
          ref={host}
          className="map-host"
          role="application"
          aria-label={t('map.canvas')}
          tabIndex={0}
          {...keys}
        />
        {spot === null ? null : (
          <span className="map-spot" aria-hidden="true" style={{ left: spot.x, top: spot.y }} />
        )}
        <p className="map-grid" hidden={shown === null && spot === null}>
          <span className="mono">{shown ?? t('map.outside')}</span> {t('map.gridAbout')}
        </p>
        <p className="visually-hidden" role="status" aria-label={t('map.spotLabel')}>
          {spot === null ? null : (grid ?? t('map.outside'))}
        </p>
        {map === null ? (
          <p className="map-waits">{t('map.loading')}</p>
        ) : (
          <MapControls map={map} isWhole={isWhole} />
        )}
      </div>
      <MapLegend chosen={chosen} saysSigns={props.saysSigns} />
    </>
  );
}
