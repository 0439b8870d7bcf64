import type { FileThing, Mention } from '../mapped.ts';
import type { ListMapping, RowReading } from './tableMapping.ts';
import { refer } from './tableThings.ts';
import { textsOf } from './tableValues.ts';

interface Counted {
  readonly cells: Readonly<Record<string, string>>;
  readonly refers: Readonly<Record<string, readonly Mention[]>>;
  /** What it refers to. */
  readonly things: readonly FileThing[];
  readonly label: string;
  rows: number;
}

/** Counts the rows of each list in a table, for lists.csv: by source, host, kinds and day. */
export function createLists(mapping: ListMapping | undefined) {
  const counted = new Map<string, Counted>();

  function count(reading: RowReading, named: FileThing): void {
    if (mapping === undefined) return;
    const { host: hosted, ...values } = mapping;
    const cells = textsOf(values, reading.row);
    // The host is no thing of a row.
    const beside = { ...reading, index: 0, keyOf: () => undefined };
    const [host] = hosted ? refer({ reference: hosted, types: ['Place'] }, beside) : [];
    const { source } = reading;
    const key = JSON.stringify([source.key, host?.mention.key, cells]);
    const known = counted.get(key);
    if (known !== undefined) known.rows++;
    else
      counted.set(key, {
        ...{ cells, rows: 1, things: [named, ...(host?.things ?? [])] },
        label: host?.label ?? source.id,
        refers: { source: [{ key: source.key }], ...(host && { host: [host.mention] }) },
      });
  }

  function* things(): Generator<FileThing> {
    for (const [key, { cells, refers, things: around, label, rows }] of counted) {
      yield* around;
      yield {
        ...{ key: `list ${key}`, type: 'List', label: `list of ${label}`, at: 'lists.csv' },
        asks: { by: 'ROW' },
        rows: [{ table: 'lists.csv', cells: { ...cells, rows: String(rows) }, refers }],
        ifMissing: 'MAKE',
      };
    }
  }
  return { count, things };
}
