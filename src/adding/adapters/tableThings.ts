import { type Fact, type Table, columnsOf } from '../../record/tables/table.ts';
import type { FileThing, MappedRow, Mention } from '../mapped.ts';
import { slug } from '../slug.ts';
import { tableNamed } from '../tableNamed.ts';
import { mapActor } from './tableActors.ts';
import {
  type CellMapping,
  type KnownActor,
  type ReferenceMapping,
  type RowReading,
  type TableRow,
  type ThingMapping,
  type ValueMapping,
  isOfActors,
  isValue,
  referencesIn,
  rolesOf,
} from './tableMapping.ts';
import { whole } from './tableSource.ts';
import { type CellReading, anyWorld, readValue, textOf } from './tableValues.ts';

/** What a row says, thing by thing, with all that these refer to. */
export function* mapThings(
  things: readonly ThingMapping[],
  row: TableRow,
  reading: RowReading,
): Generator<FileThing> {
  const keys = new Map<string, string | undefined>();
  const keyOf = (name: string) => keys.get(name);
  // What others refer to comes first.
  for (const [index, thing] of inOrder(things)) {
    const made = [...mapThing(thing, row, { ...reading, index, keyOf })];
    const [own] = made;
    if (thing.as !== undefined && (own?.refused ?? own?.leftOut) === undefined)
      keys.set(thing.as, own?.key);
    yield* made;
  }
}

interface ThingReading extends RowReading {
  /** Of the thing in the mapping. */
  readonly index: number;
  /** The key of another thing of the row. */
  readonly keyOf: (name: string) => string | undefined;
}

/** Things in the order of the mapping, but each after those that it refers to. */
function inOrder(things: readonly ThingMapping[]): readonly (readonly [number, ThingMapping])[] {
  const done = new Set<ThingMapping>();
  const put = (thing: ThingMapping): void => {
    if (done.has(thing)) return;
    const named = Object.values(thing.cells)
      .flatMap(referencesIn)
      .flatMap((reference) => ('thing' in reference ? [reference.thing] : []));
    for (const other of things) if (other !== thing && named.includes(other.as ?? '')) put(other);
    done.add(thing);
  };
  things.forEach(put);
  return [...done].map((thing) => [things.indexOf(thing), thing]);
}

/** The thing itself comes first. */
function* mapThing(
  thing: ThingMapping,
  row: TableRow,
  reading: ThingReading,
): Generator<FileThing> {
  const table = tableNamed(thing.table);
  if (isOfActors(table)) yield* mapSubject(thing, table, row, reading);
  else if (table.rows === 'other') yield* mapSayings(thing, table, row, reading);
  else yield* mapOwn(thing, table, row, reading);
}

/** A row about an actor. */
function* mapSubject(
  { cells, ...known }: ThingMapping,
  table: Table,
  row: TableRow,
  reading: ThingReading,
): Generator<FileThing> {
  const { name, kind, latitude, longitude, population, ...others } = cells as Cells;
  const own = readCells(others, table, row, reading);
  const usual = USUAL_KINDS[table.type];
  const actor = {
    ...{ ...known, latitude, longitude, population },
    kind: kind ?? (usual === undefined ? undefined : { value: usual }),
    name,
  } as KnownActor;
  const told = { isSubject: true, type: table.type, cells: own.texts, refers: own.refers };
  const made = [...mapActor(actor, row, { ...reading, ...told })];
  const [first, ...around] = made;
  if (first === undefined) return;
  yield { ...first, ...own.fault, notes: [...(first.notes ?? []), ...own.notes] };
  yield* own.things;
  yield* around;
}

type Cells = Readonly<Record<string, ValueMapping | undefined>>;

/** Of tables in which a thing has no kind, or is seldom told what kind it is. */
const USUAL_KINDS: Readonly<Record<string, string>> = {
  ...{ Country: 'country', State: 'region', City: 'city', Person: 'person' },
};

/** What a row of a table such as `names.csv` says of an actor. */
function* mapSayings(
  { cells: { id, ...cells } }: ThingMapping,
  table: Table,
  row: TableRow,
  reading: ThingReading,
): Generator<FileThing> {
  const [side] = referencesIn(id).flatMap((one) => [
    ...refer({ reference: one, types: [table.type], row }, reading),
  ]);
  if (side === undefined) return;
  const said = readCells(cells, table, row, reading);
  const fillsGaps = table.facts.every(({ form, reference }) => form === 'SET' && !reference);
  yield* side.things.slice(1);
  yield* said.things;
  const [thing = { ...NOBODY, at: reading.at, key: side.mention.key }] = side.things;
  if (said.fault !== undefined) {
    // Other rows may say more of it.
    const key = `${table.file} ${reading.index} ${reading.at}`;
    yield { ...NOBODY, key, label: thing.label, at: reading.at, ...said.fault };
    return;
  }
  yield {
    ...thing,
    rows: [
      ...thing.rows,
      {
        table: table.file,
        cells: { ...said.texts, locator: locatorOf(thing.label, row, reading) },
        refers: { source: [{ key: reading.source.key }], ...said.refers },
        ...(fillsGaps && { only: 'GAPS' }),
      },
    ],
    notes: said.notes,
  };
}

