interface ChartMomentProps {
  x: number;
  /** Where the trainee’s own line is then. */
  y: number;
  top: number;
  bottom: number;
}

/** The moment looked at, across the chart. */
export function ChartMoment({ x, y, top, bottom }: ChartMomentProps) {
  return (
    <g>
      <line className="chart-now" x1={x} x2={x} y1={top} y2={bottom} />
      <circle className="chart-now-dot" r="4.5" cx={x} cy={y} />
    </g>
  );
}
