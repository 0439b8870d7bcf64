import { type Fact, type Table, columnsOf } from '../../record/tables/table.ts';
import type { FileThing, MappedRow, Mention } from '../mapped.ts';
import { slug } from '../slug.ts';
import { factOf, tableNamed } from '../tableNamed.ts';
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
import { completed } from './tableSource.ts';
import { type CellReading, anyWorld, readValue, textOf } from './tableValues.ts';

/** What a row says, thing by thing, with all that these refer to. */
export function* mapThings(reading: RowReading): Generator<FileThing> {
  const keys = new Map<string, string | undefined>();
  const keyOf = (name: string) => keys.get(name);
  // What others refer to comes first.
  for (const [index, thing] of inOrder(reading.mapping.things)) {
    const made = [...mapThing(thing, { ...reading, index, keyOf })];
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
function* mapThing(thing: ThingMapping, reading: ThingReading): Generator<FileThing> {
  const table = tableNamed(thing.table);
  if (isOfActors(table)) yield* mapSubject(thing, table, reading);
  else if (table.rows === 'other') yield* mapSayings(thing, table, reading);
  else yield* mapOwn(thing, table, reading);
}

/** A row about an actor. */
function* mapSubject(
  { cells, ...known }: ThingMapping,
  table: Table,
  reading: ThingReading,
): Generator<FileThing> {
  const { name, kind, latitude, longitude, population, ...others } = cells as Cells;
  const own = readCells(others, table, reading);
  const usual = USUAL_KINDS[table.type];
  const actor = {
    ...{ ...known, latitude, longitude, population },
    kind: kind ?? (usual === undefined ? undefined : { value: usual }),
    name,
  } as KnownActor;
  const told = { isSubject: true, type: table.type, cells: own.texts, refers: own.refers };
  const made = [...mapActor(actor, { ...reading, ...told })];
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
  reading: ThingReading,
): Generator<FileThing> {
  const [side] = referAll(referencesIn(id), { types: [table.type] }, reading);
  if (side === undefined) return;
  const said = readCells(cells, table, reading);
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
        cells: { ...said.texts, locator: locatorOf(thing.label, reading) },
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
function* mapOwn(mapping: ThingMapping, table: Table, reading: ThingReading): Generator<FileThing> {
  const { parties, ...cells } = mapping.cells;
  const { at, index, source } = reading;
  const sides = besideEachOther(sidesOf(referencesIn(parties), table, reading));
  const own = readCells(cells, table, reading);
  const said = sides.flatMap((side) => side ?? []);
  const isTie = parties !== undefined;
  const isWhole = said.length === sides.length && (!isTie || said.length > 1);
  const labels = isTie ? said.map(({ label }) => label) : labelsOf(own, table);
  const thing = {
    key: `${isTie ? 'tie' : table.type.toLowerCase()}${index === 0 ? '' : ` ${index + 1}`} ${at}`,
    ...{ type: table.type, at, ifMissing: 'MAKE' as const },
    label: labels.join(isTie ? ' and ' : ', '),
    asks: isTie
      ? { by: 'PARTIES' as const, parties: isWhole ? said.map(({ mention }) => mention.key) : [] }
      : { by: 'LIKE' as const },
  };
  const fault = isWhole ? own.fault : { leftOut: 'the row does not name all parties' };
  if (fault !== undefined) {
    yield { ...thing, rows: [], ...fault };
    return;
  }
  const named = said.filter(({ things: [one] }) => one?.asks.by !== 'ID');
  const locator = locatorOf(named.at(-1)?.label ?? labels.at(-1) ?? '', reading);
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

/** What the id of an event, a policy or an impact is made of: its name and the year. */
function idOf({ texts }: OwnCells, [label = '']: readonly string[]): string {
  const year = /\d{4}/.exec(texts['when'] ?? texts['period'] ?? '')?.[0] ?? '';
  return slug(`${texts['name'] ?? label} ${year}`, WORDS);
}

/** In an id made of a name. */
const WORDS = 9;

function locatorOf(label: string, { row, mapping }: RowReading): string {
  return textOf(mapping.locator, row) ?? `row of ${label}`;
}

/**
 * A kind that is the same for all rows is the mapping's word, not the table's, so it is only for what is not on record. A sister
 * tie without one has the kind of its places.
 */
function rowsFor(
  { texts, refers, locator }: Pick<OwnCells, 'texts' | 'refers'> & { readonly locator: string },
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
function readCells(cells: ThingMapping['cells'], table: Table, reading: ThingReading): OwnCells {
  const parts = Object.entries(cells).flatMap(([column, cell]): readonly Partial<OwnCells>[] => {
    const fact = factOf(table, column);
    if (cell === undefined || fact === undefined) return [];
    const isNeeded = fact.required || (table.rows === 'other' && isMain(fact, column));
    const of = { column, fact, isNeeded, end: endFor(column, cells, table) };
    return [isValue(cell) ? valueIn(cell, of, reading) : referencesOf(cell, of, reading)];
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
  /** Which end of a range it takes. */
  readonly end: End;
}

/** The index among the two; undefined: both. */
type End = 0 | 1 | undefined;

/** Of a column that gives both the start and the end of something, one takes the first day of its range and the other the last. */
function endFor(column: string, cells: ThingMapping['cells'], { periods }: Table): End {
  const [from, to] = periods.find((pair) => pair.includes(column)) ?? [];
  const [one, other] = [from, to].map((name) => cells[name ?? '']);
  if (!one || !other || !('column' in one && 'column' in other)) return undefined;
  if (one.column !== other.column) return undefined;
  return column === from ? 0 : 1;
}

function referencesOf(cell: CellMapping, of: CellOf, reading: ThingReading): Partial<OwnCells> {
  const { column, fact, isNeeded } = of;
  const found = referAll(referencesIn(cell), { fact }, reading);
  if (found.length === 0)
    return isNeeded ? { fault: { leftOut: `the row does not name its ${column}` } } : {};
  return {
    refers: { [column]: found.map(({ mention }) => mention) },
    things: found.flatMap((one) => one.things),
    labels: found.map(({ label }) => label),
  };
}

function valueIn(value: ValueMapping, cell: CellOf, { row }: RowReading): Partial<OwnCells> {
  const { column, isNeeded } = cell;
  const read = readCell(value, cell, row);
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

function isMain({ columns, qualifiers }: Fact, column: string): boolean {
  const needed = [...columns, ...qualifiers.filter((one) => one.needed)];
  return needed.some(({ name }) => name === column);
}

const world = anyWorld();

/** A cell as its column reads it, and what was mended in it. */
function readCell(
  value: ValueMapping,
  { column: name, fact, end }: CellOf,
  row: TableRow,
): CellReading & { readonly note?: string } {
  const read = readValue(value, row);
  const column = columnsOf(fact).find((one) => one.name === name);
  if (!('text' in read) || read.text === '' || column === undefined) return read;
  const ends = read.text.split('/');
  const text = end === undefined || ends.length !== 2 ? read.text : (ends[end] ?? '');
  const address = completed(name, text);
  for (const form of [address, text.toUpperCase().replace(/[\s-]+/g, '_')]) {
    const parsed = column.reads(form, world);
    const note = address !== text && { note: `"${text}" was completed to "${address}"` };
    if (parsed.fault === undefined) return { text: parsed.value, ...note };
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
  /** The types that it can have, unless the fact says it. */
  readonly types?: readonly string[];
  readonly beside?: string | undefined;
}

function referAll(
  references: readonly ReferenceMapping[],
  referring: Omit<Referring, 'reference'>,
  reading: ThingReading,
): readonly Side[] {
  return references.flatMap((reference) => [...refer({ reference, ...referring }, reading)]);
}

/** What a reference of the mapping means in a row: nothing, one thing, or one for each entry of a cell. */
export function* refer(referring: Referring, reading: ThingReading): Generator<Side> {
  const { reference, fact, beside } = referring;
  const { each, role } = reference;
  if (each !== undefined) {
    const { row } = reading;
    const one = { ...referring, reference: { ...reference, each: undefined } };
    for (const entry of (row[each.column] ?? '').split(each.by).map((text) => text.trim()))
      if (entry !== '') yield* refer(one, { ...reading, row: { ...row, [each.column]: entry } });
    return;
  }
  const { roles = [], to: types = referring.types ?? [] } = fact?.reference ?? {};
  const usual = roles.find((one) => one.usual)?.name;
  const own = role ?? usual;
  const to = roles.find(({ name }) => name === own)?.to ?? types;
  const said = role !== undefined && role !== usual && { role };
  if ('thing' in reference) {
    const key = reading.keyOf(reference.thing);
    if (key !== undefined) yield { mention: { key, ...said }, label: reference.thing, things: [] };
    return;
  }
  const things = [...mapActor(reference, { ...reading, to, beside })];
  const [first] = things;
  if (first === undefined) return;
  const { key, label, asks } = first;
  const isNamed = fact?.reference?.named === true && asks.by !== 'ID';
  yield { mention: { key, ...said, ...(isNamed && { named: label }) }, label, things };
}

/** The parties of a tie, of which those of people are told from namesakes by the others. */
function sidesOf(parties: readonly ReferenceMapping[], table: Table, reading: ThingReading) {
  const fact = table.facts.find(({ property }) => property === 'parties');
  return parties.flatMap((reference, at): readonly (Side | undefined)[] => {
    const [other] = parties.filter((_, index) => index !== at);
    const isOfPeople = rolesOf(table).every(({ to }) => to.includes('Person') && to.length === 1);
    const isTold = parties.length === 2 && other !== undefined && !isOfPeople;
    const beside = isTold ? nameIn(other, reading.row) : undefined;
    const found = [...refer({ reference, fact, beside }, reading)];
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
