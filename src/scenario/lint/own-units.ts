import { valueAt } from '../plain-data.ts';
import type { Problem } from '../problem.ts';
import type { ScenarioFile } from '../schema/scenario.ts';
import type { LintInput } from './lint.ts';

/** Nobody travels in, or gives orders to, another agency’s unit. */
export function checkOwnUnits({ scenario }: LintInput): Problem[] {
  const agencyOf = new Map(scenario.units.map(({ id, agency }) => [id, agency]));
  return unitUses(scenario).flatMap(({ unit, by, path }): Problem[] => {
    const owner = typeof unit === 'string' ? agencyOf.get(unit) : undefined;
    if (owner === undefined || owner === by) return [];
    return [
      {
        code: 'not-own-unit',
        path,
        message: `${String(unit)} is a unit of ${owner}, not of ${by}`,
      },
    ];
  });
}

interface UnitUse {
  readonly unit: unknown;
  readonly by: string;
  readonly path: Problem['path'];
}

function unitUses({ agencies, seats }: ScenarioFile): UnitUse[] {
  return [
    ...seats.map(({ unit, agency }, i) => ({ unit, by: agency, path: ['seats', i, 'unit'] })),
    ...agencies.flatMap(({ id, commander, standingOrders = [] }, i) => [
      { unit: commander.unit, by: id, path: ['agencies', i, 'commander', 'unit'] },
      ...standingOrders.flatMap((order, o) =>
        ['do', 'otherwise'].flatMap((part) =>
          ['deploy', 'withdraw', 'report'].map((name) => ({
            unit: valueAt(order, [part, name, 'unit']),
            by: id,
            path: ['agencies', i, 'standingOrders', o, part, name, 'unit'],
          })),
        ),
      ),
    ]),
  ];
}
