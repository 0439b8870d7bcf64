import { DIRECTNESS, upheldIn } from '../../evidence/claim.ts';
import { confidenceOf } from '../../evidence/confidence.ts';
import { standingOn } from '../../evidence/fold.ts';
import { distanceKm } from '../../distance.ts';
import { nameProperties } from '../../record/subjects/nameProperties.ts';
import type { GraphEdge, Properties } from '../../projection/projection.ts';
import { withoutNull } from '../../withoutNull.ts';
import { amongOf } from './projectActor.ts';
import { reachProperties } from './reach.ts';
import type { Register } from '../../record/subjects/register.ts';
import { type Subject, itemsLeading } from '../../record/subjects/subject.ts';
import { kindOf, partiesOf, tieName } from '../../record/subjects/tieName.ts';
import { endedBy, statusProperties, suspendedAfter } from './statusDate.ts';

/** Properties of a tie's node besides its facts, some of which they replace. */
export function tieProperties(subject: Subject, facts: Properties, register: Register): Properties {
  const name = tieName(subject, register);
  const status = statusProperties(subject);
  return withoutNull({
    ...{ name, ...nameProperties(name) },
    ...{ kind: kindOf(subject), type: subject.type },
    status: facts['status'] ?? 'UNKNOWN',
    startSort: facts['startSort'] ?? '',
    ...status,
    endEarliest: facts['endEarliest'] ?? suspendedAfter({ ...facts, ...status }),
    endLatest: facts['end'] === undefined ? endedBy(subject, facts) : (facts['endLatest'] ?? null),
    ...reachProperties(subject, register),
    countries: placesOf(subject, (id) => ownOrContaining(id, 'Country', register) ?? UNKNOWN),
    states: placesOf(subject, (id) => stateOf(id, register)),
    ...{ roles: rolesOf(subject), levels: levelsOf(subject, register) },
    within: withinOf(subject, register),
    directness: directnessOf(subject),
    themeIds: register.themesOf(subject),
    sourceIds: [...new Set(standingSources(subject))].sort(),
    statedBy: statingSources(subject),
    undatedSourceIds: undatedSources(subject),
    selfPublished: isSelfPublished(subject, register) || null,
    ...{ isSetAside: isSetAside(subject) || null, startConfidence: startConfidence(subject) },
    ...startProperties(subject),
    distanceKm: subject.type === 'SisterTie' ? distanceBetween(subject, register) : null,
  });
}

/** An empty id for a place that is not known. */
const UNKNOWN = '';
/** For a party that is known to be in no state. No subject can have this id. */
const NO_STATE = 'none';

/** The places of the parties except witnesses, each once. */
function placesOf(subject: Subject, placeOf: (party: string) => string): readonly string[] {
  return [...new Set(partiesOf(subject).map(placeOf))].sort();
}

function ownOrContaining(id: string, type: string, register: Register): string | null {
  return register.typeOf(id) === type ? id : register.containerOf(id, type);
}

/** A country is in no state, nor is what has the rank of one: a city with a code of ISO 3166-2, and what is in it. */
function stateOf(id: string, register: Register): string {
  const state = ownOrContaining(id, 'State', register);
  if (state !== null) return state;
  const isCountry = register.typeOf(id) === 'Country';
  return isCountry || register.chainOf(id).some(register.hasRankOfState) ? NO_STATE : UNKNOWN;
}

function rolesOf(subject: Subject): readonly string[] {
  const roles = itemsLeading(subject, 'PARTY_TO').map(({ role }) => role ?? '');
  return [...new Set(roles)].sort();
}

/** From the widest. */
const LEVELS = ['Country', 'State', 'City', 'Institution'];

/** Each two levels of parties except witnesses, as `TieLevels` names them. */
function levelsOf(subject: Subject, { typeOf, hasRankOfState }: Register): readonly string[] {
  const levels = partiesOf(subject).map((id) => {
    const own = LEVELS.indexOf(typeOf(id) ?? '');
    return hasRankOfState(id) ? [own, LEVELS.indexOf('State')] : own === -1 ? [] : [own];
  });
  const pairs = levels.flatMap((some, at) =>
    levels
      .slice(at + 1)
      .flat()
      .flatMap((other) => some.map((one) => [one, other].sort().map(levelName).join('_'))),
  );
  return [...new Set(pairs)].sort();
}

