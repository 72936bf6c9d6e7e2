import type { ClockFace } from '#kernel/time.ts';
import type { ScenarioFile } from './schema/scenario.ts';

/** How the clocks of a scenario show: they jump at each act that says what they show from then on. */
export function clockFaceOf({ clock, acts = [] }: Pick<ScenarioFile, 'clock' | 'acts'>): ClockFace {
  const jumps = acts.flatMap(({ starts, clock: shows }) =>
    shows === undefined ? [] : [{ at: starts, shows }],
  );
  return { start: clock.start, jumps };
}
