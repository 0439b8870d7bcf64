import { type KindGroup, groupOf } from '../../parts/kinds.ts';
import { type Line, lineOf } from '../../parts/statusLine.ts';
import type { MapTie } from './mapTie.ts';

/** A place on the map. */
export interface Spot {
  readonly id: string;
  readonly name: string;

  /** Longitude and latitude, as GeoJSON has them. */
  readonly at: readonly [number, number];

  /** Whether the point is only the center of a large area. */
  readonly isArea: boolean;
}

/** A tie as drawn: a line from its first party's location to each other party's. A membership in a network without a seat is a dot. */
export interface Mark {
  readonly tie: MapTie;
  readonly group: KindGroup;
  readonly line: Line;
  readonly spots: readonly [Spot, ...Spot[]];
}

/** A tie of more places is not drawn beside others: its lines, from its first place to all others, would cover theirs. */
const MOST_PLACES = 8;

/** The marks to draw: those of few places, the chosen one, and those of many places if they are asked for or there are no others. */
export function drawnOf(
  marks: readonly Mark[],
  { many, tie: chosen }: { readonly many: boolean; readonly tie: string | null },
): readonly Mark[] {
  const hasFew = ({ spots }: Mark) => spots.length <= MOST_PLACES;
  if (many || !marks.some(hasFew)) return marks;
  return marks.filter((mark) => hasFew(mark) || mark.tie.id === chosen);
}

/** Null if fewer than two locations are known, or none of the parties of a membership. */
export function toMark(tie: MapTie): Mark | null {
  const spots = new Map(
    tie.parties.flatMap((actor) => {
      const spot = spotOf(actor);
      return spot ? [[spot.id, spot] as const] : [];
    }),
  );
  const [one, ...more] = spots.values();
  if (!one || (more.length === 0 && tie.kind !== 'MEMBERSHIP')) return null;
  return { tie, group: groupOf(tie.kind), line: lineOf(tie), spots: [one, ...more] };
}

/** An actor with its point or, of an institution, its seat. */
export interface Located extends Placed {
  readonly seat?: Placed | null;
}

interface Placed {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly point?: { readonly latitude: number; readonly longitude: number } | null;
}

/** An actor's location; for an institution, its seat. Null if unknown. */
export function spotOf({ seat, ...actor }: Located): Spot | null {
  const { __typename, id, name, point } = seat ?? actor;
  if (!point) return null;
  return { id, name, at: [point.longitude, point.latitude], isArea: __typename !== 'City' };
}
