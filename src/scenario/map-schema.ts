import { z } from 'zod';
import { idSchema, labelSchema } from './schema/primitives.ts';

// Other properties are passed over: drawing programs add their own.

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-84).max(84);
const position = z.tuple([longitude, latitude]).rest(z.number());

/** Of one line or ring. A map that is drawn by hand has some hundreds; more are for several shapes. */
const mostPoints = 20_000;
const ring = z.array(position).min(4).max(mostPoints);

const line = z.object({
  type: z.literal('LineString'),
  coordinates: z.array(position).min(2).max(mostPoints),
});
const point = z.object({ type: z.literal('Point'), coordinates: position });
const polygon = z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) });
const polygons = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring).min(1)).min(1),
});

const feature = { type: z.literal('Feature') };

const shapeKinds = ['river', 'water', 'rail', 'building', 'park', 'wood', 'field', 'area'] as const;

export const roadFeatureSchema = z.object({
  ...feature,
  properties: z.object({
    id: idSchema,
    kind: z.literal('road'),
    name: labelSchema,
    class: z.enum(['a', 'b', 'street', 'lane']),
    kmh: z
      .int()
      .min(5)
      .max(130)
      .describe('Kilometres an hour that an emergency vehicle makes on it.'),
    bridge: z.boolean().optional(),
  }),
  geometry: line,
});

export const placeFeatureSchema = z.object({
  ...feature,
  properties: z.object({
    id: idSchema,
    kind: z.literal('place'),
    name: labelSchema,
    type: idSchema,
  }),
  geometry: point,
});

export const shapeFeatureSchema = z.object({
  ...feature,
  properties: z.object({ id: idSchema, kind: z.enum(shapeKinds), name: labelSchema.optional() }),
  geometry: z.discriminatedUnion('type', [line, polygon, polygons]),
});

/** A feature of no known kind is checked against this, which then says what kinds there are. */
export const anyFeatureSchema = z.object({
  ...feature,
  properties: z.object({ id: idSchema, kind: z.enum(['road', 'place', ...shapeKinds]) }),
});

export const mapSchema = z.object({
  type: z.literal('FeatureCollection'),
  bbox: z.tuple([longitude, latitude, longitude, latitude]).optional(),
  features: z.array(z.unknown()).min(1).max(20_000),
});

export type RoadFeature = z.output<typeof roadFeatureSchema>;
export type PlaceFeature = z.output<typeof placeFeatureSchema>;
export type ShapeFeature = z.output<typeof shapeFeatureSchema>;
