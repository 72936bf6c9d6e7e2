import type { MarkView } from '#exercise/view-map.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { areaExtent } from './area-extent.ts';
import { gridReference } from './grid-reference.ts';

/** More names than these are only counted: they are read out one by one. */
const most = 8;

/** Of a mark that has an extent: from where to where, what is in it, on which roads it lies. */
export function AreaWords({ mark: { area, as } }: { readonly mark: MarkView }) {
  const t = useWords('desk');
  const { geometry } = useDesk().brief;
  const extent = area === undefined ? null : areaExtent(geometry, area);
  if (extent === null) return null;
  const [from, to] = [extent.from, extent.to].map((point) => gridReference(geometry, point));
  const listed = (names: readonly string[]) => {
    const shown = names.slice(0, most).join(', ');
    const left = names.length - most;
    return left > 0 ? t('map.extent.more', { names: shown, count: left }) : shown;
  };
  const isWay = as === 'route';
  const roads = isWay ? extent.followed : extent.roads;
  const says = [
    from && to && from !== to ? t('map.extent.bounds', { from, to }) : null,
    extent.places.length === 0 ? null : t('map.extent.places', { names: listed(extent.places) }),
    roads.length === 0
      ? null
      : t(isWay ? 'map.extent.along' : 'map.extent.roads', { names: listed(roads) }),
  ];
  return <span className="map-extent">{says.filter((one) => one !== null).join(' ')}</span>;
}
