import { needTiming } from '#doctrine/scoring/needs.ts';
import { withDefaults } from '#doctrine/scoring/settings.ts';
import type { Problem } from '../problem.ts';
import type { ScenarioFile } from '../schema/scenario.ts';
import type { LintInput } from './lint.ts';

/** What has an order in time or level, and is not in it. */
export function checkTimeline({ scenario }: LintInput): Problem[] {
  return [...versions(scenario), ...windows(scenario), ...rising(scenario), ...graces(scenario)];
}

function versions({ facts }: ScenarioFile): Problem[] {
  return facts.flatMap((fact, i) => {
    let last: number | null = null;
    return fact.versions.flatMap(({ from }, v): Problem[] => {
      const path = ['facts', i, 'versions', v];
      if (v === 0) {
        if (from === undefined) return [];
        const message = 'the first version has a from';
        const hint = 'when the fact begins to be true is its becomesTrue';
        return [
          { code: 'first-version-with-from', path: [...path, 'from'], atKey: true, message, hint },
        ];
      }
      if (from === undefined) {
        return [
          {
            code: 'version-without-from',
            path,
            message: 'a later version says from when it holds',
          },
        ];
      }
      if (!('at' in from.when)) return [];
      const at = from.when.at + (from.after ?? 0);
      const early = last !== null && at <= last;
      last = at;
      if (!early) return [];
      const message = 'this version does not start after the one that it replaces';
      return [{ code: 'versions-out-of-order', path: [...path, 'from'], atKey: true, message }];
    });
  });
}

function windows({ decisions }: ScenarioFile): Problem[] {
  return decisions.flatMap(({ window: { opens, full, closes } }, i): Problem[] => {
    const wrong = full < opens ? 'full' : closes < full ? 'closes' : null;
    if (wrong === null) return [];
    const message = `${wrong} is before ${wrong === 'full' ? 'opens' : 'full'}`;
    return [{ code: 'window-out-of-order', path: ['decisions', i, 'window', wrong], message }];
  });
}

function rising({ measures, zones }: ScenarioFile): Problem[] {
  return [
    ...measures.flatMap(({ points }, i) =>
      notRising(points.map(({ at }) => at)).map((p): Problem => {
        const message = 'this point is not later than the one before';
        return { code: 'points-out-of-order', path: ['measures', i, 'points', p, 'at'], message };
      }),
    ),
    ...zones.flatMap(({ steps }, i) =>
      notRising(steps.map(({ atLeast }) => atLeast)).map((s): Problem => {
        const message = 'this step is not higher than the one before';
        return { code: 'points-out-of-order', path: ['zones', i, 'steps', s, 'atLeast'], message };
      }),
    ),
  ];
}

/** The positions of values that are not above the one before. */
function notRising(values: readonly number[]): number[] {
  return values.flatMap((value, i) => (i > 0 && value <= (values[i - 1] ?? value) ? [i] : []));
}

function graces({ facts, scoring }: ScenarioFile): Problem[] {
  const settings = withDefaults(scoring ?? {});
  return facts.flatMap((fact, i) =>
    (fact.needs ?? []).flatMap((need, n): Problem[] => {
      if (need.level === 'prohibited') return [];
      const usual = needTiming(settings, need.level);
      const [grace, expiry] = [need.grace ?? usual.grace, need.expiry ?? usual.expiry];
      if (grace <= expiry) return [];
      // Both are the scenario's own defaults: said once, where they are set.
      if (need.grace === undefined && need.expiry === undefined) return [];
      const message = `the grace of ${grace} s is longer than the expiry of ${expiry} s`;
      const given = need.grace === undefined ? 'expiry' : 'grace';
      return [{ code: 'grace-after-expiry', path: ['facts', i, 'needs', n, given], message }];
    }),
  );
}
