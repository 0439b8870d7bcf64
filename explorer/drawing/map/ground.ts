import type { GeoGeometryObjects } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** The shapes of the base map. */
export interface Ground {
  readonly land: GeoGeometryObjects;

  /** Borders between countries. */
  readonly borders: GeoGeometryObjects;
}

/** The countries of the world, as `world-atlas` has them. */
export type World = Topology<Countries>;

export interface Countries {
  readonly [name: string]: Areas;
  readonly countries: Areas;
}

type Areas = GeometryCollection & {
  readonly geometries: (Polygon | MultiPolygon)[];
};

export function groundIn(world: World): Ground {
  const { countries } = world.objects;
  return {
    land: merge(world, countries.geometries),
    borders: mesh(world, countries, (one, other) => one !== other),
  };
}
