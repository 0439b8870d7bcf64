import { BAR } from '../record/claims/claim.ts';
import { valueOf } from '../record/subjects/subject.ts';
import { evidenceColumns } from '../record/tables/evidenceColumns.ts';
import type { DataRow } from '../record/tables/row.ts';
import { type Table, headerOf } from '../record/tables/table.ts';
import { tables } from '../record/tables/tables.ts';
import { searchKey } from '../names/searchKey.ts';
import { groupBy } from '../evidence/groups/groupBy.ts';
import type { FileThing, MappedRow, Mention } from './mapped.ts';
import type { Holdings } from './record.ts';
import { type Resolution, referenceText } from './resolve.ts';
import { factOf, tableNamed } from './tableNamed.ts';

/** A thing of the files with the rows that it makes. */
export interface Draft {
  readonly mapped: FileThing;
  readonly resolved: Resolution;
  readonly rows: readonly DraftRow[];
  readonly reasons: readonly string[];
}

export interface DraftRow {
  readonly row: DataRow;
  readonly fillsGaps: boolean;
}

export interface DraftOptions {
  readonly held: Holdings;
  readonly resolve: (key: string) => Resolution;
  /** The day of the claims. */
  readonly today: string;
}

/** A thing that is made only if it is named waits until a row refers to it. */
export function draftAll(mapped: readonly FileThing[], options: DraftOptions): readonly Draft[] {
  const byKey = groupBy(mapped, ({ key }) => key);
  const drafter = createDrafter(byKey, options);
  const named = new Set<string>();
  const done = new Set<FileThing | string>();
  const drafts: Draft[] = [];
  const work = [...mapped];
  for (const one of work) {
    if (done.has(one) || done.has(one.key)) continue;
    const resolved = options.resolve(one.key);
    if (isIdle(one, resolved) && !named.has(one.key)) continue;
    // What is not added is told once, however often the files have it, unless a row says something of it.
    const isTold = one.ifMissing === 'REFUSE' && one.rows.length > 0;
    done.add('id' in resolved || isTold ? one : one.key);
    const { names, ...draft } = drafter(one, resolved);
    if (!('id' in resolved) || draft.rows.length > 0) drafts.push(draft);
    for (const key of names) {
      if (named.has(key)) continue;
      named.add(key);
      work.push(...(byKey.get(key) ?? []));
    }
  }
  return drafts;
}

/** Whether it is only there to be referred to. */
function isIdle({ refused, leftOut, rows, ifMissing }: FileThing, { state }: Resolution): boolean {
  if (refused !== undefined || leftOut !== undefined) return false;
  if (rows.length === 0) return true;
  return state !== 'HELD' && ifMissing === 'MAKE_IF_NAMED';
}

interface Drafting extends Pick<Draft, 'mapped'> {
  /** Keys that the rows refer to. */
  readonly names: Set<string>;
  readonly reasons: string[];
}

const EVIDENCE = new Set(evidenceColumns.map(({ name }) => name));

function createDrafter(byKey: ReadonlyMap<string, readonly FileThing[]>, options: DraftOptions) {
  const { held, today } = options;
  const kindOfTie = createKinds(byKey, options);
  const refer = createReferring(byKey, options);

  return (mapped: FileThing, resolved: Resolution) => {
    const { asks, idFrom, notes = [] } = mapped;
    const names = new Set(asks.by === 'PARTIES' ? asks.parties : []);
    if (!('id' in resolved))
      return { mapped, resolved, names, reasons: [resolved.because, ...notes], rows: [] };
    const { id, state } = resolved;
    const reasons = [...notes];
    if (asks.by === 'ID' && idFrom !== undefined && idFrom !== id)
      reasons.push(`its id is "${id}", since another thing has "${idFrom}"`);
    const drafting = { mapped, resolved, names, reasons };
    const applying = mapped.rows.filter(({ only }) => only !== 'NEW' || state === 'MADE');
    return { ...drafting, rows: applying.flatMap((row) => toRow(row, id, drafting)) };
  };

  function toRow(row: MappedRow, id: string, drafting: Drafting): readonly DraftRow[] {
    const type = held.typeOf(id) ?? drafting.mapped.type;
    const table = row.table === 'OWN' ? tableFor(type) : tableNamed(row.table);
    const isPlain = table.rows === 'plain';
    const told = cellsFor(table, row);
    const cells: Record<string, string> = isPlain ? told : { id, ...told, recorded: today };
    const fillsGaps = row.only === 'GAPS';
    if (row.kindOfParties) cells['kind'] = kindOfTie(drafting.mapped);
    for (const column of Object.keys(row.refers ?? {})) {
      if (!headerOf(table).includes(column)) continue;
      const fact = factOf(table, column);
      if (fillsGaps && fact !== undefined && held.value(id, fact.property) !== null) continue;
      const text = refer(row, column, drafting);
      if (text !== null) cells[column] = text;
    }
    const says = Object.keys(cells).some((column) => column !== 'id' && !EVIDENCE.has(column));
    return says ? [{ row: { table, file: '', line: 0, cells }, fillsGaps }] : [];
  }
}

