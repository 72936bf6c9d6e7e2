/** Whole decimetres east and north of the map's south-west corner. */
export type Point = readonly [east: number, north: number];

/** A stretch of road between two junctions or bends. */
export interface RoadSegment {
  readonly road: string;
  readonly from: number;
  readonly to: number;
  /** Decimetres. */
  readonly length: number;
  /** Kilometres an hour that an emergency vehicle makes on it. */
  readonly speed: number;
}

export interface Road {
  readonly id: string;
  readonly name: string;
  readonly class: 'a' | 'b' | 'street' | 'lane';
  readonly bridge: boolean;
  readonly line: readonly Point[];
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly point: Point;
  /** Index of the nearest road node. */
  readonly node: number;
}

export interface Shape {
  readonly id: string;
  readonly kind: 'river' | 'water' | 'rail' | 'building' | 'park' | 'wood' | 'field' | 'area';
  readonly name?: string | undefined;
  /** Rings of one polygon or several (filled by the even-odd rule), or one line. */
  readonly rings: readonly (readonly Point[])[];
  readonly closed: boolean;
}

/** The map, once, in decimetres; coordinates of the corner in degrees for grid references. */
export interface Geometry {
  readonly origin: { readonly latitude: number; readonly longitude: number };
  /** Extent in decimetres. */
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Point[];
  readonly segments: readonly RoadSegment[];
  readonly roads: readonly Road[];
  readonly places: readonly Place[];
  readonly shapes: readonly Shape[];
}
