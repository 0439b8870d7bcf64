interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

type Vector = readonly [number, number, number];

const DEGREE = Math.PI / 180;

/** The middle of points on the globe, as longitude and latitude; null without points. */
export function meanOf(points: readonly Point[]): readonly [number, number] | null {
  const [x, y, z] = points
    .map(onSphere)
    .reduce<Vector>(([ax, ay, az], [bx, by, bz]) => [ax + bx, ay + by, az + bz], [0, 0, 0]);
  if (points.length === 0) return null;
  return [Math.atan2(y, x) / DEGREE, Math.atan2(z, Math.hypot(x, y)) / DEGREE];
}

function onSphere({ latitude, longitude }: Point): Vector {
  const [north, east] = [latitude * DEGREE, longitude * DEGREE];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}
