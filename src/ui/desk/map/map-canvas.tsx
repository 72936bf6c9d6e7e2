import { useEffect, useRef, useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import type { LoadMap, MapHandle, MapSelection } from '../map-port.ts';
import { MapControls } from './map-controls.tsx';
import { MapLegend } from './map-legend.tsx';

interface MapCanvasProps {
  readonly loadMap: LoadMap;
  /** The map cannot be drawn here. */
  readonly onFail: () => void;
}

/** Fetches the map when it is first shown, and keeps it up to date. */
export function MapCanvas({ loadMap, onFail }: MapCanvasProps) {
  const t = useWords('desk');
  const { brief } = useDesk();
  const view = useView();
  const { change } = useDeskState();
  const host = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapHandle | null>(null);
  const [chosen, setChosen] = useState<MapSelection | null>(null);
  const act = useRef({ change, onFail });
  useEffect(() => {
    act.current = { change, onFail };
  });

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const life: { ended: boolean; map: MapHandle | null } = { ended: false, map: null };
    const onSelect = (what: MapSelection | null) => {
      setChosen(what);
      life.map?.select(what);
      const unit = what?.kind === 'unit' ? brief.units.find(({ id }) => id === what.id) : undefined;
      if (unit !== undefined) act.current.change({ agency: unit.agency, tab: 'agencies' });
    };
    const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const start = async () => {
      const { mountMap } = await loadMap();
      if (life.ended) return;
      const mounted = await mountMap(element, { brief, onSelect, reducedMotion });
      life.map = mounted;
      if (life.ended) mounted.destroy();
      else setMap(mounted);
    };
    start().catch(() => act.current.onFail());
    const watch = new ResizeObserver(() => life.map?.resize());
    watch.observe(element);
    return () => {
      life.ended = true;
      watch.disconnect();
      life.map?.destroy();
      setMap(null);
    };
  }, [brief, loadMap]);

  useEffect(() => map?.update(view), [map, view]);

  return (
    <>
      <div ref={host} className="map-host" />
      {map === null ? <p className="map-waits">{t('map.loading')}</p> : <MapControls map={map} />}
      <MapLegend chosen={chosen} />
    </>
  );
}
