import { isMapping, select } from '../plain-data.ts';
import type { Problem } from '../problem.ts';
import { collections, idsIn, publicHolder, type Named } from './names.ts';

/** Lists inside an item, whose ids are its own. */
const innerLists: readonly (readonly [owners: string, list: string, kind: string])[] = [
  ['agencies.*', 'standingOrders.*', 'standing order'],
  ['people.*', 'kinds.*', 'kind of people'],
  ['decisions.*', 'options.*', 'option'],
  ['probes.items.*', 'options.*', 'answer'],
  ['crowds.*', 'offers.*', 'offer'],
  ['decisions.*', 'hazards.*', 'hazard'],
  ['decisions.*', 'powers.*', 'power'],
];

/** Two things with one id, shown at both. Works on a file that its schema has not accepted. */
export function checkDuplicateIds(root: unknown): Problem[] {
  const outer = Object.entries(collections)
    // Agencies, seats and groups of people are spoken to by id, so they share one list of names.
    .filter(([kind]) => kind !== 'agency' && kind !== 'seat' && kind !== 'crowd')
    .flatMap(([kind, pattern]) => twiceIn(idsIn(root, pattern), kind));
  const holders = [
    ...idsIn(root, collections.agency),
    ...idsIn(root, collections.seat),
    ...idsIn(root, collections.crowd),
  ];
  const inner = innerLists.flatMap(([owners, list, kind]) =>
    select(root, owners).flatMap(({ path, value }) => {
      const ids = isMapping(value) ? idsIn(value, list) : [];
      return twiceIn(
        ids.map((named) => ({ id: named.id, path: [...path, ...named.path] })),
        kind,
      );
    }),
  );
  const stages = twiceIn(idsIn(root, 'stages.*'), 'stage');
  const variants = twiceIn(idsIn(root, 'variants.*'), 'variant');
  return [
    ...outer,
    ...stages,
    ...variants,
    ...twiceIn(holders, 'agency or seat'),
    ...reserved(holders),
    ...inner,
  ];
}

function twiceIn(ids: readonly Named[], kind: string): Problem[] {
  const byId = new Map<string, Named[]>();
  for (const named of ids) byId.set(named.id, [...(byId.get(named.id) ?? []), named]);
  return [...byId.values()].flatMap((same) =>
    same.length < 2
      ? []
      : same.map((named, i) => duplicate(named, same[i === 0 ? 1 : 0] ?? named, kind)),
  );
}

function duplicate({ id, path }: Named, other: Named, kind: string): Problem {
  const at = other.path.slice(0, -1).join('.');
  return { code: 'duplicate-id', path, message: `another ${kind} has the id ${id}: ${at}` };
}

function reserved(holders: readonly Named[]): Problem[] {
  return holders
    .filter(({ id }) => id === publicHolder)
    .map(({ path }) => ({
      code: 'duplicate-id',
      path,
      message: `${publicHolder} is the public itself`,
    }));
}
