import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTheme } from '#ui/frame/preferences.ts';
import { useDesk } from '../desk-context.ts';
import {
  mapLayers,
  type LoadMap,
  type MapHandle,
  type MapLayer,
  type MapSelection,
} from '../map-port.ts';
import { useOwnView } from './use-own-view.ts';

export interface UseMapOptions {
  readonly loadMap: LoadMap;
  readonly hidden: readonly MapLayer[];
  readonly chosen: MapSelection | null;
  readonly isPicking: boolean;
  readonly onChoose: (what: MapSelection | null) => void;
  readonly onPick: (grid: string | null) => void;
  readonly onPoint: (grid: string | null) => void;
  /** The map cannot be drawn here. */
  readonly onFail: () => void;
}

interface UsedMap {
  /** Null until it is drawn. */
  readonly map: MapHandle | null;
  /** Whether all of the sheet is in sight. */
  readonly isWhole: boolean;
}

/** Fetches the map when it is first shown, and keeps it up to date. */
export function useMap(host: RefObject<HTMLDivElement | null>, options: UseMapOptions): UsedMap {
  const { loadMap, hidden, chosen, isPicking } = options;
  const { brief } = useDesk();
  const view = useOwnView();
  const theme = useTheme();
  const [map, setMap] = useState<MapHandle | null>(null);
  const [isWhole, setWhole] = useState(true);
  const latest = useRef({ ...options, theme });
  useEffect(() => {
    latest.current = { ...options, theme };
  });

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const life: { ended: boolean; map: MapHandle | null } = { ended: false, map: null };
    const start = async () => {
      const { mountMap } = await loadMap();
      if (life.ended) return;
      const mounted = await mountMap(element, {
        brief,
        theme: latest.current.theme,
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        onSelect: (what) => latest.current.onChoose(what),
        onPick: (grid) => latest.current.onPick(grid),
        onPoint: (grid) => latest.current.onPoint(grid),
        onFail: () => latest.current.onFail(),
        onLook: setWhole,
      });
      life.map = mounted;
      if (life.ended) mounted.destroy();
      else setMap(mounted);
    };
    start().catch(() => latest.current.onFail());
    const watch = new ResizeObserver(() => life.map?.resize());
    watch.observe(element);
    return () => {
      life.ended = true;
      watch.disconnect();
      life.map?.destroy();
      setMap(null);
    };
  }, [brief, host, loadMap]);

  useEffect(() => {
    map?.setLayers(new Set(mapLayers.filter((layer) => !hidden.includes(layer))));
  }, [map, hidden]);
  useEffect(() => map?.setTheme(theme), [map, theme]);
  useEffect(() => map?.update(view), [map, view]);
  useEffect(() => map?.select(chosen), [map, chosen]);
  useEffect(() => map?.pick(isPicking), [map, isPicking]);
  return { map, isWhole };
}
