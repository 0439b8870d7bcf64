import type { Actor, Claim, Source, Tie } from './things.ts';

/** A property of a thing that formats write as it is; empty where no source says, or where its type has none such. */
export interface Column<Thing> {
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
  readonly valueOf: (thing: Thing) => Value;
}

export type Value = string | number | boolean | null | undefined;

/** Parts the items of a list, as it does in the data files. */
const SEPARATOR = '|';

export const ACTOR_COLUMNS: readonly Column<Actor>[] = [
  text('id', ({ id }) => id),
  text('type', ({ __typename }) => __typename),
  text('kind', ({ kind }) => kind),
  text('name', ({ name }) => name),
  text('names', ({ names }) => list(names.map(({ text: name }) => name))),
  text('identifiers', ({ identifiers }) =>
    list(identifiers.map(({ scheme, value }) => `${scheme}:${value}`)),
  ),
  number('latitude', ({ point }) => point?.latitude),
  number('longitude', ({ point }) => point?.longitude),
  text('within', ({ within }) => within?.id),
  text('country', ({ country }) => country?.id),
  text('state', ({ state }) => state?.id),
  text('code', ({ code }) => code),
  number('population', ({ population }) => population),
  text('parent', ({ parent }) => parent?.id),
  text('seat', ({ seat }) => seat?.id),
  text('founded', ({ founded }) => founded?.edtf),
  text('closed', ({ closed }) => closed?.edtf),
  text('born', ({ born }) => born?.edtf),
  text('died', ({ died }) => died?.edtf),
  text('definedAs', ({ definedAs }) => definedAs),
  text('size', ({ size }) => size),
  ...judged<Actor>(),
];

export const TIE_COLUMNS: readonly Column<Tie>[] = [
  text('id', ({ id }) => id),
  text('type', ({ __typename }) => __typename),
  text('kind', ({ kind }) => kind),
  text('name', ({ name }) => name),
  text('status', ({ status }) => status),
  text('start', ({ start }) => start?.edtf),
  text('startEarliest', ({ start }) => start?.earliest),
  text('startLatest', ({ start }) => start?.latest),
  text('end', ({ end }) => end?.edtf),
  text('endEarliest', ({ end }) => end?.earliest),
  text('endLatest', ({ end }) => end?.latest),
  text('parties', ({ parties }) => list(parties.map(({ actor }) => actor.id))),
  text('roles', ({ parties }) => list(parties.map(({ role }) => role))),
  text('namedAs', ({ parties }) =>
    parties.some(({ namedAs }) => namedAs) ? list(parties.map(({ namedAs }) => namedAs)) : null,
  ),
  text('themes', ({ themes }) => list(themes.map(({ id }) => id))),
  number('distanceKm', ({ distanceKm }) => distanceKm),
  text('field', ({ field }) => field),
  text('title', ({ title }) => title),
  text('signedOn', ({ signedOn }) => signedOn?.edtf),
  text('expiresOn', ({ expiresOn }) => expiresOn?.edtf),
  text('textUrl', ({ textUrl }) => textUrl),
  text('address', ({ address }) => address),
  text('position', ({ position }) => position),
  ...judged<Tie>(),
];

export const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  text('id', ({ id }) => id),
  text('subject', ({ subject }) => subject.id),
  text('property', ({ property }) => property),
  text('value', ({ value }) => value),
  text('stance', ({ stance }) => stance),
  text('rank', ({ rank }) => rank),
  text('reason', ({ reason }) => reason),
  text('source', ({ source }) => source.id),
  text('locator', ({ locator }) => locator),
  text('takenFrom', ({ takenFrom }) => takenFrom?.id),
  text('recordedAt', ({ recordedAt }) => recordedAt),
];

export const SOURCE_COLUMNS: readonly Column<Source>[] = [
  text('id', ({ id }) => id),
  text('title', ({ title }) => title),
  text('kind', ({ kind }) => kind),
  text('directness', ({ directness }) => directness),
  { name: 'read', type: 'boolean', valueOf: ({ read }) => read },
  text('authors', ({ authors }) => list(authors.map(({ name }) => name))),
  text('publisher', ({ publisher }) => publisher?.name),
  text('commissionedBy', ({ commissionedBy }) => list(commissionedBy.map(({ name }) => name))),
  text('published', ({ published }) => published?.edtf),
  text('url', ({ url }) => url),
  text('archivedUrl', ({ archivedUrl }) => archivedUrl),
  text('licence', ({ licence }) => licence),
  text('language', ({ language }) => language),
];

/** The others, where a format has a form of its own for these. */
export function without<Thing>(
  columns: readonly Column<Thing>[],
  names: readonly string[],
): readonly Column<Thing>[] {
  return columns.filter(({ name }) => !names.includes(name));
}

/** Those of its values that are not empty, by column. */
export function valuesOf<Thing>(
  columns: readonly Column<Thing>[],
  thing: Thing,
): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    columns.flatMap(({ name, valueOf }) => {
      const value = valueOf(thing);
      return value == null || value === '' ? [] : [[name, value]];
    }),
  );
}

function text<Thing>(name: string, valueOf: (thing: Thing) => Value): Column<Thing> {
  return { name, type: 'string', valueOf };
}

function number<Thing>(name: string, valueOf: (thing: Thing) => Value): Column<Thing> {
  return { name, type: 'double', valueOf };
}

function judged<Thing extends Pick<Tie, 'record'>>(): readonly Column<Thing>[] {
  return [
    text('confidence', ({ record }) => record.confidence.level),
    text('contested', ({ record }) => list(record.contested.map(({ property }) => property))),
  ];
}

function list(items: readonly (string | null)[]): string {
  return items.map((item) => item ?? '').join(SEPARATOR);
}
