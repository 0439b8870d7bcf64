import { namesByLanguage } from '../../nameIn.ts';
import { splitOnce } from '../../record/tables/identifier.ts';
import { nameProperties } from '../../record/subjects/nameProperties.ts';
import type { SubNode, GraphEdge, Properties } from '../../projection/projection.ts';
import { withoutNull } from '../../withoutNull.ts';
import { type Register, pointOf } from '../../record/subjects/register.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import { kindOf } from '../../record/subjects/tieName.ts';

/** Properties of an actor's node besides its facts. */
export function actorProperties(subject: Subject, register: Register): Properties {
  const { id } = subject;
  const name = register.nameOf(id);
  const names = register.namesOf(id);
  const texts = names.map(({ text }) => text);
  const point = pointOf(subject);
  return withoutNull({
    ...{ name, ...nameProperties(name, texts) },
    namesByLanguage: namesByLanguage(names),
    kind: kindOf(subject),
    formerIds: register.formerIdsOf(id),
    among: amongOf(id, register),
    latitude: point?.latitude,
    longitude: point?.longitude,
    noPartnerIn: subject.folded.get('noPartnerIn')?.values,
    ...(subject.type === 'Country' && populationProperties(subject)),
  });
}

/** The population with the latest day that it is said to be of. */
function populationProperties({ claims, folded }: Subject): Properties {
  const { preferred = [], values: [value] = [] } = folded.get('population') ?? {};
  if (value === undefined) return {};
  const stating = new Set(preferred.map(({ id }) => id));
  const days = claims.flatMap(({ id, qualifiers: { asOf } }) =>
    asOf !== undefined && stating.has(id) ? [asOf] : [],
  );
  return withoutNull({ population: BigInt(value), populationAsOf: days.sort().at(-1) });
}

/** An actor and everything that contains it, by all current and former ids. */
export function amongOf(id: string, register: Register): readonly string[] {
  return [...new Set(register.chainOf(id).flatMap((one) => [one, ...register.formerIdsOf(one)]))];
}

/** Shortcuts through the containment relations. */
export function actorEdges({ id, type }: Subject, register: Register): GraphEdge[] {
  const leading = (edge: string, to: string | null): GraphEdge[] =>
    to === null ? [] : [{ type: edge, from: id, to, properties: {} }];
  if (type !== 'State' && type !== 'City') return [];
  return [
    ...leading('IN_COUNTRY', register.containerOf(id, 'Country')),
    ...(type === 'City' ? leading('IN_STATE', register.containerOf(id, 'State')) : []),
  ];
}

/** An actor's names and identifiers. */
export function actorAttached({ id, folded }: Subject, register: Register): SubNode[] {
  const names = register.namesOf(id).map((name, index) => {
    const properties = withoutNull({ ...name, ordinal: BigInt(index) });
    return { label: 'Name', properties, type: 'NAMES', to: id };
  });
  const identifiers = (folded.get('identifiers')?.values ?? []).map((text, index) => {
    const [scheme, value] = splitOnce(text, ':');
    const properties = { scheme, value, ordinal: BigInt(index) };
    return { label: 'Identifier', properties, type: 'IDENTIFIES', to: id };
  });
  return [...names, ...identifiers];
}
