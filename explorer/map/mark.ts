import type { MapTieFragment } from '../generated/operations.ts';
import { type KindGroup, groupOf } from '../parts/kinds.ts';
import { lineOf } from '../parts/Sign.tsx';

/** A place on the map. */
export interface Spot {
  readonly id: string;
  readonly name: string;

  /** Longitude and latitude, as GeoJSON has them. */
  readonly at: readonly [number, number];

  /** Whether that is no more than the middle of a wide area. */
  readonly isArea: boolean;
}

/** A tie as it is drawn: a line from its first party's place to each other's. */
export interface Mark {
  readonly tie: MapTieFragment;
  readonly group: KindGroup;
  readonly line: ReturnType<typeof lineOf>;
  readonly spots: readonly [Spot, Spot, ...Spot[]];
}

/** Null where fewer than two places are known, so that nothing can be drawn. */
export function toMark(tie: MapTieFragment): Mark | null {
  const parties = tie.parties.filter(({ role }) => role !== 'WITNESS');
  const spots = new Map(
    parties.flatMap(({ actor }) => {
      const spot = spotOf(actor);
      return spot ? [[spot.id, spot] as const] : [];
    }),
  );
  const [one, other, ...more] = spots.values();
  if (!one || !other) return null;
  return { tie, group: groupOf(tie.kind), line: lineOf(tie.status), spots: [one, other, ...more] };
}

type Actor = MapTieFragment['parties'][number]['actor'];

/** An institution is where its seat is. */
function spotOf(actor: Actor): Spot | null {
  if ('point' in actor) return toSpot(actor, actor.__typename !== 'City');
  return 'seat' in actor && actor.seat
    ? toSpot(actor.seat, actor.seat.__typename !== 'City')
    : null;
}

interface Placed {
  readonly id: string;
  readonly name: string;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
}

function toSpot({ id, name, point }: Placed, isArea: boolean): Spot | null {
  return point && { id, name, at: [point.longitude, point.latitude], isArea };
}