/** Stands for what another thing of the row is. */
const NOBODY: FileThing = {
  ...{ key: '', type: 'City', label: '', at: '', rows: [], ifMissing: 'PASS' },
  asks: { by: 'ID', id: '' },
};

/** A row about a tie, an event, a policy or an impact. */
function* mapOwn(
  { cells: { parties, ...cells } }: ThingMapping,
  table: Table,
  row: TableRow,
  reading: ThingReading,
): Generator<FileThing> {
  const { at, index, source } = reading;
  const sides = besideEachOther(sidesOf(referencesIn(parties), table, row, reading));
  const own = readCells(cells, table, row, reading);
  const said = sides.flatMap((side) => side ?? []);
  const isTie = parties !== undefined;
  const isWhole = said.length === sides.length && (!isTie || said.length > 1);
  const labels = isTie ? said.map(({ label }) => label) : labelsOf(own, table);
  const thing = {
    key: `${isTie ? 'tie' : table.type.toLowerCase()}${index === 0 ? '' : ` ${index + 1}`} ${at}`,
    ...{ type: table.type, at, ifMissing: 'MAKE' as const },
    label: labels.join(isTie ? ' and ' : ', '),
    asks: isTie ? tieOf(isWhole ? said : []) : { by: 'LIKE' as const },
  };
  const fault = isWhole ? own.fault : { leftOut: 'the row does not name all parties' };
  if (fault !== undefined) {
    yield { ...thing, rows: [], ...fault };
    return;
  }
  const named = said.filter(({ things: [one] }) => one?.asks.by !== 'ID');
  const locator = locatorOf(named.at(-1)?.label ?? labels.at(-1) ?? '', row, reading);
  const refers = {
    source: [{ key: source.key }],
    ...(isTie && { parties: said.map(({ mention }) => mention) }),
    ...own.refers,
  };
  const rows = rowsFor({ ...own, refers, locator }, table, cells['kind']);
  yield { ...thing, ...(!isTie && { idFrom: idOf(own, labels) }), rows, notes: own.notes };
  yield* said.flatMap(({ things }) => things);
  yield* own.things;
}

function tieOf(sides: readonly Side[]) {
  return { by: 'PARTIES' as const, parties: sides.map(({ mention }) => mention.key) };
}

/** What the id of an event, a policy or an impact is made of: its name and the year. */
function idOf({ texts }: OwnCells, [label = '']: readonly string[]): string {
  const year = /\d{4}/.exec(texts['when'] ?? texts['period'] ?? '')?.[0] ?? '';
  return slug(`${texts['name'] ?? label} ${year}`, WORDS);
}

/** In an id made of a name. */
const WORDS = 9;

function locatorOf(label: string, row: TableRow, { mapping }: RowReading): string {
  return textOf(mapping.locator, row) ?? `row of ${label}`;
}

interface Said extends OwnCells {
  readonly locator: string;
}

/**
 * A kind that is the same for all rows is the mapping's word, not the table's, so it is only for what is not on record. A sister
 * tie without one has the kind of its places.
 */
function rowsFor(
  { texts, refers, locator }: Pick<Said, 'texts' | 'refers' | 'locator'>,
  { file, rows }: Table,
  kind: CellMapping | undefined,
): readonly MappedRow[] {
  const isAssumed = kind !== undefined && 'value' in kind && rows === 'own';
  const { kind: assumed = '', ...told } = texts;
  const source = refers['source'] ?? [];
  const own: MappedRow = {
    ...{ table: file, refers, keepsSome: true },
    cells: { ...(isAssumed ? told : texts), locator },
  };
  const made = { table: file, refers: { source }, only: 'NEW' } as const;
  if (isAssumed) return [own, { ...made, cells: { kind: assumed, locator } }];
  const follows = kind === undefined && file === 'sister_ties.csv';
  return follows ? [own, { ...made, cells: { locator }, kindOfParties: true }] : [own];
}

