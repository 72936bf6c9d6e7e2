import { nearestNameHint } from '../nearest-name.ts';
import { select, valueAt, type Selected } from '../plain-data.ts';
import type { Problem } from '../problem.ts';
import { conditionsIn, selectWithin } from './conditions.ts';
import { idsIn, type NameKind, type Names } from './names.ts';
import { conditionReferences, referenceSites } from './reference-sites.ts';

const inWords: Record<NameKind, string> = {
  fact: 'fact',
  agency: 'agency',
  seat: 'seat',
  channel: 'channel',
  topic: 'topic',
  objective: 'objective',
  measure: 'measure',
  zone: 'zone',
  unit: 'unit',
  people: 'group of people',
  task: 'task',
  inject: 'inject',
  decision: 'decision',
  holder: 'agency or seat',
  speaker: 'agency or group of people',
  learner: 'agency or group of people',
  crowd: 'crowd',
  group: 'co-ordinating group',
  plan: 'plan',
  probe: 'probe',
  meetingPlace: 'place on the map',
  place: 'place on the map',
  road: 'road on the map',
  area: 'area on the map',
  chart: 'statechart',
};

/** Ids that name nothing. Works on a file that its schema has not accepted. */
export function checkReferences(root: unknown, names: Names): Problem[] {
  const sites = referenceSites.flatMap(([pattern, kind]) =>
    unknownAt(select(root, pattern), kind, names),
  );
  const conditions = conditionsIn(root);
  const inConditions = conditionReferences.flatMap(([pattern, kind]) =>
    unknownAt(
      conditions.flatMap((condition) => selectWithin(condition, pattern)),
      kind,
      names,
    ),
  );
  return [...sites, ...inConditions, ...unknownOptions(root, conditions)];
}

function unknownAt(found: readonly Selected[], kind: NameKind, names: Names): Problem[] {
  const known = names[kind];
  if (known === undefined) return [];
  return found.flatMap(({ path, value }) =>
    typeof value !== 'string' || known.has(value)
      ? []
      : [unknownReference({ path, value }, inWords[kind], known)],
  );
}

function unknownReference(
  { path, value }: Selected,
  kind: string,
  known: Iterable<string>,
): Problem {
  const id = String(value);
  return {
    code: 'unknown-reference',
    path,
    message: `there is no ${kind} ${id}`,
    hint: nearestNameHint(id, known),
  };
}

/** The option of a condition `decided` is one of its decision’s own. */
function unknownOptions(root: unknown, conditions: readonly Selected[]): Problem[] {
  return conditions.flatMap((condition) =>
    selectWithin(condition, 'decided.option').flatMap((option) => {
      const id = valueAt(condition.value, ['decided', 'decision']);
      const index = idsIn(root, 'decisions.*').find((decision) => decision.id === id)?.path[1];
      if (index === undefined) return [];
      const known = idsIn(valueAt(root, ['decisions', index]), 'options.*').map((each) => each.id);
      return known.includes(String(option.value))
        ? []
        : [unknownReference(option, `option of ${String(id)}`, known)];
    }),
  );
}
