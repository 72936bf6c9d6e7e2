import { nearestNameHint } from '../nearest-name.ts';
import type { Problem } from '../problem.ts';
import type { ScenarioFile } from '../schema/scenario.ts';
import type { LintInput } from './lint.ts';

/** Tasks that no unit could do, or that would change nothing. */
export function checkTasks({ scenario }: LintInput): Problem[] {
  return [...needs(scenario), ...effects(scenario), ...carriers(scenario), ...closures(scenario)];
}

function needs({ tasks, units }: ScenarioFile): Problem[] {
  const known = new Set(units.flatMap(({ capabilities }) => capabilities));
  return tasks.flatMap((task, i) =>
    task.needs.flatMap(({ capability, units: wanted }, n): Problem[] => {
      const path = ['tasks', i, 'needs', n];
      const able = units.filter(({ capabilities }) => capabilities.includes(capability)).length;
      if (able === 0) {
        const message = `no unit has the capability ${capability}`;
        const hint = nearestNameHint(capability, known);
        return [{ code: 'unknown-capability', path: [...path, 'capability'], message, hint }];
      }
      if (able >= wanted) return [];
      const message = `it needs ${wanted} units with ${capability}, and there are ${able}`;
      return [{ code: 'too-few-units', path: [...path, 'units'], message }];
    }),
  );
}

function effects({ tasks }: ScenarioFile): Problem[] {
  return tasks.flatMap(({ takes, moves, label }, i): Problem[] => {
    const path = ['tasks', i, 'id'];
    if (takes === undefined && moves === undefined) {
      return [
        {
          code: 'task-without-effect',
          path,
          message: `${label} neither takes time nor moves people`,
        },
      ];
    }
    if (takes !== undefined && moves !== undefined) {
      return [
        {
          code: 'task-without-effect',
          path: ['tasks', i, 'takes'],
          atKey: true,
          message: 'a task that moves people takes as long as that does',
        },
      ];
    }
    if (moves?.by === 'water' && moves.trip === undefined) {
      return [
        {
          code: 'trip-missing',
          path: ['tasks', i, 'moves', 'by'],
          message: 'by water, how long is a trip?',
          hint: 'add trip: 5m',
        },
      ];
    }
    return [];
  });
}

/** People wait to be carried by units that can, and that have room. */
function carriers({ tasks, people, units }: ScenarioFile): Problem[] {
  const moved = new Set(tasks.map(({ moves }) => moves?.people));
  const able = new Set(
    units.flatMap(({ capabilities, carries }) => ((carries ?? 0) > 0 ? capabilities : [])),
  );
  return people.flatMap(({ id, kinds }, i) =>
    kinds.flatMap(({ capability }, k): Problem[] => {
      if (!moved.has(id) || able.has(capability)) return [];
      const message = `no unit with the capability ${capability} carries people`;
      const path = ['people', i, 'kinds', k, 'capability'];
      return [
        { code: 'unknown-capability', path, message, hint: nearestNameHint(capability, able) },
      ];
    }),
  );
}

/** Whoever learns at the barrier that a road is closed must then keep off it. */
function closures({ closures: all, facts }: ScenarioFile): Problem[] {
  return all.flatMap(({ road, seen }, i): Problem[] => {
    const fact = facts.find(({ id }) => id === seen);
    if (fact === undefined || fact.means?.closes?.includes(road) === true) return [];
    const message = `whoever holds ${fact.id} still drives by ${road}`;
    const hint = `add means: { closes: [${road}] } to the fact`;
    return [{ code: 'closure-not-understood', path: ['closures', i, 'seen'], message, hint }];
  });
}
