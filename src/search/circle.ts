/** Everywhere within a distance of a point. */
export interface Circle {
  readonly latitude: number;
  readonly longitude: number;
  readonly km: number;
}

const EARTH_RADIUS_KM = 6371.0088;

/** Positions are rounded to thousandths of a degree. */
const ROUNDING = 0.001;

/** The tokens by which an index knows where a subject is: thousandths of a degree in fixed width, which order as text. */
export function positionTokens({ latitude, longitude }: Omit<Circle, 'km'>) {
  return { north: [northOf(latitude)], east: [eastOf(longitude)] };
}

/** The latitudes that a circle can reach, a little more to be safe from rounding. */
export function bandOf({ latitude, km }: Circle) {
  const reach = degrees(km / EARTH_RADIUS_KM) + ROUNDING;
  return { south: latitude - reach, north: latitude + reach };
}

/** A condition to append to a Lucene query: the box around the circle, in two parts where it crosses the date line. */
export function boxRequired({ latitude, longitude, km }: Circle): string {
  const angle = Math.min(Math.PI, km / EARTH_RADIUS_KM);
  const { south, north } = bandOf({ latitude, longitude, km });
  const eastParts = partsOf(longitude, asideOf(latitude, angle));
  const easts = eastParts.map(([from, to]) => range('east', eastOf(from), eastOf(to)));
  const norths = range('north', northOf(south), northOf(north));
  return ` +${norths} +(${easts.join(' ')})^0`;
}

/** How far the circle reaches to the east and west, in degrees; all around if a pole is in it. */
function asideOf(latitude: number, angle: number): number {
  if (Math.abs(latitude) + degrees(angle) >= 90) return 180;
  return degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(latitude))))) + ROUNDING;
}

function partsOf(longitude: number, aside: number): readonly (readonly [number, number])[] {
  const [west, east] = [longitude - aside, longitude + aside];
  if (aside >= 180) return [[-180, 180]];
  return [
    [Math.max(west, -180), Math.min(east, 180)],
    ...(west < -180 ? [[west + 360, 180] as const] : []),
    ...(east > 180 ? [[-180, east - 360] as const] : []),
  ];
}

/** The full stop that closes a token is part of it. */
function range(field: string, from: string, to: string): string {
  return `${field}:[${from} TO ${to}.]^0`;
}

function northOf(latitude: number): string {
  return fixed(Math.max(0, Math.min(180, latitude + 90)));
}

function eastOf(longitude: number): string {
  return fixed(longitude + 180);
}

function fixed(value: number): string {
  return String(Math.round(1000 * value)).padStart(6, '0');
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}
