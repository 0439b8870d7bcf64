import { readCountry } from '../../matching/countries.ts';
import { rowText } from '../../matching/register.ts';
import type { MatchRow } from '../../matching/row.ts';
import { searchKey } from '../../names/searchKey.ts';
import { ACTOR_KINDS } from '../../record/tables/actorTables.ts';
import { type FileThing, type MappedRow, type Mention, expectedOnRecord } from '../mapped.ts';
import { slug } from '../slug.ts';
import type { ActorMapping, KnownActor, RowReading, TableRow } from './tableMapping.ts';
import { textOf } from './tableValues.ts';

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
export function* mapActor(
  actor: ActorMapping,
  row: TableRow,
  reading: ActorReading,
): Generator<FileThing> {
  if ('id' in actor) {
    const id = textOf(actor.id, row);
    if (id !== undefined)
      yield expectedOnRecord({ key: `id ${id}`, type: 'City', at: reading.at }, id);
    return;
  }
  const asked = askedOf(actor, row, reading);
  if (asked === undefined) return;
  const isOne = isPerson(asked, reading);
  const of = isOne ? (textOf(actor.of, row) ?? reading.beside) : undefined;
  const label = [asked.name, ...(of === undefined ? [] : [of])].join(', ');
  const asking = { ...reading, asked, locator: locatorOf(label, row, reading) };
  yield* isOne ? mapPerson(actor, of, asking) : mapPlace(actor, row, asking);
}

interface Asking extends ActorReading {
  readonly asked: Asked;
  /** Where the row is, with the name, so that no two of a page are taken for one. */
  readonly locator: string;
}

/** People and groups are known by their names alone. */
function isPerson({ kind }: Asked, { to = [], type }: ActorReading): boolean {
  if (kind?.toLowerCase() === 'person' || type === 'Group') return true;
  return to.length > 0 && to.every((one) => one === 'Person');
}

function* mapPlace(actor: KnownActor, row: TableRow, reading: Asking): Generator<FileThing> {
  const { asked, at, isSubject = false, locator } = reading;
  const { name, kind } = asked;
  const isMade = makes(actor, row, reading);
  const around = isMade ? containersOf(asked, reading) : [];
  const missing = isSubject ? 'MAKE' : 'MAKE_IF_NAMED';
  yield {
    ...{ key: keyOf(asked), type: typeOfKind(kind), label: name, at },
    asks: {
      ...{ by: 'ACTOR', row: asked, said: { source: reading.source.id, locator } },
      ...(asked.identifiers.length > 0 && { isIdentified: true }),
    },
    rows: [
      madeRow(asked, around, reading),
      ...numberRows(asked, reading, isSubject ? 'GAPS' : 'NEW'),
      ...(isSubject ? ownRows(asked, reading) : []),
    ],
    ifMissing: isMade ? missing : 'PASS',
    orIdFrom: slug(`${name} ${asked.region ?? asked.country ?? ''}`),
  };
  yield* around;
}

/** Whether it is made if it is not on record. An id is made of Latin letters. */
function makes({ missing }: KnownActor, row: TableRow, { asked, all }: Asking): boolean {
  if (!/\p{Script=Latin}/u.test(asked.name) && asked.identifiers.length === 0) return false;
  if (missing === undefined) return all;
  if (typeof missing === 'object') return missing.matches.test(row[missing.column] ?? '');
  return missing === 'make' || (missing === 'identified' && asked.identifiers.length > 0);
}

/** A name alone never proves who is meant: a person is known by an identifier, or by the row that named them first. */
function* mapPerson(
  { missing: ifMissing }: KnownActor,
  of: string | undefined,
  reading: Asking,
): Generator<FileThing> {
  const { asked, at, source, isSubject = false, cells = {}, locator } = reading;
  const type = reading.type === 'Group' ? 'Group' : 'Person';
  const { name, identifiers } = asked;
  const [identifier] = identifiers;
  const key =
    identifier === undefined
      ? `person ${[searchKey(name), ...(of === undefined ? [] : [searchKey(of)])].join(' of ')}`
      : `person ${identifier.scheme} ${identifier.value}`;
  const refers = { source: sourceIn(reading) };
  const isMade = ifMissing !== 'pass';
  const missing = isSubject ? 'MAKE' : 'MAKE_IF_NAMED';
  yield {
    ...{ key, type, label: name, at },
    asks: { by: 'NAME', type, name, identifiers, said: { source: source.id, locator } },
    rows: [
      { table: 'OWN', cells: { name, locator }, refers, only: 'NEW' },
      ...numberRows(asked, reading, isSubject ? 'GAPS' : 'NEW'),
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

function askedOf(actor: KnownActor, row: TableRow, { source }: RowReading): Asked | undefined {
  const name = textOf(actor.name, row);
  if (name === undefined) return undefined;
  const identifiers = Object.entries(actor.identifiers ?? {}).flatMap(([scheme, value]) => {
    const text = textOf(value, row);
    return text === undefined ? [] : [{ scheme, value: text }];
  });
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
    identifiers,
    source: source.id,
  };
}

/** What is said of a new place. */
function madeRow(asked: Asked, containing: readonly FileThing[], reading: Asking): MappedRow {
  const [first, ...others] = containing.map(({ key }) => key);
  const containers = first === undefined ? undefined : [{ key: first, or: others }];
  const { population = '' } = asked;
  const cells = {
    ...{ ...pointOf(asked), population },
    name: asked.name,
    kind: kindOf(asked.kind),
    locator: reading.locator,
  };
  const around = containers && { within: containers, located_in: containers };
  return { table: 'OWN', cells, refers: { source: sourceIn(reading), ...around }, only: 'NEW' };
}

function numberRows(asked: Asked, reading: Asking, only: 'NEW' | 'GAPS'): readonly MappedRow[] {
  return asked.identifiers.map(({ scheme, value }) => ({
    ...{ table: 'identifiers.csv', refers: { source: sourceIn(reading) }, only },
    cells: { scheme, value, locator: reading.locator },
  }));
}

/** A point only where there is none; whatever else the row says of it, also beside what is on record. */
function ownRows(asked: Asked, reading: Asking): readonly MappedRow[] {
  const { cells = {}, refers = {}, locator } = reading;
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

function locatorOf(label: string, row: TableRow, { mapping }: RowReading): string {
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
function containersOf({ region, country, kind }: Asked, reading: Asking): readonly FileThing[] {
  const asked: Asked[] = [
    ...(region === undefined || isRegion(kind)
      ? []
      : [{ name: region, kind: 'region', country, identifiers: [] }]),
    ...(country === undefined
      ? []
      : [{ name: countryName(country), kind: 'country', country, identifiers: [] }]),
  ];
  const refers = { source: sourceIn(reading) };
  return asked.map((row) => {
    const code = row.kind === 'country' ? readCountry(row.name)?.code : undefined;
    const made: MappedRow = {
      table: 'countries.csv',
      cells: { name: row.name, code: code ?? '' },
      refers,
      only: 'NEW',
    };
    return {
      ...{
        key: keyOf(row),
        type: code === undefined ? 'State' : 'Country',
        label: row.name,
        at: reading.at,
      },
      rows: code === undefined ? [] : [made],
      asks: { by: 'ACTOR', row },
      ifMissing: code === undefined ? 'PASS' : 'MAKE_IF_NAMED',
    };
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