/** What the thing is called: its texts, else what it refers to. */
function labelsOf({ texts, labels }: OwnCells, { facts }: Table): readonly string[] {
  const title = facts.find(({ form, required }) => form === 'TEXT' && required);
  const text = title && texts[title.columns[0]?.name ?? ''];
  return text === undefined ? labels : [text];
}

interface OwnCells {
  readonly texts: Readonly<Record<string, string>>;
  readonly refers: Readonly<Record<string, readonly Mention[]>>;
  readonly things: readonly FileThing[];
  /** How the rows call what the thing refers to. */
  readonly labels: readonly string[];
  readonly notes: readonly string[];
  /** Why nothing can be added. */
  readonly fault: { readonly leftOut: string } | { readonly refused: string } | undefined;
}

/** The cells of a thing. What cannot be read is left out, unless the thing cannot be without it. */
function readCells(
  cells: ThingMapping['cells'],
  table: Table,
  row: TableRow,
  reading: ThingReading,
): OwnCells {
  const parts = Object.entries(cells).flatMap(([column, cell]): readonly Partial<OwnCells>[] => {
    const fact = factOf(table, column);
    if (cell === undefined || fact === undefined) return [];
    const isNeeded = fact.required || (table.rows === 'other' && isMain(fact, column));
    return [
      isValue(cell)
        ? valueIn(cell, { column, fact, isNeeded, row, end: endFor(column, cells, table) })
        : referencesOf(referencesIn(cell), { column, fact, isNeeded, row }, reading),
    ];
  });
  return {
    texts: Object.assign({}, ...parts.map(({ texts }) => texts)) as OwnCells['texts'],
    refers: Object.assign({}, ...parts.map(({ refers }) => refers)) as OwnCells['refers'],
    things: parts.flatMap(({ things = [] }) => things),
    labels: parts.flatMap(({ labels = [] }) => labels),
    notes: parts.flatMap(({ notes = [] }) => notes),
    fault: parts.find(({ fault }) => fault !== undefined)?.fault,
  };
}

interface CellOf {
  readonly column: string;
  readonly fact: Fact;
  /** Whether the thing cannot be without it. */
  readonly isNeeded: boolean;
  readonly row: TableRow;
  /** Which end of a range it takes. */
  readonly end?: End;
}

/** The index among the two; undefined: both. */
type End = 0 | 1 | undefined;

/** Of a column that gives both the start and the end of something, one takes the first day of its range and the other the last. */
function endFor(column: string, cells: ThingMapping['cells'], { periods }: Table): End {
  const [from, to] = periods.find((pair) => pair.includes(column)) ?? [];
  const [one, other] = [from, to].map((name) => cells[name ?? '']);
  const isOne =
    one !== undefined &&
    other !== undefined &&
    'column' in one &&
    'column' in other &&
    one.column === other.column;
  return isOne ? (column === from ? 0 : 1) : undefined;
}

function referencesOf(
  references: readonly ReferenceMapping[],
  { column, fact, isNeeded, row }: CellOf,
  reading: ThingReading,
): Partial<OwnCells> {
  const types = fact.reference?.to ?? [];
  const found = references.flatMap((reference) => [
    ...refer({ reference, fact, types, row }, reading),
  ]);
  if (found.length === 0)
    return isNeeded ? { fault: { leftOut: `the row does not name its ${column}` } } : {};
  return {
    refers: { [column]: found.map(({ mention }) => mention) },
    things: found.flatMap((one) => one.things),
    labels: found.map(({ label }) => label),
  };
}

function valueIn(value: ValueMapping, cell: CellOf): Partial<OwnCells> {
  const { column, isNeeded } = cell;
  const read = readCell(value, cell);
  if ('leavesOut' in read)
    return { fault: { leftOut: 'the mapping leaves out rows with its words' } };
  if ('fault' in read)
    return isNeeded
      ? { fault: { refused: `${column}: ${read.fault}` } }
      : { notes: [`${column} left out: ${read.fault}`] };
  if (read.text === '')
    return isNeeded && column !== 'kind' ? { fault: { leftOut: `the row has no ${column}` } } : {};
  const notes = read.note === undefined ? [] : [`${column}: ${read.note}`];
  return { texts: { [column]: read.text }, notes };
}

function factOf({ facts }: Table, column: string): Fact | undefined {
  return facts.find((fact) => columnsOf(fact).some(({ name }) => name === column));
}

function isMain({ columns, qualifiers }: Fact, column: string): boolean {
  const needed = [...columns, ...qualifiers.filter((one) => one.needed)];
  return needed.some(({ name }) => name === column);
}

function columnOf(fact: Fact, column: string): Fact['columns'][number] | undefined {
  return columnsOf(fact).find(({ name }) => name === column);
}

const world = anyWorld();

