import { isMapping, valueAt } from '../plain-data.ts';
import type { Problem } from '../problem.ts';
import type { Condition } from '../schema/condition.ts';
import { withJoined } from './conditions.ts';
import type { LintInput } from './lint.ts';

/** An agency acts on its own picture: its orders wait for that alone, and name one thing to do. */
export function checkStandingOrders({ scenario }: LintInput): Problem[] {
  const unitsOf = (agency: string): string[] =>
    scenario.units.filter((unit) => unit.agency === agency).map(({ id }) => id);
  return scenario.agencies.flatMap(({ id, standingOrders = [] }, i) =>
    standingOrders.flatMap((order, o) => {
      const path = ['agencies', i, 'standingOrders', o];
      const own = { agency: id, units: unitsOf(id) };
      const when = { path: [...path, 'trigger', 'when'], value: order.trigger.when };
      const unseen = withJoined(when).flatMap((each): Problem[] => {
        const sees = beyondSight(each.value as Condition, own);
        return sees === null
          ? []
          : [{ code: 'order-reads-truth', path: each.path, message: `${id} cannot see ${sees}` }];
      });
      return [
        ...unseen,
        ...withoutTarget(order.do, [...path, 'do', 'deploy']),
        ...withoutTarget(order.otherwise, [...path, 'otherwise', 'deploy']),
        ...withoutAsk(order, path),
      ];
    }),
  );
}

/** What a condition waits for that the agency cannot see; null when it can. */
function beyondSight(
  condition: Condition,
  own: { agency: string; units: readonly string[] },
): string | null {
  if ('measure' in condition) return `the measure ${condition.measure} but by being told a fact`;
  if ('fired' in condition) return 'whether an inject has happened';
  if ('dialogue' in condition) return `whether ${condition.dialogue.crowd} was talked with`;
  if ('held' in condition && condition.held.by !== own.agency) {
    return `what ${condition.held.by} holds`;
  }
  if ('agency' in condition && condition.agency.id !== own.agency) {
    return `the state of ${condition.agency.id}`;
  }
  if ('unit' in condition && !own.units.includes(condition.unit.id)) {
    return `where ${condition.unit.id} is`;
  }
  return null;
}

/** What is done without an answer needs a question. */
function withoutAsk(
  order: { readonly do: object; readonly otherwise?: unknown },
  path: Problem['path'],
): Problem[] {
  if (order.otherwise === undefined || 'ask' in order.do) return [];
  return [
    {
      code: 'otherwise-without-ask',
      path: [...path, 'otherwise'],
      atKey: true,
      message: 'only an order that asks can have an otherwise',
    },
  ];
}

function withoutTarget(order: unknown, path: Problem['path']): Problem[] {
  const deploy = valueAt(order, ['deploy']);
  if (!isMapping(deploy) || (deploy['task'] === undefined) !== (deploy['to'] === undefined)) {
    return [];
  }
  return [
    {
      code: 'order-without-target',
      path,
      atKey: true,
      message: 'a unit is sent either to a task or to a place',
    },
  ];
}