function levelName(level: number): string {
  return LEVELS[level]?.toUpperCase() ?? '';
}

/** Whether a party, what contains it or what is inside of it published a standing claim about the tie. */
function isSelfPublished(subject: Subject, register: Register): boolean {
  const parties = partiesOf(subject);
  const around = new Set(parties.flatMap((id) => register.chainOf(id)));
  return subject.words.some(({ retiredAt, source: { publisher } }) => {
    if (retiredAt !== null || publisher === null) return false;
    return around.has(publisher) || register.chainOf(publisher).some((id) => parties.includes(id));
  });
}

/**
 * Each actor that is a party or contains one, with what that party is for it: `hefei ITSELF`, `anhui City`.
 * Witnesses are left out.
 */
function withinOf(subject: Subject, register: Register): readonly string[] {
  const found = partiesOf(subject).flatMap((id) => {
    const own = new Set([id, ...register.formerIdsOf(id)]);
    const type = register.typeOf(id) ?? '';
    return amongOf(id, register).map((one) => `${one} ${own.has(one) ? 'ITSELF' : type}`);
  });
  return [...new Set(found)].sort();
}

/** The best directness among the sources that were read and not set aside; null if there is none. */
function directnessOf({ words }: Pick<Subject, 'words'>): string | null {
  const read = upheldIn(standingOn(words, null)).filter(({ source }) => source.read);
  const found = new Set(read.map(({ source }) => source.directness));
  return DIRECTNESS.find((one) => found.has(one)) ?? null;
}

function standingSources({ claims }: Subject): string[] {
  return claims.filter(({ retired }) => retired === null).map(({ source }) => source);
}

/** Those with a claim that supports it and was not set aside; null if these are all its standing sources. */
function statingSources(subject: Subject): readonly string[] | null {
  const upheld = upheldIn(standingOn(subject.words, null));
  const stating = new Set(
    upheld.flatMap(({ stance, source }) => (stance === 'SUPPORTS' ? [source.id] : [])),
  );
  const isAll = standingSources(subject).every((id) => stating.has(id));
  return isAll ? null : [...stating].sort();
}

/** Whether every standing claim about it is deprecated. */
export function isSetAside({ words }: Subject): boolean {
  const standing = words.filter(({ retiredAt }) => retiredAt === null);
  return standing.length > 0 && standing.every(({ rank }) => rank === 'DEPRECATED');
}

/** As JSON; null if no source states a start. */
function startConfidence({ table, words }: Subject): string | null {
  const claims = words.filter(
    ({ property, retiredAt }) => property === startOf(table) && retiredAt === null,
  );
  return claims.length === 0 ? null : JSON.stringify(confidenceOf(claims));
}

/** Whether the start that it shows is marked as inexact, and how directly the sources know it that state it or agree with it. */
function startProperties({ table, folded }: Subject): Properties {
  const { preferred = [], values = [] } = folded.get(startOf(table) ?? '') ?? {};
  return withoutNull({
    startIsApproximate: values.some((start) => /[~?%]/.test(start)) || null,
    startDirectness: values.length === 0 ? null : directnessOf({ words: preferred }),
  });
}

/** The property that is the start of a tie of this type. */
const startOf = ({ facts }: Subject['table']) =>
  facts.find(({ writes }) => writes.includes('start'))?.property;

/** Those that `asPublishedBy` leaves out. */
function undatedSources({ words }: Subject): string[] {
  const undated = words.filter(({ retiredAt, source }) => retiredAt === null && !source.published);
  return [...new Set(undated.map(({ source }) => source.id))].sort();
}

function distanceBetween(subject: Subject, { pointOf }: Register): number | null {
  const [from, to, ...more] = partiesOf(subject).map(pointOf);
  return from && to && more.length === 0 ? distanceKm(from, to) : null;
}

/** With properties of `PARTY_TO`, so that an actor's ties are paged by index. */
export function indexedParties(
  edges: readonly GraphEdge[],
  { startSort: start = '', nameKey: name = '', sourceCount: sources = 0n }: Properties,
): readonly GraphEdge[] {
  return edges.map((edge) => {
    if (edge.type !== 'PARTY_TO') return edge;
    const indexed = { owner: edge.from, tie: edge.to, start, name, sources };
    return { ...edge, properties: { ...edge.properties, ...indexed } };
  });
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
