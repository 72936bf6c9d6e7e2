import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import type { LoadMap } from '../map-port.ts';
import { MapCanvas } from './map-canvas.tsx';
import { MapList } from './map-list.tsx';

/** Where things are: as a map, and the same as tables. Without a map the tables remain. */
export function MapPanel({ loadMap }: { readonly loadMap: LoadMap }) {
  const t = useWords('desk');
  const [asList, setAsList] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  return (
    <section className="panel map-panel" aria-labelledby="map-title" data-section="map">
      <h2 id="map-title" className="visually-hidden">
        {t('map.title')}
      </h2>
      {hasFailed ? (
        <p className="map-failed">{t('map.failed')}</p>
      ) : (
        <ToggleButton
          className="button quiet-button small-button map-as-list"
          isSelected={asList}
          onChange={setAsList}
          data-shortcut="map"
        >
          {t('map.asList')}
        </ToggleButton>
      )}
      {hasFailed ? null : (
        <div className="map-layer" hidden={asList}>
          <MapCanvas loadMap={loadMap} onFail={() => setFailed(true)} />
        </div>
      )}
      {asList || hasFailed ? <MapList /> : null}
    </section>
  );
}
