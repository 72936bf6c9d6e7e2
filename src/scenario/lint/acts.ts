import { inWords, timeOfDay } from '#kernel/time.ts';
import { clockFaceOf } from '../clock-face.ts';
import type { Problem } from '../problem.ts';
import type { ScenarioFile } from '../schema/scenario.ts';
import type { LintInput } from './lint.ts';

/** What an act may last, and what it usually lasts; seconds. Design values: a surge and a lull each. */
const shortest = 600;
const longest = 3600;
const usual = { from: 1200, to: 3000 };

/** The acts in their order, how long each is, and what clocks show from each on. */
export function checkActs({ scenario }: LintInput): Problem[] {
  const { acts } = scenario;
  if (acts === undefined) return [];
  const disorder = outOfOrder(acts);
  // A length can be told only of acts that follow each other.
  return disorder.length > 0 ? disorder : [...lengths(scenario, acts), ...clocks(scenario, acts)];
}

type Acts = NonNullable<ScenarioFile['acts']>;

function outOfOrder(acts: Acts): Problem[] {
  return acts.flatMap(({ starts }, i): Problem[] => {
    const path = ['acts', i, 'starts'];
    const before = acts[i - 1];
    if (before === undefined) {
      if (starts === 0) return [];
      const message = 'the first act does not start at T+0';
      return [{ code: 'acts-out-of-order', path, message }];
    }
    if (starts > before.starts) return [];
    const message = `this act does not start after ${before.id}`;
    return [{ code: 'acts-out-of-order', path, message }];
  });
}

function lengths({ clock }: ScenarioFile, acts: Acts): Problem[] {
  return acts.flatMap(({ starts }, i): Problem[] => {
    const path = ['acts', i, 'starts'];
    if (starts >= clock.length) {
      const message = `it would start when the exercise ends, at ${inWords(clock.length)}`;
      return [{ code: 'act-length', path, message }];
    }
    const next = acts[i + 1]?.starts ?? clock.length;
    const lasts = Math.min(next, clock.length) - starts;
    const message = `this act lasts ${inWords(lasts)}`;
    if (lasts < shortest || lasts > longest) {
      return [{ code: 'act-length', path, message, hint: 'an act lasts 10 to 60 minutes' }];
    }
    if (lasts >= usual.from && lasts <= usual.to) return [];
    return [{ code: 'act-length-unusual', path, message, hint: 'most last 20 to 50 minutes' }];
  });
}

/** Clocks do not run backwards within a day; that another has come is said. */
function clocks(scenario: ScenarioFile, acts: Acts): Problem[] {
  const face = clockFaceOf(scenario);
  return acts.flatMap(({ starts, clock, day }, i): Problem[] => {
    if (clock === undefined || day !== undefined) return [];
    const jumps = face.jumps.filter(({ at }) => at < starts);
    const before = timeOfDay({ ...face, jumps }, starts);
    const shows = timeOfDay(face, starts);
    if (shows >= before) return [];
    return [
      {
        code: 'act-clock-back',
        path: ['acts', i, 'clock'],
        message: `clocks go back from ${before} to ${shows}`,
        hint: 'where it is another day, say which: day',
      },
    ];
  });
}
