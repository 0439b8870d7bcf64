import { badInput } from '../errors.ts';
import type { Box, SearchCircle } from '../generated/schema.ts';

/** The same circle; throws if it is not on the Earth. */
export function checkedCircle(circle: SearchCircle): SearchCircle {
  const { latitude, longitude, km } = circle;
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && km > 0) return circle;
  throw badInput(
    `\`near\` takes a latitude of -90 to 90, a longitude of -180 to 180 and more than 0 km, but got: ${latitude}, ${longitude}, ${km}.`,
  );
}

/** The same box; throws if it is not on the Earth, or is upside down. */
export function checkedBox(box: Box): Box {
  const { south, west, north, east } = box;
  const isOnEarth = north <= 90 && [west, east].every((degrees) => Math.abs(degrees) <= 180);
  if (isOnEarth && -90 <= south && south <= north) return box;
  throw badInput(
    `\`inBox\` takes latitudes of -90 to 90 with \`south\` at most \`north\`, and longitudes of -180 to 180, but got: south ${south}, west ${west}, north ${north}, east ${east}.`,
  );
}
