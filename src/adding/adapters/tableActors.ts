import { rowText } from '../../matching/register.ts';
import type { MatchRow } from '../../matching/row.ts';
import { ACTOR_KINDS } from '../../record/tables/actorTables.ts';
import { type FileThing, type MappedRow, onRecord } from '../mapped.ts';
import { SOURCE } from './registerSource.ts';
import type { ActorMapping, RowReading, TableRow } from './tableMapping.ts';
import { textOf } from './tableValues.ts';

interface ActorReading extends RowReading {
  /** Whether the row is about it, and not about a tie of it. */
  readonly isSubject?: boolean;
}

/** The actor that a row names, then what it lies in; nothing if the row does not name one. */
export function* mapActor(
  actor: ActorMapping,
  row: TableRow,
  reading: ActorReading,
): Generator<FileThing> {
  const { at, all, isSubject = false } = reading;
  if ('id' in actor) {
    const { id } = actor;
    yield onRecord({ key: `id ${id}`, type: 'City', at }, id);
    return;
  }
  const asked = askedOf(actor, row, reading);
  if (asked === undefined) return;
  const { name, kind } = asked;
  const around = all ? containersOf(asked, at) : [];
  // An id is made of Latin letters.
  const isMade = all && /\p{Script=Latin}/u.test(name);
  const missing = isSubject ? 'MAKE' : 'MAKE_IF_NAMED';
  yield {
    ...{ key: keyOf(asked), type: typeOfKind(kind), label: name, at },
    asks: { by: 'ACTOR', row: asked },
    rows: [madeRow(asked, around), ...(isSubject ? gapRows(asked) : [])],
    ifMissing: isMade ? missing : 'PASS',
  };
  yield* around;
}

function keyOf(asked: MatchRow): string {
  const { latitude, longitude, identifiers = [] } = asked;
  const told = [
    latitude,
    longitude,
    ...identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
  ];
  return ['actor', rowText(asked), ...told.filter((part) => part !== undefined)].join(' ');
}

function askedOf(
  actor: Exclude<ActorMapping, { id: string }>,
  row: TableRow,
  { mapping: { source } }: RowReading,
): MatchRow | undefined {
  const name = textOf(actor.name, row);
  if (name === undefined) return undefined;
  const identifiers = Object.entries(actor.identifiers ?? {}).map(([scheme, value]) => ({
    scheme,
    value: textOf(value, row) ?? '',
  }));
  const [latitude, longitude] = [actor.latitude, actor.longitude].map((value) =>
    Number(textOf(value, row) ?? NaN),
  );
  return {
    name,
    country: textOf(actor.country, row),
    region: textOf(actor.region, row),
    kind: textOf(actor.kind, row),
    ...(!Number.isNaN(latitude) && !Number.isNaN(longitude) && { latitude, longitude }),
    identifiers: identifiers.filter(({ value }) => value !== ''),
    source: typeof source === 'string' ? source : source.id,
  };
}

/** What is said of a new place. */
function madeRow(asked: MatchRow, containing: readonly FileThing[]): MappedRow {
  const [first, ...others] = containing.map(({ key }) => key);
  const containers = first === undefined ? undefined : [{ key: first, or: others }];
  const cells = {
    ...pointOf(asked),
    name: asked.name,
    kind: kindOf(asked.kind),
    ...locatorOf(asked),
  };
  const around = containers && { within: containers, located_in: containers };
  return { table: 'OWN', cells, refers: { source: SOURCE, ...around }, only: 'NEW' };
}

function gapRows(asked: MatchRow): readonly MappedRow[] {
  const row = { refers: { source: SOURCE }, only: 'GAPS' } as const;
  const locator = locatorOf(asked);
  return [
    { ...row, table: 'OWN', cells: { ...pointOf(asked), ...locator } },
    ...(asked.identifiers ?? []).map(({ scheme, value }) => ({
      ...row,
      table: 'identifiers.csv',
      cells: { scheme, value, ...locator },
    })),
  ];
}

function locatorOf({ name }: MatchRow) {
  return { locator: `row of ${name}` };
}

function pointOf({ latitude, longitude }: MatchRow): Record<string, string> {
  return latitude === undefined || longitude === undefined
    ? {}
    : { latitude: String(latitude), longitude: String(longitude) };
}

/** The region and the country that a new place lies in. */
function containersOf({ region, country }: MatchRow, at: string): readonly FileThing[] {
  const asked: MatchRow[] = [
    ...(region === undefined ? [] : [{ name: region, kind: 'region', country }]),
    ...(country === undefined ? [] : [{ name: countryName(country), kind: 'country', country }]),
  ];
  return asked.map((row) => ({
    ...{ key: keyOf(row), type: 'State', label: row.name, at, rows: [] },
    asks: { by: 'ACTOR', row },
    ifMissing: 'PASS',
  }));
}

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });

/** A table may have the code of a country in place of its name. */
function countryName(text: string): string {
  return /^[A-Z]{2}$/.test(text) ? (REGIONS.of(text) ?? text) : text;
}

/** A place of no known kind is a city. */
function typeOfKind(kind: string | undefined): string {
  const known = kindOf(kind);
  return Object.entries(ACTOR_KINDS).find(([, kinds]) => kinds.includes(known))?.[0] ?? 'City';
}

function kindOf(kind = ''): string {
  const known = kind.toUpperCase().replaceAll(' ', '_');
  return Object.values(ACTOR_KINDS).flat().includes(known) ? known : 'CITY';
}
