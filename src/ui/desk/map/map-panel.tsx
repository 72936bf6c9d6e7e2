import { useCallback, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState } from '../desk-context.ts';
import { mapLayers, type LoadMap, type MapLayer, type MapSelection } from '../map-port.ts';
import { useRemembered } from '../notebook.ts';
import { MapCanvas } from './map-canvas.tsx';
import { MapLayers } from './map-layers.tsx';
import { MapList } from './map-list.tsx';
import { PickBar } from './pick-bar.tsx';
import { usePicking } from './use-picking.ts';

/** Where things are: as a map, and the same as tables. Without a map the tables remain. */
export function MapPanel({ loadMap }: { readonly loadMap: LoadMap }) {
  const t = useWords('desk');
  const { brief } = useDesk();
  const { change } = useDeskState();
  const picking = usePicking();
  const [asList, setAsList] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [chosen, setChosen] = useState<MapSelection | null>(null);
  const [hidden, setHidden] = useRemembered<readonly MapLayer[]>('map.hidden', [], areLayers);
  const [saysSigns, setSaysSigns] = useRemembered('map.legend', false, isBoolean);
  const choose = (what: MapSelection | null) => {
    setChosen(what);
    const unit = what?.kind === 'unit' ? brief.units.find(({ id }) => id === what.id) : undefined;
    if (unit !== undefined) change({ agency: unit.agency, tab: 'agencies' });
  };
  const fail = useCallback(() => setFailed(true), []);
  return (
    <section className="panel map-panel" aria-labelledby="map-title" data-section="map">
      <h2 id="map-title" className="visually-hidden">
        {t('map.title')}
      </h2>
      {picking === null ? null : <PickBar label={picking.label} onCancel={picking.cancel} />}
      <div className="map-body">
        {hasFailed ? (
          <p className="map-failed">{t('map.failed')}</p>
        ) : (
          <div className="map-tools">
            <ToggleButton
              className="button quiet-button small-button"
              isSelected={asList}
              onChange={setAsList}
              data-shortcut="map"
            >
              {t('map.asList')}
            </ToggleButton>
            {asList ? null : (
              <>
                <MapLayers hidden={hidden} onHide={setHidden} />
                <ToggleButton
                  className="button quiet-button small-button"
                  isSelected={saysSigns}
                  onChange={setSaysSigns}
                >
                  {t('map.legend')}
                </ToggleButton>
              </>
            )}
          </div>
        )}
        {hasFailed ? null : (
          <div className="map-layer" hidden={asList}>
            <MapCanvas
              loadMap={loadMap}
              hidden={hidden}
              chosen={chosen}
              saysSigns={saysSigns}
              onChoose={choose}
              picking={picking}
              onFail={fail}
            />
          </div>
        )}
        {asList || hasFailed ? (
          <MapList chosen={chosen} onChoose={setChosen} onUse={picking?.use ?? null} />
        ) : null}
      </div>
    </section>
  );
}

function areLayers(found: unknown): found is readonly MapLayer[] {
  return Array.isArray(found) && found.every((one) => mapLayers.some((layer) => layer === one));
}

function isBoolean(found: unknown): found is boolean {
  return typeof found === 'boolean';
}
