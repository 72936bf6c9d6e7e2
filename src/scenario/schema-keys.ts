import type { z } from 'zod';
import type { Path } from './problem.ts';

type Schema = z.core.$ZodType;

/** The schemas behind optional fields, unions, lazy schemas and transforms. */
function openUp(schema: Schema): Schema[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return openUp(def.innerType);
    case 'lazy':
      return openUp(def.getter());
    case 'pipe':
      return openUp(def.in);
    case 'union':
      return def.options.flatMap(openUp);
    default:
      return [schema];
  }
}

/** Every schema that can stand at a path; several where a union leads to it. */
export function schemasAt(root: Schema, path: Path): Schema[] {
  let here = openUp(root);
  for (const part of path) here = here.flatMap((schema) => stepInto(schema, part)).flatMap(openUp);
  return here;
}

function stepInto(schema: Schema, part: string | number): Schema[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === 'array') return [def.element];
  if (def.type !== 'object') return [];
  const field = Object.hasOwn(def.shape, part) ? def.shape[part] : undefined;
  return field === undefined ? [] : [field];
}

/** The keys that a mapping may have by this schema; none when it is not a mapping. */
export function keysOf(schema: Schema): string[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** What the format says of the value at a path, if it says anything. */
export function describedAt(root: Schema, path: Path): string | undefined {
  const parents = schemasAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined) return undefined;
  for (const field of parents.flatMap((parent) => stepInto(parent, last))) {
    const { description } = field as z.ZodType;
    if (description !== undefined) return description;
  }
  return undefined;
}