/** A cell as its column reads it, and what was mended in it. */
function readCell(
  value: ValueMapping,
  { column: name, fact, row, end }: CellOf,
): CellReading & { readonly note?: string } {
  const read = readValue(value, row);
  const column = columnOf(fact, name);
  if (!('text' in read) || read.text === '' || column === undefined) return read;
  const ends = read.text.split('/');
  const text = end === undefined || ends.length !== 2 ? read.text : (ends[end] ?? '');
  const address = column.name.endsWith('url') ? whole(text) : text;
  for (const form of [address, text.toUpperCase().replace(/[\s-]+/g, '_')]) {
    const parsed = column.reads(form, world);
    if (parsed.fault === undefined)
      return {
        text: parsed.value,
        ...(address !== text && { note: `"${text}" was completed to "${address}"` }),
      };
  }
  return { fault: column.reads(address, world).fault ?? '' };
}

/** Something that a cell refers to. */
interface Side {
  readonly mention: Mention;
  readonly label: string;
  /** It and what it lies in; none if another thing of the row is it. */
  readonly things: readonly FileThing[];
}

interface Referring {
  readonly reference: ReferenceMapping;
  readonly fact?: Fact | undefined;
  readonly types: readonly string[];
  readonly row: TableRow;
  readonly beside?: string | undefined;
}

/** What a reference of the mapping means in a row: nothing, one thing, or one for each entry of a cell. */
export function* refer(
  { reference, fact, types, row, beside }: Referring,
  reading: ThingReading,
): Generator<Side> {
  const { each, role } = reference;
  if (each !== undefined) {
    for (const entry of (row[each.column] ?? '').split(each.by)) {
      const piece = { ...row, [each.column]: entry.trim() };
      if (entry.trim() !== '')
        yield* refer(
          { reference: { ...reference, each: undefined }, fact, types, row: piece, beside },
          reading,
        );
    }
    return;
  }
  const roles = fact?.reference?.roles ?? [];
  const usual = roles.find((one) => one.usual)?.name;
  const own = role ?? usual;
  const to = roles.find(({ name }) => name === own)?.to ?? types;
  const said = role !== undefined && role !== usual && { role };
  if ('thing' in reference) {
    const key = reading.keyOf(reference.thing);
    if (key !== undefined) yield { mention: { key, ...said }, label: reference.thing, things: [] };
    return;
  }
  const things = [...mapActor(reference, row, { ...reading, to, beside })];
  const [first] = things;
  if (first === undefined) return;
  const { key, label, asks } = first;
  const isNamed = fact?.reference?.named === true && asks.by !== 'ID';
  yield { mention: { key, ...said, ...(isNamed && { named: label }) }, label, things };
}

/** The parties of a tie, of which those of people are told from namesakes by the others. */
function sidesOf(
  parties: readonly ReferenceMapping[],
  table: Table,
  row: TableRow,
  reading: ThingReading,
): readonly (Side | undefined)[] {
  const fact = table.facts.find(({ property }) => property === 'parties');
  return parties.flatMap((reference, at): readonly (Side | undefined)[] => {
    const [other] = parties.filter((_, index) => index !== at);
    const beside = parties.length === 2 && other !== undefined ? nameIn(other, row) : undefined;
    const isOfPeople = rolesOf(table).every(({ to }) => to.includes('Person') && to.length === 1);
    const types = fact?.reference?.to ?? [];
    const told = { reference, fact, types, row, beside: isOfPeople ? undefined : beside };
    const found = [...refer(told, reading)];
    return found.length === 0 && reference.each === undefined ? [undefined] : found;
  });
}

function nameIn(reference: ReferenceMapping, row: TableRow): string | undefined {
  if ('name' in reference) return textOf(reference.name, row);
  return 'id' in reference ? textOf(reference.id, row) : undefined;
}

/** Each side of a tie of two knows the other: that tells a place from its namesakes. */
function besideEachOther(sides: readonly (Side | undefined)[]): readonly (Side | undefined)[] {
  if (sides.length !== 2) return sides;
  return sides.map((side, at) => {
    const other = sides[1 - at]?.things[0];
    const [thing, ...around] = side?.things ?? [];
    if (side === undefined || thing?.asks.by !== 'ACTOR' || other === undefined) return side;
    const { asks } = other;
    const partner = asks.by === 'ACTOR' ? asks.row : asks.by === 'ID' ? asks : undefined;
    if (partner === undefined) return side;
    const key = `${thing.key} beside ${other.label}`;
    const beside = { ...thing, key, thing: thing.key, asks: { ...thing.asks, partner } };
    return { ...side, mention: { ...side.mention, key }, things: [beside, ...around] };
  });
}
