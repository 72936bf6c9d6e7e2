import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { Unconfirmed } from './unconfirmed.tsx';
import { useOwnView } from './use-own-view.ts';

/** Clockwise from the north, where the wind comes from. */
const degrees = { N: 0, NE: 45, E: 90, SE: 135, S: 180, SW: 225, W: 270, NW: 315 } as const;

/** The wind as last heard of: an arrow that flies with it, and the same in words. */
export function MapWind() {
  const t = useWords('desk');
  const { names } = useDesk();
  const heard = useOwnView().marks.filter(({ wind }) => wind !== undefined);
  const last = heard.toSorted((a, b) => a.at - b.at).at(-1);
  if (last?.wind === undefined) return null;
  const { from, knots } = last.wind;
  return (
    <p className="map-wind">
      <svg
        className="sign"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        style={{ rotate: `${degrees[from]}deg` }}
      >
        <path d="M8 1.5v11M4 9l4 4.5L12 9" />
      </svg>
      {t('map.windSaid', {
        from: t(`compass.${from}`),
        knots,
        source: names.party(last.source).short,
        time: names.stamp(last.at),
      })}
      {last.confirmed ? null : <Unconfirmed />}
    </p>
  );
}
