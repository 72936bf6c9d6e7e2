import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { mapLayers, type MapLayer } from '../map-port.ts';

interface MapLayersProps {
  readonly hidden: readonly MapLayer[];
  readonly onHide: (hidden: readonly MapLayer[]) => void;
}

/** What is shown on the map. The button says how many layers are off, so that nothing is missed unawares. */
export function MapLayers({ hidden, onHide }: MapLayersProps) {
  const t = useWords('desk');
  return (
    <DialogTrigger>
      <Button className="button quiet-button small-button">
        {t('map.layers')}
        {hidden.length === 0 ? null : (
          <span className="late">{t('map.layersOff', { count: hidden.length })}</span>
        )}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="dialog" aria-label={t('map.layers')}>
          <fieldset className="map-layers">
            <legend>{t('map.layersShown')}</legend>
            {mapLayers.map((layer) => (
              <label key={layer}>
                <input
                  type="checkbox"
                  checked={!hidden.includes(layer)}
                  onChange={({ currentTarget }) =>
                    onHide(
                      currentTarget.checked
                        ? hidden.filter((one) => one !== layer)
                        : [...hidden, layer],
                    )
                  }
                />
                {t(`mapLayer.${layer}`)}
              </label>
            ))}
          </fieldset>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
