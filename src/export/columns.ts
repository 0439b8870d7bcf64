import type { Actor, Claim, Matter, Source, Tie } from './things.ts';

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

export const MATTER_COLUMNS: readonly Column<Matter>[] = [
  text('id', ({ id }) => id),
  text('type', ({ __typename }) => __typename),
  text('kind', ({ kind }) => kind),
  text('name', nameOf),
  text('when', ({ when, period }) => (when ?? period)?.edtf),
  text('whenEarliest', ({ when, period }) => (when ?? period)?.earliest),
  text('whenLatest', ({ when, period }) => (when ?? period)?.latest),
  text('place', ({ place }) => place?.id),
  text('participants', ({ participants }) => list(participants.map(({ actor }) => actor.id))),
  text('roles', ({ participants }) => list(participants.map(({ role }) => role))),
  text('namedAs', ({ participants }) =>
    participants.some(({ namedAs }) => namedAs)
      ? list(participants.map(({ namedAs }) => namedAs))
      : null,
  ),
  text('concerns', ({ concerns }) => ids(concerns)),
  text('issuer', ({ issuer }) => issuer?.id),
  text('policy', ({ policy }) => policy?.id),
  text('tie', ({ tie }) => tie?.id),
  text('effect', ({ effect }) => effect),
  text('text', ({ text: finding }) => finding),
  number('amount', ({ amount }) => amount),
  number('low', ({ low }) => low),
  number('high', ({ high }) => high),
  text('unit', ({ unit }) => unit),
  text('currency', ({ currency }) => currency),
  text('direction', ({ direction }) => direction),
  text('scale', ({ scale }) => scale),
  text('measures', ({ measures }) => ids(measures)),
  text('themes', ({ themes }) => ids(themes)),
  text('broader', ({ broader }) => broader?.id),
  ...judged<Matter>(),
];

/** An impact goes by its indicator; an effect has no name. */
export function nameOf({ name, indicator }: Matter): string | undefined {
  return name ?? indicator;
}

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

function ids(things: readonly { readonly id: string }[] | undefined): string | null {
  return things === undefined ? null : list(things.map(({ id }) => id));
}

function list(items: readonly (string | null)[]): string {
  return items.map((item) => item ?? '').join(SEPARATOR);
}
