import Supercluster from 'supercluster';
import type { Frame } from '../frame.ts';
import type { Mark, Spot } from './mark.ts';
import { at } from './projection.ts';

/** A place, or several that are too close together to show apart. */
export interface Dot {
  readonly id: string;
  readonly at: readonly [number, number];

  /** How many ties end there. */
  readonly ties: number;

  /** Of several places, the one with the most ties. */
  readonly spot: Spot;
  readonly places: number;

  /** Of a total, its share of the highest one. */
  readonly share?: number;
}

const RADIUS = 26;
const EXTENT = 128;
const MAX_ZOOM = 9;

/** Fewer places in the frame are each shown, however close together. */
const MOST_APART = 100;

/** Places up to this many pixels outside the frame are drawn too. */
const MARGIN = 20;

/** The places of a frame, with and without ties: those with the most ties first. Many of them are clustered where they are less than 26 pixels apart. */
export function createClusters(marks: readonly Mark[], others: readonly Spot[] = []) {
  const dots = dotsOf(marks, others);
  const placed = dots.map((dot) => ({ dot, at: at(dot.spot) }));
  const clustersAt = clusterer(dots);
  return (frame: Pick<Frame, 'width' | 'height' | 'zoom'>): readonly Dot[] => {
    const { height, width, zoom } = frame;
    const inside = placed.filter(({ at: [px, py] }) => {
      const [x, y] = [px * zoom.k + zoom.x, py * zoom.k + zoom.y];
      return x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN;
    });
    return inside.length < MOST_APART ? inside.map(({ dot }) => dot) : clustersAt(zoomOf(zoom.k));
  };
}

const byTies = (one: Dot, other: Dot) => other.ties - one.ties;

function dotsOf(marks: readonly Mark[], others: readonly Spot[]): readonly Dot[] {
  const spots = new Map(others.map((spot) => [spot.id, { spot, ties: 0 }]));
  for (const mark of marks)
    for (const spot of mark.spots) {
      const known = spots.get(spot.id) ?? { spot, ties: 0 };
      known.ties += 1;
      spots.set(spot.id, known);
    }
  return [...spots.values()]
    .map(({ spot, ties }) => ({ id: spot.id, at: spot.at, ties, spot, places: 1 }))
    .toSorted(byTies);
}

interface Leaf {
  readonly dot: Dot;
}

interface Sum {
  dot: Dot;
  ties: number;
}

/** The clusters of a zoom level of supercluster, computed once for each. */
function clusterer(dots: readonly Dot[]) {
  const index = new Supercluster<Leaf, Sum>({
    ...{ radius: RADIUS, extent: EXTENT, maxZoom: MAX_ZOOM },
    map: ({ dot }) => ({ dot, ties: dot.ties }),
    reduce: (sum, { dot, ties }) => {
      if (dot.ties > sum.dot.ties) sum.dot = dot;
      sum.ties += ties;
    },
  });
  index.load(
    dots.map((dot) => ({
      type: 'Feature',
      properties: { dot },
      geometry: { type: 'Point', coordinates: [...dot.at] },
    })),
  );
  const known = new Map<number, readonly Dot[]>();
  return (zoom: number): readonly Dot[] => {
    const clusters =
      known.get(zoom) ??
      index
        .getClusters([-180, -90, 180, 90], zoom)
        .map(({ geometry: { coordinates }, properties }): Dot => {
          if (!('cluster' in properties)) return properties.dot;
          const [longitude = 0, latitude = 0] = coordinates;
          const { cluster_id, dot, point_count, ties } = properties;
          return {
            ...{ id: `cluster-${cluster_id}`, at: [longitude, latitude], ties },
            ...{ spot: dot.spot, places: point_count },
          };
        })
        .toSorted(byTies);
    known.set(zoom, clusters);
    return clusters;
  };
}

/** The world is 128 pixels wide in supercluster at zoom 0, and 1,000 in this map at magnification 1. */
const zoomOf = (k: number) => Math.max(0, Math.floor(Math.log2((k * 1_000) / EXTENT)));
