import { useWords } from '#ui/text/i18n.ts';
import type { MapHandle } from '../map-port.ts';
import { Sign } from '../parts/sign.tsx';

/** CSS pixels at each press. */
const step = 120;

/** What a drag or a wheel does, as buttons. */
export function MapControls({ map }: { readonly map: MapHandle }) {
  const t = useWords('desk');
  const buttons = [
    { id: 'north', act: () => map.pan(0, -step) },
    { id: 'west', act: () => map.pan(-step, 0) },
    { id: 'east', act: () => map.pan(step, 0) },
    { id: 'south', act: () => map.pan(0, step) },
    { id: 'zoomIn', act: () => map.zoomIn() },
    { id: 'zoomOut', act: () => map.zoomOut() },
    { id: 'fit', act: () => map.fit() },
  ] as const;
  return (
    <div className="map-controls" role="group" aria-label={t('map.controls')}>
      {buttons.map(({ id, act }) => (
        <button
          key={id}
          type="button"
          className={`map-button map-${id}`}
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
