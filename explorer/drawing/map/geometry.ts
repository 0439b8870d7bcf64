import type { GeoGeometryObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { MultiLineString, Topology } from 'topojson-specification';
import countriesUrl from 'world-atlas/countries-110m.json?url';
import { type Countries, type Ground, groundIn } from './ground.ts';

type Regions = MultiLineString;

/** Countries of the world; some 40 kB compressed. */
export async function loadGround(): Promise<Ground> {
  return groundIn(await load<Countries>(countriesUrl));
}

/**
 * Borders within twelve large countries, for high magnification: `regions.topo.json` has the lines between first-level regions of Natural Earth's
 * 1:10m admin-1 4.1.0 (public domain), simplified, as TopoJSON.
 */
export async function loadRegions(): Promise<GeoGeometryObjects> {
  const url = new URL('./regions.topo.json', import.meta.url);
  const topology = await load<{ readonly regions: Regions }>(url);
  return feature(topology, topology.objects.regions).geometry;
}

/** By `fetch`, which can be repeated: browsers remember that an import has failed. */
async function load<Objects extends TopologyObjects>(url: string | URL) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as Topology<Objects>;
}

type TopologyObjects = Topology['objects'];
