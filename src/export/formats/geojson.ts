import { COLUMNS, valuesOf } from '../things/columns.ts';
import { evidenceBy, withEvidence } from './evidence.ts';
import type { Format } from '../format.ts';
import { jsonItems } from './json.ts';
import type { Actor, Entity, ActorPlace, Tie } from '../things/things.ts';
import type { Content } from '../content.ts';

/**
 * WGS 84, as RFC 7946 requires. An interrupted file is not valid JSON; a complete one counts at its end what
 * is not on the map.
 */
export const geojson: Format = {
  extension: 'geojson',
  mediaType: 'application/geo+json; charset=utf-8',
  async *write(head, content) {
    const withoutPoint = { actors: 0, ties: 0, partiesOfTies: 0, entities: 0 };
    yield `{"type":"FeatureCollection",\n"metadata":${JSON.stringify(head)},\n"features":[`;
    yield* jsonItems(features(content, withoutPoint));
    yield `\n],\n"withoutPoint":${JSON.stringify(withoutPoint)}}\n`;
  },
};

type Position = readonly [longitude: number, latitude: number];

async function* features(content: Content, withoutPoint: Missing) {
  yield* points(content, withoutPoint);
  yield* lines(content, withoutPoint);
  yield* entities(content, withoutPoint);
}

async function* points(content: Content, withoutPoint: Missing) {
  for await (const [actor, evidence] of withEvidence(content, content.actors())) {
    const place = locationOf(actor);
    if (place) yield pointOf(actor, place, evidence);
    else withoutPoint.actors++;
  }
}

async function* lines(content: Content, withoutPoint: Missing) {
  for await (const page of content.ties()) {
    const evidenceFor = evidenceBy(await content.evidenceOf(page));
    const positions = positionsOf(
      await content.placesOf(page.flatMap(({ parties }) => parties.map(({ actor }) => actor.id))),
    );
    for (const tie of page) {
      const ends = tie.parties.flatMap(({ actor }) => positions.get(actor.id) ?? []);
      if (ends.length > 1) {
        withoutPoint.partiesOfTies += tie.parties.length - ends.length;
        yield lineOf(tie, ends, evidenceFor(tie.id));
      } else withoutPoint.ties++;
    }
  }
}

/** An event is drawn where it was held; policies, impacts and themes have no place. */
async function* entities(content: Content, withoutPoint: Missing) {
  for await (const page of content.entities()) {
    const evidenceFor = evidenceBy(await content.evidenceOf(page));
    const held = page.flatMap(({ place }) => place?.id ?? []);
    const positions = positionsOf(await content.placesOf(held));
    for (const entity of page) {
      const [position] = positions.get(entity.place?.id ?? '') ?? [];
      if (position) yield happening(entity, position, evidenceFor(entity.id));
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

interface ActorLocation {
  readonly position: Position;
  /** The place whose point it is: an institution is drawn at its seat. */
  readonly pointOf: string;
}

function locationOf({ id, point, seat }: ActorPlace): ActorLocation | undefined {
  const [known, pointOf] = point ? [point, id] : [seat?.point, seat?.id ?? ''];
  return known ? { position: [known.longitude, known.latitude], pointOf } : undefined;
}

function positionsOf(actors: readonly ActorPlace[]): ReadonlyMap<string, readonly [Position]> {
  return new Map(
    actors.flatMap((actor) => {
      const place = locationOf(actor);
      return place ? [[actor.id, [place.position]]] : [];
    }),
  );
}

function pointOf(actor: Actor, { position, pointOf }: ActorLocation, evidence: object) {
  return {
    ...{ type: 'Feature', id: actor.id },
    geometry: { type: 'Point', coordinates: position },
    properties: { ...valuesOf(COLUMNS.actors, actor), pointOf, ...evidence },
  };
}

function happening(entity: Entity, position: Position, evidence: object) {
  return {
    ...{ type: 'Feature', id: entity.id },
    geometry: { type: 'Point', coordinates: position },
    properties: { ...valuesOf(COLUMNS.entities, entity), pointOf: entity.place?.id, ...evidence },
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
    properties: { ...valuesOf(COLUMNS.ties, tie), ...evidence },
  };
}
