import { readCountry } from '../../matching/countries.ts';
import { rowText } from '../../matching/register.ts';
import type { MatchRow } from '../../matching/row.ts';
import { searchKey } from '../../names/searchKey.ts';
import { ACTOR_KINDS } from '../../record/tables/actorTables.ts';
import { type FileThing, type MappedRow, type Mention, expectedOnRecord } from '../mapped.ts';
import { slug } from '../slug.ts';
import type { ActorMapping, KnownActor, RowReading } from './tableMapping.ts';
import { textOf, textsOf } from './tableValues.ts';

interface ActorReading extends RowReading {
  /** Whether the row is about it, and not about a tie of it. */
  readonly isSubject?: boolean;
  /** Further cells of its own, if the row is about it. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly refers?: Readonly<Record<string, readonly Mention[]>>;
  /** The type that the data file of the row is of. */
  readonly type?: string;
  /** Types that it can have, of which people are told from others. */
  readonly to?: readonly string[];
  /** What tells a person from namesakes, unless the mapping says it. */
  readonly beside?: string | undefined;
}

/** What the row says of an actor. */
interface Asked extends MatchRow {
  readonly population?: string | undefined;
  readonly identifiers: NonNullable<MatchRow['identifiers']>;
}

/** The actor that a row names, then what it lies in; nothing if the row does not name one. */
export function* mapActor(actor: ActorMapping, reading: ActorReading): Generator<FileThing> {
  const { row, at } = reading;
  if ('id' in actor) {
    const id = textOf(actor.id, row);
    if (id !== undefined) yield expectedOnRecord({ key: `id ${id}`, type: 'City', at }, id);
    return;
  }
  const asked = askedOf(actor, reading);
  if (asked === undefined) return;
  const isOne = isPerson(asked, reading);
  const of = isOne ? (textOf(actor.of, row) ?? reading.beside) : undefined;
  const label = [asked.name, ...(of === undefined ? [] : [of])].join(', ');
  const asking = { ...reading, asked, of, locator: locatorOf(label, reading) };
  yield* isOne ? mapPerson(actor, asking) : mapPlace(actor, asking);
}

interface Asking extends ActorReading {
  readonly asked: Asked;
  /** Of a person, what tells it from namesakes. */
  readonly of: string | undefined;
  /** Where the row is, with the name, so that no two of a page are taken for one. */
  readonly locator: string;
}

/** People and groups are known by their names alone. */
function isPerson({ kind }: Asked, { to = [], type }: ActorReading): boolean {
  if (kind?.toLowerCase() === 'person' || type === 'Group') return true;
  return to.length > 0 && to.every((one) => one === 'Person');
}

function* mapPlace(actor: KnownActor, reading: Asking): Generator<FileThing> {
  const { asked, at, isSubject = false, locator } = reading;
  const { name, kind } = asked;
  const isMade = makes(actor, reading);
  const around = isMade ? containersOf(reading) : [];
  const missing = isSubject ? 'MAKE' : 'MAKE_IF_NAMED';
  yield {
    ...{ key: keyOf(asked), type: typeOfKind(kind), label: name, at },
    asks: {
      ...{ by: 'ACTOR', row: asked, said: { source: reading.source.id, locator } },
      ...(asked.identifiers.length > 0 && { isIdentified: true }),
    },
    rows: [
      madeRow(around, reading),
      ...numberRows(reading),
      ...(isSubject ? ownRows(reading) : []),
    ],
    ifMissing: isMade ? missing : 'PASS',
    orIdFrom: slug(`${name} ${asked.region ?? asked.country ?? ''}`),
  };
  yield* around;
}

/** Whether it is made if it is not on record. An id is made of Latin letters. */
function makes({ missing }: KnownActor, { row, asked, all }: Asking): boolean {
  if (!/\p{Script=Latin}/u.test(asked.name) && asked.identifiers.length === 0) return false;
  if (missing === undefined) return all;
  if (typeof missing === 'object') return missing.matches.test(row[missing.column] ?? '');
  return missing === 'make' || (missing === 'identified' && asked.identifiers.length > 0);
}

/** A name alone never proves who is meant: a person is known by an identifier, or by the row that named them first. */
function* mapPerson({ missing: ifMissing }: KnownActor, reading: Asking): Generator<FileThing> {
  const { asked, of, at, source, isSubject = false, cells = {}, locator } = reading;
  const type = reading.type === 'Group' ? 'Group' : 'Person';
  const { name, identifiers } = asked;
  const [identifier] = identifiers;
  const called = [name, ...(of === undefined ? [] : [of])].map(searchKey).join(' of ');
  const key = `person ${identifier ? `${identifier.scheme} ${identifier.value}` : called}`;
  const refers = { source: sourceIn(reading) };
  const isMade = ifMissing !== 'pass';
  const missing = isSubject ? 'MAKE' : 'MAKE_IF_NAMED';
  yield {
    ...{ key, type, label: name, at },
    asks: { by: 'NAME', type, name, identifiers, said: { source: source.id, locator } },
    rows: [
      { table: 'OWN', cells: { name, locator }, refers, only: 'NEW' },
      ...numberRows(reading),
      ...(isSubject
        ? [{ table: 'OWN', cells: { ...cells, locator }, refers: { ...refers, ...reading.refers } }]
        : []),
    ],
    ifMissing: isMade ? missing : 'PASS',
  };
}

