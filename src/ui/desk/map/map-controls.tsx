import { useWords } from '#ui/text/i18n.ts';
import type { MapHandle } from '../map-port.ts';

/** A quarter of what is visible, at each press. */
const step = 0.25;

/** What a drag or a wheel does, as buttons. */
export function MapControls({ map }: { readonly map: MapHandle }) {
  const t = useWords('desk');
  const buttons = [
    { id: 'north', sign: '↑', act: () => map.pan(0, -step) },
    { id: 'west', sign: '←', act: () => map.pan(-step, 0) },
    { id: 'east', sign: '→', act: () => map.pan(step, 0) },
    { id: 'south', sign: '↓', act: () => map.pan(0, step) },
    { id: 'zoomIn', sign: '+', act: () => map.zoomIn() },
    { id: 'zoomOut', sign: '−', act: () => map.zoomOut() },
    { id: 'fit', sign: '⤢', act: () => map.fit() },
  ] as const;
  return (
    <div className="map-controls" role="group" aria-label={t('map.controls')}>
      {buttons.map(({ id, sign, act }) => (
        <button
          key={id}
          type="button"
          className={`map-button map-${id}`}
          aria-label={t(`map.${id}`)}
          title={t(`map.${id}`)}
          onClick={act}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
