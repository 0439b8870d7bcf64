import { confidenceOf } from '../../evidence/confidence.ts';
import { searchKey } from '../../graph/searchKey.ts';
import { distanceKm } from './distance.ts';
import { nameKeys } from '../claims/nameKeys.ts';
import { type GraphEdge, type Properties, withoutNull } from './projection.ts';
import { reachProperties } from './reach.ts';
import { type Register, pointOf } from '../claims/register.ts';
import type { Subject } from '../claims/subject.ts';
import { kindOf, partiesOf, tieName } from '../claims/tieName.ts';
import { statusProperties } from './statusDate.ts';

/** Properties of a tie's node besides its facts, some of which they replace. */
export function tieProperties(subject: Subject, facts: Properties, register: Register): Properties {
  const name = tieName(subject, register);
  return withoutNull({
    name,
    nameKey: searchKey(name),
    nameKeys: nameKeys([name]),
    kind: kindOf(subject),
    status: facts['status'] ?? 'UNKNOWN',
    startSort: facts['startSort'] ?? '',
    ...statusProperties(subject),
    ...reachProperties(subject, register),
    countries: placesOf(subject, register, 'Country'),
    states: placesOf(subject, register, 'State'),
    directness: directnessOf(subject),
    themeIds: register.themesOf(subject),
    sourceIds: [...new Set(standingSources(subject))].sort(),
    undatedSourceIds: undatedSources(subject),
    ...{ isSetAside: isSetAside(subject) || null, startConfidence: startConfidence(subject) },
    distanceKm: subject.type === 'SisterTie' ? distanceBetween(subject, register) : null,
  });
}

/** The places of the parties except witnesses, each once; an empty id for unknown places. */
function placesOf(subject: Subject, register: Register, type: string): readonly string[] {
  const places = partiesOf(subject).map((id) =>
    register.subjects.get(id)?.type === type ? id : (register.containerOf(id, type) ?? ''),
  );
  return [...new Set(places)].sort();
}

/** The best directness among the sources that were read; null if none was. */
function directnessOf({ words }: Subject): string | null {
  const read = words.filter(({ retiredAt, source }) => retiredAt === null && source.read);
  const found = new Set(read.map(({ source }) => source.directness));
  return (['PRIMARY', 'SECONDARY', 'TERTIARY'] as const).find((one) => found.has(one)) ?? null;
}

function standingSources({ claims }: Subject): string[] {
  return claims.filter(({ retired }) => retired === null).map(({ source }) => source);
}

function isSetAside({ words }: Subject): boolean {
  const standing = words.filter(({ retiredAt }) => retiredAt === null);
  return standing.length > 0 && standing.every(({ rank }) => rank === 'DEPRECATED');
}

/** As JSON; null if no source states a start. */
function startConfidence({ table, words }: Subject): string | null {
  const fact = table.facts.find(({ writes }) => writes.includes('start'));
  const claims = words.filter(
    ({ property, retiredAt }) => property === fact?.property && retiredAt === null,
  );
  return claims.length === 0 ? null : JSON.stringify(confidenceOf(claims));
}

/** Those that `asPublishedBy` leaves out. */
function undatedSources({ words }: Subject): string[] {
  const undated = words.filter(({ retiredAt, source }) => retiredAt === null && !source.published);
  return [...new Set(undated.map(({ source }) => source.id))].sort();
}

function distanceBetween(subject: Subject, { subjects }: Register): number | null {
  const [from, to, ...more] = partiesOf(subject).map((id) => pointOf(subjects.get(id)));
  return from && to && more.length === 0 ? distanceKm(from, to) : null;
}

/** Properties of `PARTY_TO`, so that an actor's ties are paged by index. */
export function indexedParty(edge: GraphEdge, tie: Properties): GraphEdge {
  const { startSort = '', nameKey = '', sourceCount = 0n } = tie;
  const indexed = {
    owner: edge.from,
    tie: edge.to,
    start: startSort,
    name: nameKey,
    sources: sourceCount,
  };
  return { ...edge, properties: { ...edge.properties, ...indexed } };
}

/** A relationship of the tie's kind between every two of its parties, from the one named first. */
export function kindEdges(subject: Subject, tie: Properties): GraphEdge[] {
  if (tie['isSetAside'] === true) return [];
  const parties = partiesOf(subject);
  const { start, status = 'UNKNOWN' } = tie;
  const properties = withoutNull({ tie: subject.id, start, status });
  return parties.flatMap((from, index) =>
    parties.slice(index + 1).map((to) => ({ type: kindOf(subject), from, to, properties })),
  );
}
