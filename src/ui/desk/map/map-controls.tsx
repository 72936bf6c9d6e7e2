import { useWords } from '#ui/text/i18n.ts';
import type { MapHandle } from '../map-port.ts';
import { Sign } from '../parts/sign.tsx';

/** CSS pixels at each press. */
const step = 120;

interface MapControlsProps {
  readonly map: MapHandle;
  /** All of it is in sight, so that it cannot be moved. */
  readonly isWhole: boolean;
}

/** What a drag or a wheel does, as buttons. */
export function MapControls({ map, isWhole }: MapControlsProps) {
  const t = useWords('desk');
  const moves = [
    { id: 'west', act: () => map.pan(-step, 0) },
    { id: 'north', act: () => map.pan(0, -step) },
    { id: 'south', act: () => map.pan(0, step) },
    { id: 'east', act: () => map.pan(step, 0) },
  ] as const;
  const scales = [
    { id: 'zoomIn', act: () => map.zoomIn() },
    { id: 'zoomOut', act: () => map.zoomOut() },
    { id: 'fit', act: () => map.fit() },
  ] as const;
  return (
    <div className="map-controls" role="group" aria-label={t('map.controls')}>
      {[...(isWhole ? [] : moves), ...scales].map(({ id, act }) => (
        <button
          key={id}
          type="button"
          className="map-button"
          aria-label={t(`map.${id}`)}
          title={t(`map.${id}`)}
          onClick={act}
        >
          <Sign name={id} />
        </button>
      ))}
    </div>
  );
}