/** The ids of what a cell refers to. Null if one of them is neither on record nor made, unless the row keeps some; then the others are not made for this cell. */
function createReferring(byKey: ReadonlyMap<string, readonly FileThing[]>, options: DraftOptions) {
  const { held, resolve } = options;
  const { register } = held;
  /** Of what is on record, its names there; of what is made, the one that it gets. */
  const namesOf = (key: string, id: string) => {
    if (register.subjects.has(id)) return register.namesOf(id).map(({ text }) => text);
    const kept = held.rowsOf(id);
    const rows = kept.length > 0 ? kept : (byKey.get(key) ?? []).flatMap((one) => one.rows);
    return rows.flatMap(({ cells }) => cells['name'] ?? []);
  };
  return (row: MappedRow, column: string, { names, reasons }: Drafting) => {
    const found = (row.refers?.[column] ?? []).map((reference) => {
      const keys = [reference.key, ...(reference.or ?? [])];
      const key = keys.find((one) => 'id' in resolve(one)) ?? reference.key;
      return { reference, key, resolved: resolve(key) };
    });
    const open = found.filter(({ resolved }) => !('id' in resolved));
    const isKept = open.length === 0 || row.keepsSome === true;
    for (const { key } of isKept ? found : open) names.add(key);
    const texts: string[] = [];
    for (const { reference, key, resolved } of found)
      if ('id' in resolved)
        texts.push(referenceText(onlyIfOther(reference, namesOf(key, resolved.id)), resolved.id));
      else
        reasons.push(
          `${column} left out: ${byKey.get(key)?.[0]?.label ?? key}: ${resolved.because}`,
        );
    return !isKept || texts.length === 0 ? null : [...new Set(texts)].join(BAR);
  };
}

function onlyIfOther(reference: Mention, names: readonly string[]): Mention {
  const { named, ...rest } = reference;
  const keys = names.map(searchKey);
  return named === undefined || keys.includes(searchKey(named)) ? rest : reference;
}

/** Lists seldom tell the kinds of ties apart, so it follows from the places. */
function createKinds(byKey: ReadonlyMap<string, readonly FileThing[]>, options: DraftOptions) {
  return ({ asks }: FileThing): string => {
    const kinds = asks.by === 'PARTIES' ? asks.parties.map(kindOf) : [];
    const [first = ''] = kinds;
    const isOne = kinds.every((kind) => kind === first);
    return (isOne ? KINDS[first] : undefined) ?? 'SISTER_CITY';
  };

  function kindOf(key: string): string {
    const resolved = options.resolve(key);
    const { subjects } = options.held.register;
    const subject = 'id' in resolved ? subjects.get(resolved.id) : undefined;
    const [mapped] = byKey.get(key) ?? [];
    if ((subject ?? mapped)?.type === 'State') return 'STATE';
    if (subject !== undefined) return valueOf(subject, 'kind') ?? '';
    const texts = mapped?.rows.flatMap(({ cells }) => cells['kind'] ?? []) ?? [];
    return texts[0] ?? '';
  }
}

/** The table whose rows define things of that type. */
function tableFor(type: string): Table {
  const table = tables.find((one) => one.rows === 'own' && one.type === type);
  if (table === undefined) throw new Error(`No table is for the type "${type}".`);
  return table;
}

const KINDS: Readonly<Record<string, string>> = {
  STATE: 'SISTER_STATE',
  COUNTY: 'SISTER_COUNTY',
  DISTRICT: 'SISTER_DISTRICT',
};

/** A row of the thing's own table has only the cells that the table has columns for. */
function cellsFor(table: Table, { table: file, cells }: MappedRow): Record<string, string> {
  const kept = Object.entries(cells).filter(
    ([column, text]) => text !== '' && (file !== 'OWN' || headerOf(table).includes(column)),
  );
  return Object.fromEntries(kept);
}
