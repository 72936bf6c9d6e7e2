import type { Leaf } from '#scoring/score-card.ts';

/** A value from 0 to 100 as a bar, with its interval as a thin line. The value stands beside it in words. */
export function MeasureBar({ leaf }: { leaf: Leaf }) {
  const value = leaf.value ?? 0;
  return (
    <span className={leaf.value === null ? 'measure measure-none' : 'measure'} aria-hidden="true">
      <span className="measure-fill" style={{ width: `${value}%` }} />
      {leaf.interval === undefined ? null : (
        <span
          className="measure-interval"
          style={{ left: `${leaf.interval[0]}%`, right: `${100 - leaf.interval[1]}%` }}
        />
      )}
    </span>
  );
}
