import type { Debrief } from '#analysis/debrief.ts';
import type { Series } from './time-axis.ts';

/** The lines of the chart, those that matter most drawn last. Each has its own dashes, and its name at its end. */
export const chartLines = ['wrong', 'shared', 'ceiling', 'you'] as const;
type ChartLine = (typeof chartLines)[number];

export function chartSeries({ awareness }: Debrief): Readonly<Record<ChartLine, Series>> {
  const { you, reference, shared, sharedWrong } = awareness;
  return { ceiling: reference, shared, wrong: sharedWrong, you };
}

/** Least distance of two labels, in pixels. */
const apart = 14;

/** Heights for labels near where they belong, none above `top`, in the order given, and none upon another. */
export function spread(wanted: readonly number[], top: number): number[] {
  const byHeight = wanted.map((at, place) => ({ at, place })).toSorted((a, b) => a.at - b.at);
  let runs: { from: number; members: typeof byHeight }[] = [];
  for (const label of byHeight) {
    runs.push({ from: label.at, members: [label] });
    runs = settled(runs);
  }
  const heights = [...wanted];
  let least = top;
  for (const { from, members } of runs) {
    for (const [index, { place }] of members.entries()) {
      const at = Math.max(least, from + index * apart);
      heights[place] = at;
      least = at + apart;
    }
  }
  return heights;
}

/** Runs that touch become one, about the mean of what its labels want. */
function settled<R extends { from: number; members: { at: number; place: number }[] }>(
  runs: readonly R[],
): { from: number; members: R['members'] }[] {
  const last = runs.at(-1);
  const before = runs.at(-2);
  if (last === undefined || before === undefined) return [...runs];
  if (before.from + before.members.length * apart <= last.from) return [...runs];
  const members = [...before.members, ...last.members];
  const mean = members.reduce((sum, { at }) => sum + at, 0) / members.length;
  return settled([
    ...runs.slice(0, -2),
    { from: mean - ((members.length - 1) * apart) / 2, members },
  ]);
}