/** One identifier is one thing, however the rows call it. */
function keyOf(asked: Asked): string {
  const { latitude, longitude, identifiers } = asked;
  const [identifier] = identifiers;
  if (identifier !== undefined) return `actor ${identifier.scheme} ${identifier.value}`;
  const told = [latitude, longitude].filter((part) => part !== undefined);
  return ['actor', rowText(asked), ...told].join(' ');
}

function askedOf(actor: KnownActor, { row, source }: RowReading): Asked | undefined {
  const name = textOf(actor.name, row);
  if (name === undefined) return undefined;
  const numbers = Object.entries(textsOf(actor.identifiers ?? {}, row));
  const [latitude, longitude] = [actor.latitude, actor.longitude].map((value) =>
    Number(textOf(value, row) ?? NaN),
  );
  const kind = textOf(actor.kind, row);
  const isCountry = kind?.toLowerCase() === 'country';
  return {
    name,
    country: textOf(actor.country, row) ?? (isCountry ? name : undefined),
    region: textOf(actor.region, row),
    kind,
    population: textOf(actor.population, row),
    ...(!Number.isNaN(latitude) && !Number.isNaN(longitude) && { latitude, longitude }),
    identifiers: numbers.map(([scheme, value]) => ({ scheme, value })),
    source: source.id,
  };
}

/** What is said of a new place. */
function madeRow(containing: readonly FileThing[], reading: Asking): MappedRow {
  const { asked, locator } = reading;
  const { name, kind, population = '' } = asked;
  const [first, ...others] = containing.map(({ key }) => key);
  const containers = first === undefined ? undefined : [{ key: first, or: others }];
  const cells = { ...pointOf(asked), population, name, kind: kindOf(kind), locator };
  const around = containers && { within: containers, located_in: containers };
  return { table: 'OWN', cells, refers: { source: sourceIn(reading), ...around }, only: 'NEW' };
}

function numberRows(reading: Asking): readonly MappedRow[] {
  const { asked, locator, isSubject = false } = reading;
  return asked.identifiers.map(({ scheme, value }) => ({
    ...{ table: 'identifiers.csv', refers: { source: sourceIn(reading) } },
    ...{ cells: { scheme, value, locator }, only: isSubject ? 'GAPS' : 'NEW' },
  }));
}

/** A point only where there is none; whatever else the row says of it, also beside what is on record. */
function ownRows(reading: Asking): readonly MappedRow[] {
  const { asked, cells = {}, refers = {}, locator } = reading;
  const row = { table: 'OWN', refers: { source: sourceIn(reading) } };
  const isMore = Object.keys(cells).length + Object.keys(refers).length > 0;
  return [
    { ...row, cells: { ...pointOf(asked), locator }, only: 'GAPS' },
    ...(isMore
      ? [{ ...row, cells: { ...cells, locator }, refers: { ...row.refers, ...refers } }]
      : []),
  ];
}

function sourceIn({ source: { key } }: RowReading): readonly Mention[] {
  return [{ key }];
}

function locatorOf(label: string, { row, mapping }: RowReading): string {
  const said = textOf(mapping.locator, row);
  if (said === undefined) return `row of ${label}`;
  return said.includes(label) ? said : `${said}, ${label}`;
}

function pointOf({ latitude, longitude }: MatchRow): Record<string, string> {
  return latitude === undefined || longitude === undefined
    ? {}
    : { latitude: String(latitude), longitude: String(longitude) };
}

/** The region and the country that a new place lies in. A country is made, too, since nothing is in doubt of it. */
function containersOf(reading: Asking): readonly FileThing[] {
  const { region, country, kind: own } = reading.asked;
  const around: Asked[] = [];
  if (region !== undefined && !isRegion(own))
    around.push({ name: region, kind: 'region', country, identifiers: [] });
  if (country !== undefined)
    around.push({ name: countryName(country), kind: 'country', country, identifiers: [] });
  const refers = { source: sourceIn(reading) };
  return around.map((row): FileThing => {
    const { name, kind } = row;
    const code = kind === 'country' ? readCountry(name)?.code : undefined;
    const asks = { by: 'ACTOR', row } as const;
    const found = { key: keyOf(row), label: name, at: reading.at, asks };
    if (code === undefined) return { ...found, type: 'State', rows: [], ifMissing: 'PASS' };
    const made = { table: 'countries.csv', cells: { name, code }, refers, only: 'NEW' } as const;
    return { ...found, type: 'Country', rows: [made], ifMissing: 'MAKE_IF_NAMED' };
  });
}

/** A region with a code of its own, such as `BE-VLG`, lies in its country alone. */
function isRegion(kind: string | undefined): boolean {
  return ACTOR_KINDS.State.includes(kindOf(kind));
}

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });

/** A table may have the code of a country in place of its name. */
function countryName(text: string): string {
  return /^[A-Z]{2}$/.test(text) ? (REGIONS.of(text) ?? text) : text;
}

/** A place of no known kind is a city. */
function typeOfKind(kind: string | undefined): string {
  if (kind?.toLowerCase() === 'country') return 'Country';
  const known = kindOf(kind);
  return Object.entries(ACTOR_KINDS).find(([, kinds]) => kinds.includes(known))?.[0] ?? 'City';
}

function kindOf(kind = ''): string {
  const known = kind.toUpperCase().replaceAll(' ', '_');
  return Object.values(ACTOR_KINDS).flat().includes(known) ? known : 'CITY';
}
