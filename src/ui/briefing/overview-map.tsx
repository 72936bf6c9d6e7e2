import type { Geometry } from '#scenario/geometry.ts';
import { useWords } from '#ui/text/i18n.ts';
import { labelled, linePath, namesOf, ringsPath, scaleBar } from './overview.ts';

/** A still map of the area: water, main roads and numbered places, with the same in words. */
export function OverviewMap({ title, geometry }: { title: string; geometry: Geometry }) {
  const t = useWords('briefing');
  const { width, height } = geometry;
  const unit = width / 560;
  const water = geometry.shapes.filter((shape) => shape.kind === 'river' || shape.kind === 'water');
  const names = namesOf(geometry);
  const bar = scaleBar(width);
  const alt = t('map.alt', {
    title,
    width: (width / 10_000).toFixed(1),
    height: (height / 10_000).toFixed(1),
    roads: t('map.mainRoads', { names: names.roads.join(', ') }),
    water:
      names.water.length === 0
        ? t('map.noWater')
        : t('map.water', { names: names.water.join(', ') }),
    places: names.places.join(', '),
  });
  return (
    <section className="panel" aria-labelledby="briefing-map">
      <div className="panel-bar">
        <h2 id="briefing-map">{t('map.title')}</h2>
      </div>
      <svg className="overview-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
        <rect className="overview-land" width={width} height={height} />
        {geometry.shapes
          .filter((shape) => shape.kind === 'wood' || shape.kind === 'park')
          .map((shape) => (
            <path
              key={shape.id}
              className="overview-green"
              fillRule="evenodd"
              d={ringsPath(shape, height)}
            />
          ))}
        {water.map((shape) => (
          <path
            key={shape.id}
            className={shape.closed ? 'overview-water' : 'overview-stream'}
            fillRule="evenodd"
            d={ringsPath(shape, height)}
          />
        ))}
        {geometry.shapes
          .filter((shape) => shape.kind === 'building')
          .map((shape) => (
            <path key={shape.id} className="overview-building" d={ringsPath(shape, height)} />
          ))}
        {(['lane', 'street', 'b', 'a'] as const).map((grade) => (
          <g key={grade} className={`overview-road overview-road-${grade}`}>
            {geometry.roads
              .filter((road) => road.class === grade)
              .map((road) => (
                <path key={road.id} d={linePath(road.line, height)} />
              ))}
          </g>
        ))}
        {labelled(geometry).map(({ place, number, east, north }) => (
          <g key={place.id} transform={`translate(${east} ${height - north}) scale(${unit})`}>
            <circle className="overview-place" r="9.5" />
            <text className="overview-number" y="4.6">
              {number}
            </text>
          </g>
        ))}
        <g transform={`translate(${width - bar.length - 14 * unit} ${height - 12 * unit})`}>
          <path className="overview-bar" d={`M0 ${-4 * unit}V0H${bar.length}V${-4 * unit}`} />
          <text className="overview-bar-text" fontSize={13 * unit} x={bar.length / 2} y={-6 * unit}>
            {t('map.scale', { km: bar.km })}
          </text>
        </g>
      </svg>
      <ol className="overview-key" aria-label={t('map.places')}>
        {labelled(geometry).map(({ place, number }) => (
          <li key={place.id}>
            <span aria-hidden="true">{number}</span> {place.name}
          </li>
        ))}
      </ol>
    </section>
  );
}
