import Supercluster from 'supercluster';
import type { Mark, Spot } from './mark.ts';

/** A place, or several that are too close together to show apart. */
export interface Dot {
  readonly id: string;
  readonly at: readonly [number, number];

  /** How many ties end there. */
  readonly ties: number;

  /** Null for a cluster. */
  readonly spot: Spot | null;
  readonly places: number;
}

const RADIUS = 26;
const EXTENT = 128;
const MAX_ZOOM = 9;

/** Clusters places that are less than 26 pixels apart at that magnification, with and without ties. */
export function createClusters(marks: readonly Mark[], others: readonly Spot[] = []) {
  const ties = new Map(
    others.map((spot): [string, { spot: Spot; count: number }] => [spot.id, { spot, count: 0 }]),
  );
  for (const { spots } of marks)
    for (const spot of spots) {
      const known = ties.get(spot.id) ?? { spot, count: 0 };
      known.count += 1;
      ties.set(spot.id, known);
    }
  const index = new Supercluster<Leaf, Sum>({
    ...{ radius: RADIUS, extent: EXTENT, maxZoom: MAX_ZOOM },
    map: ({ count }) => ({ count }),
    reduce: (sum, { count }) => {
      sum.count += count;
    },
  });
  index.load(
    [...ties.values()].map(({ spot, count }) => ({
      type: 'Feature',
      properties: { spot, count },
      geometry: { type: 'Point', coordinates: [...spot.at] },
    })),
  );
  return (k: number): readonly Dot[] =>
    index
      .getClusters([-180, -90, 180, 90], zoomOf(k))
      .map(({ geometry, properties }) => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        const isCluster = 'cluster' in properties;
        return {
          id: isCluster ? `cluster-${properties.cluster_id}` : properties.spot.id,
          at: [longitude, latitude] as const,
          ties: properties.count,
          spot: isCluster ? null : properties.spot,
          places: isCluster ? properties.point_count : 1,
        };
      })
      .toSorted((one, other) => other.ties - one.ties);
}

interface Leaf {
  readonly spot: Spot;
  readonly count: number;
}
interface Sum {
  count: number;
}

/** The world is 128 pixels wide in supercluster at zoom 0, and 1,000 in this map at magnification 1. */
const zoomOf = (k: number) => Math.max(0, Math.floor(Math.log2((k * 1_000) / EXTENT)));
