import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import type { LoadMap } from '../map-port.ts';
import { MapCanvas } from './map-canvas.tsx';
import { MapList } from './map-list.tsx';

/** Where things are: as a map, and the same as tables. */
export function MapPanel({ loadMap }: { readonly loadMap: LoadMap }) {
  const t = useWords('desk');
  const [asList, setAsList] = useState(false);
  return (
    <section className="panel map-panel" aria-labelledby="map-title" data-section="map">
      <h2 id="map-title" className="visually-hidden">
        {t('map.title')}
      </h2>
      <ToggleButton
        className="button quiet-button small-button map-as-list"
        isSelected={asList}
        onChange={setAsList}
        data-shortcut="map"
      >
        {t('map.asList')}
      </ToggleButton>
      {asList ? <MapList /> : <MapCanvas loadMap={loadMap} onFail={() => setAsList(true)} />}
    </section>
  );
}
