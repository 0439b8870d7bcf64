import { searchKey } from '../../names/searchKey.ts';
import { tableOfFile } from '../../record/files/meantFiles.ts';
import { tidy } from '../../record/files/readRows.ts';
import { parseItem } from '../../record/tables/item.ts';
import type { Fact } from '../../record/tables/table.ts';
import { tables } from '../../record/tables/tables.ts';
import { addTo } from '../../evidence/groups/groupBy.ts';
import type { TwoRecords } from './twoRecords.ts';

export type Indexes = ReturnType<typeof indexCells>;

/** What rows say by other things than their subject, each made once it is asked for. */
export function indexCells(files: TwoRecords['files']) {
  return {
    ties: once(() => indexTies(files)),
    names: once(() => indexNames(files)),
    contents: once(() => indexContents(files)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Which ties an actor is in, and which actors are in a tie, as their rows name them, before or after. */
function indexTies(files: TwoRecords['files']) {
  const [byActor, byTie] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { id, text, fact } of cellsOf(files, 'parties'))
    for (const item of text.split('|')) {
      const party = fact.reference && parseItem(item.trim(), fact.reference)?.id;
      if (party === undefined || byTie.get(id)?.includes(party) === true) continue;
      addTo(byTie, id, party);
      addTo(byActor, party, id);
    }
  const tiesOf = (actor: string): readonly string[] => byActor.get(actor) ?? [];
  const actorsIn = (tie: string): readonly string[] => byTie.get(tie) ?? [];
  return { tiesOf, actorsIn };
}

export type NameIndex = ReturnType<typeof indexNames>;

/** The actors of names, before or after, by search key. */
function indexNames(files: TwoRecords['files']) {
  const byKey = new Map<string, string[]>();
  for (const { id, text } of cellsOf(files, 'names')) addTo(byKey, searchKey(text), id);
  let shared: ReadonlySet<string> | undefined;
  const sharedIn = () => new Set([...byKey.values()].filter((ids) => new Set(ids).size > 1).flat());
  return {
    bearersOf: (key: string): readonly string[] => byKey.get(key) ?? [],
    names: (): ReadonlyMap<string, readonly string[]> => byKey,
    /** Those that share a name with another actor. */
    namesakes: () => (shared ??= sharedIn()),
  };
}

/** The actors in an actor, also in those that it contains, as rows name them, before or after. */
function indexContents(files: TwoRecords['files']) {
  const inside = new Map<string, string[]>();
  for (const property of ['within', 'locatedIn', 'partOf'])
    for (const { id, text, fact } of cellsOf(files, property)) {
      const container = fact.reference && parseItem(text, fact.reference)?.id;
      if (container !== undefined) addTo(inside, container, id);
    }
  return (id: string): readonly string[] => {
    const found = new Set([id]);
    for (const one of found) for (const other of inside.get(one) ?? []) found.add(other);
    return [...found].slice(1);
  };
}

interface Cell {
  readonly id: string;
  readonly text: string;
  readonly fact: Fact;
}

/** The cells of a property, without what a line end within a cell hides. */
function* cellsOf(files: TwoRecords['files'], property: string): Generator<Cell> {
  for (const [file, bytes] of files) {
    const fact = tableOfFile(file, tables)?.facts.find((one) => one.property === property);
    const [column] = fact?.columns ?? [];
    if (fact === undefined || column === undefined) continue;
    const [header = '', ...lines] = Buffer.from(bytes).toString('utf8').split(/\r?\n/);
    const at = header.split(',').findIndex((name) => name.trim() === column.name);
    const pattern = new RegExp(`^([a-z0-9-]+),(?:${CELL},){${at - 1}}(${CELL})`);
    for (const line of lines) {
      const [, id, cell = ''] = pattern.exec(line) ?? [];
      const text = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      if (id !== undefined && text !== '') yield { id, text: tidy(text), fact };
    }
  }
}

const CELL = '(?:"(?:[^"]|"")*"|[^",]*)';
