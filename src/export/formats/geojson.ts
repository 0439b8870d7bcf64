import { ACTOR_COLUMNS, ENTITY_COLUMNS, TIE_COLUMNS, valuesOf } from '../columns.ts';
import { evidenceBy } from '../evidence.ts';
import type { Format } from '../format.ts';
import type { Actor, Entity, Placed, Tie } from '../things.ts';
import type { Walk } from '../walk.ts';

/**
 * WGS 84, as RFC 7946 requires. An interrupted file is not valid JSON; a complete one counts at its end what
 * is not on the map.
 */
export const geojson: Format = {
  extension: 'geojson',
  mediaType: 'application/geo+json; charset=utf-8',
  async *write(head, walk) {
    const withoutPoint = { actors: 0, ties: 0, partiesOfTies: 0, entities: 0 };
    yield `{"type":"FeatureCollection",\n"metadata":${JSON.stringify(head)},\n"features":[`;
    let before = '';
    for await (const feature of features(walk, withoutPoint)) {
      yield `${before}\n${JSON.stringify(feature)}`;
      before = ',';
    }
    yield `\n],\n"withoutPoint":${JSON.stringify(withoutPoint)}}\n`;
  },
};

type Position = readonly [longitude: number, latitude: number];

async function* features(walk: Walk, withoutPoint: Missing) {
  yield* points(walk, withoutPoint);
  yield* lines(walk, withoutPoint);
  yield* entities(walk, withoutPoint);
}

async function* points(walk: Walk, withoutPoint: Missing) {
  for await (const page of walk.actors()) {
    const told = evidenceBy(await walk.evidenceOf(page));
    for (const actor of page) {
      const place = placeOf(actor);
      if (place) yield pointOf(actor, place, told(actor.id));
      else withoutPoint.actors++;
    }
  }
}

async function* lines(walk: Walk, withoutPoint: Missing) {
  for await (const page of walk.ties()) {
    const told = evidenceBy(await walk.evidenceOf(page));
    const positions = positionsOf(
      await walk.placesOf(page.flatMap(({ parties }) => parties.map(({ actor }) => actor.id))),
    );
    for (const tie of page) {
      const ends = tie.parties.flatMap(({ actor }) => positions.get(actor.id) ?? []);
      if (ends.length > 1) {
        withoutPoint.partiesOfTies += tie.parties.length - ends.length;
        yield lineOf(tie, ends, told(tie.id));
      } else withoutPoint.ties++;
    }
  }
}

/** An event is drawn where it was held; policies, impacts and themes have no place. */
async function* entities(walk: Walk, withoutPoint: Missing) {
  for await (const page of walk.entities()) {
    const told = evidenceBy(await walk.evidenceOf(page));
    const held = page.flatMap(({ place }) => place?.id ?? []);
    const positions = positionsOf(await walk.placesOf(held));
    for (const entity of page) {
      const [position] = positions.get(entity.place?.id ?? '') ?? [];
      if (position) yield happening(entity, position, told(entity.id));
      else withoutPoint.entities++;
    }
  }
}

interface Missing {
  actors: number;
  ties: number;
  /** Of the ties that are on the map. */
  partiesOfTies: number;
  entities: number;
}

interface Place {
  readonly position: Position;
  /** The place whose point it is: an institution is drawn at its seat. */
  readonly pointOf: string;
}

function placeOf({ id, point, seat }: Placed): Place | undefined {
  const [known, pointOf] = point ? [point, id] : [seat?.point, seat?.id ?? ''];
  return known ? { position: [known.longitude, known.latitude], pointOf } : undefined;
}

function positionsOf(actors: readonly Placed[]): ReadonlyMap<string, readonly [Position]> {
  return new Map(
    actors.flatMap((actor) => {
      const place = placeOf(actor);
      return place ? [[actor.id, [place.position]]] : [];
    }),
  );
}

function pointOf(actor: Actor, { position, pointOf }: Place, evidence: object) {
  return {
    ...{ type: 'Feature', id: actor.id },
    geometry: { type: 'Point', coordinates: position },
    properties: { ...valuesOf(ACTOR_COLUMNS, actor), pointOf, ...evidence },
  };
}

function happening(entity: Entity, position: Position, evidence: object) {
  return {
    ...{ type: 'Feature', id: entity.id },
    geometry: { type: 'Point', coordinates: position },
    properties: { ...valuesOf(ENTITY_COLUMNS, entity), pointOf: entity.place?.id, ...evidence },
  };
}

/** One feature for each tie: lines between every two of its parties, because none of them is the center. */
function lineOf(tie: Tie, ends: readonly Position[], evidence: object) {
  const pairs = ends.flatMap((from, at) => ends.slice(at + 1).map((to) => [from, to]));
  const geometry =
    pairs.length === 1
      ? { type: 'LineString', coordinates: pairs[0] }
      : { type: 'MultiLineString', coordinates: pairs };
  return {
    ...{ type: 'Feature', id: tie.id, geometry },
    properties: { ...valuesOf(TIE_COLUMNS, tie), ...evidence },
  };
}
