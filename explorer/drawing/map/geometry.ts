import type { GeoGeometryObjects } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

/** The shapes of the base map. */
export interface Ground {
  readonly land: GeoGeometryObjects;

  /** Borders between countries. */
  readonly borders: GeoGeometryObjects;
}

type Areas = GeometryCollection & {
  readonly geometries: (Polygon | MultiPolygon)[];
};

type Regions = MultiLineString;

/** Countries of the world; some 40 kB compressed. */
export async function loadGround(): Promise<Ground> {
  const world = (await import('world-atlas/countries-110m.json')) as unknown as {
    readonly default: Topology<{ readonly countries: Areas }>;
  };
  const { default: topology } = world;
  const { countries } = topology.objects;
  return {
    land: merge(topology, countries.geometries),
    borders: mesh(topology, countries, (one, other) => one !== other),
  };
}

/**
 * Borders within twelve large countries, for high magnification: `regions.topo.json` has the lines between first-level regions of Natural Earth's
 * 1:10m admin-1 4.1.0 (public domain), simplified, as TopoJSON.
 */
export async function loadRegions(): Promise<GeoGeometryObjects> {
  const url = new URL('./regions.topo.json', import.meta.url);
  const topology = (await (await fetch(url)).json()) as Topology<{ readonly regions: Regions }>;
  return feature(topology, topology.objects.regions).geometry;
}
