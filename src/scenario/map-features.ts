import type { z } from 'zod';
import { isMapping, valueAt } from './plain-data.ts';
import {
  anyFeatureSchema,
  mapSchema,
  placeFeatureSchema,
  roadFeatureSchema,
  shapeFeatureSchema,
  type PlaceFeature,
  type RoadFeature,
  type ShapeFeature,
} from './map-schema.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** A feature with its place in the file, so that later checks can point to it. */
export interface Placed<T> {
  readonly index: number;
  readonly feature: T;
}

export interface MapFeatures {
  readonly bbox: readonly [number, number, number, number] | null;
  readonly roads: readonly Placed<RoadFeature>[];
  readonly places: readonly Placed<PlaceFeature>[];
  readonly shapes: readonly Placed<ShapeFeature>[];
}

/** The map’s features by kind, each checked by the schema of its own kind. */
export function readFeatures(value: unknown): { features: MapFeatures; problems: Problem[] } {
  const problems: Problem[] = [];
  const map = mapSchema.safeParse(value);
  if (!map.success) problems.push(...schemaProblems(mapSchema, value, map.error.issues));

  const roads: Placed<RoadFeature>[] = [];
  const places: Placed<PlaceFeature>[] = [];
  const shapes: Placed<ShapeFeature>[] = [];
  const listed = valueAt(value, ['features']);
  for (const [index, item] of (Array.isArray(listed) ? (listed as unknown[]) : []).entries()) {
    const kind = valueAt(item, ['properties', 'kind']);
    const check = <T>(schema: z.ZodType<T>, into: Placed<T>[] | null): void => {
      const result = schema.safeParse(item);
      if (result.success) into?.push({ index, feature: result.data });
      else {
        problems.push(
          ...schemaProblems(schema, item, result.error.issues).map((each) => within(index, each)),
        );
      }
    };
    if (kind === 'road') check(roadFeatureSchema, roads);
    else if (kind === 'place') check(placeFeatureSchema, places);
    else if (anyFeatureSchema.safeParse(item).success) check(shapeFeatureSchema, shapes);
    else check(anyFeatureSchema, null);
  }
  const bbox = map.success ? (map.data.bbox ?? null) : null;
  return { features: { bbox, roads, places, shapes }, problems: [...problems, ...twice(listed)] };
}

function within(index: number, problem: Problem): Problem {
  return { ...problem, path: ['features', index, ...problem.path] };
}

/** Ids that two features share, shown at both. */
function twice(listed: unknown): Problem[] {
  if (!Array.isArray(listed)) return [];
  const seen = new Map<string, number[]>();
  for (const [index, item] of (listed as unknown[]).entries()) {
    const id = isMapping(item) ? valueAt(item, ['properties', 'id']) : undefined;
    if (typeof id === 'string') seen.set(id, [...(seen.get(id) ?? []), index]);
  }
  return [...seen].flatMap(([id, at]) =>
    at.length < 2
      ? []
      : at.map((index, i): Problem => {
          const message = `another feature has the id ${id}: features.${at[i === 0 ? 1 : 0]}`;
          return { code: 'duplicate-id', path: ['features', index, 'properties', 'id'], message };
        }),
  );
}
