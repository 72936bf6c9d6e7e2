import { scaleLinear, scalePoint } from 'd3-scale';
import { line as lineOf } from 'd3-shape';
import { useWidth } from '#ui/debrief/use-width.ts';
import { useWords } from '#ui/text/i18n.ts';
import { whenStarted } from './library-item.ts';
import { isComparable, type AttemptsAtOne } from './progress-attempt.ts';

const height = 190;
const margin = { top: 12, right: 20, bottom: 26, left: 34 };

/** The two headlines over the attempts, oldest first; shared awareness with its interval. */
export function ProgressChart({ group }: { group: AttemptsAtOne }) {
  const t = useWords('progress');
  const [svg, width] = useWidth<SVGSVGElement>(680);
  const { attempts, title } = group;
  const newest = attempts.at(-1);
  const x = scalePoint(
    attempts.map(({ id }) => id),
    [margin.left, width - margin.right],
  ).padding(0.5);
  const y = scaleLinear([0, 100], [height - margin.bottom, margin.top]);
  const points = attempts.map((attempt) => ({
    attempt,
    at: x(attempt.id) ?? margin.left,
    isSame: newest !== undefined && isComparable(attempt, newest),
  }));
  // A line joins only what may be compared.
  const draw = lineOf<(typeof points)[number]>(
    ({ at }) => at,
    ({ attempt }) => y(attempt.sharedAwareness.value ?? 0),
  ).defined(({ attempt, isSame }) => isSame && attempt.sharedAwareness.value !== null);
  const every = Math.ceil((attempts.length * 92) / Math.max(1, width - margin.left));
  return (
    <div className="progress-chart">
      <svg
        ref={svg}
        width="100%"
        height={height}
        role="img"
        aria-label={t('chart.alt', { count: attempts.length, title })}
      >
        {[0, 50, 100].map((value) => (
          <g key={value}>
            <line
              className="progress-grid"
              x1={margin.left}
              x2={width - margin.right}
              y1={y(value)}
              y2={y(value)}
            />
            <text className="progress-tick progress-tick-y" x={margin.left - 6} y={y(value) + 4}>
              {value}
            </text>
          </g>
        ))}
        <path className="progress-line" d={draw(points) ?? ''} />
        {points.map(({ attempt, at, isSame }, place) => (
          <g key={attempt.id} className={isSame ? undefined : 'progress-other'}>
            {attempt.sharedAwareness.interval === undefined ? null : (
              <line
                className="progress-interval"
                x1={at}
                x2={at}
                y1={y(attempt.sharedAwareness.interval[0])}
                y2={y(attempt.sharedAwareness.interval[1])}
              />
            )}
            {attempt.sharedAwareness.value === null ? null : (
              <circle
                className="progress-shared"
                cx={at}
                cy={y(attempt.sharedAwareness.value)}
                r="4"
              />
            )}
            {attempt.jointDecisions.value === null ? null : (
              <rect
                className="progress-joint"
                x={at + 7}
                y={y(attempt.jointDecisions.value) - 4}
                width="8"
                height="8"
              />
            )}
            {place % every === 0 ? (
              <text className="progress-tick progress-tick-x" x={at} y={height - 8}>
                {whenStarted(attempt.startedAt)}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
      <p className="progress-key" aria-hidden="true">
        <span className="progress-key-shared" /> {t('chart.shared')}
        <span className="progress-key-joint" /> {t('chart.joint')}
        {points.some(({ isSame }) => !isSame) ? <span>{t('chart.other')}</span> : null}
      </p>
    </div>
  );
}
