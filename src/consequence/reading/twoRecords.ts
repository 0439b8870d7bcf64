import { misplacedFiles, tableOfFile } from '../../record/files/meantFiles.ts';
import type { Files } from '../../record/files/readFiles.ts';
import { type FileScan, scanFiles, scanSome } from '../../record/scan/scan.ts';
import type { Types } from '../../record/tables/cellParser.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { tables } from '../../record/tables/tables.ts';
import { remember } from '../../record/words/remember.ts';
import { entriesOf, mentioning } from './mentions.ts';

/** A record of which only the rows that are asked for are read. */
export type RowsOnDemand = Pick<FileScan, 'types' | 'rowsOf' | 'plainRows'>;

export type TwoRecords = NonNullable<ReturnType<typeof scanTwo>>;

/**
 * Two states of a record, and the subjects whose rows differ. Null if something about the files is unusual or wrong, so that all rows must
 * be read.
 */
export function scanTwo(before: Files, after: Files) {
  const scanned = scanFiles(before);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const differing = new Set(names.filter((name) => !isSame(before.get(name), after.get(name))));
  const isOdd = misplacedFiles(after, tables).length > 0;
  const [old, now] = [before, after].map((files) => scanSome(among(files, differing)));
  if (scanned === null || isOdd || !old || !now) return null;
  const ids = new Set([...old.marks.keys(), ...now.marks.keys()]);
  const changed = new Set([...ids].filter((id) => old.marks.get(id) !== now.marks.get(id)));
  const isPlain = (name: string) => tableOfFile(name, tables)?.rows === 'plain';
  const was: RowsOnDemand = scanned;
  const is = overlaid(scanned, { now, differing, changed });
  const isKnown = (id: string) => is.types.get(id) !== undefined || was.types.get(id) !== undefined;
  const files = [...entriesOf(before), ...entriesOf(among(after, differing))];
  return {
    ...{ before: was, after: is, changed },
    /** All files with rows of either state. */
    files,
    /** Whether rows without claims are the same. */
    isPlainSame: ![...differing].some(isPlain),
    /** Other subjects with rows, before or after, that have an id in them; null if that cannot be told. */
    mentioning: remember((id: string) => mentioning(id, files, isKnown)),
    /** Whether another subject has rows with an id after it. */
    isMentionedAfter: (id: string) => mentioning(id, entriesOf(after), isKnown)?.size !== 0,
  };
}

function isSame(one: Uint8Array | string | undefined, other: Uint8Array | string | undefined) {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

function among(files: Files, names: ReadonlySet<string>): Files {
  return new Map([...files].filter(([name]) => names.has(name)));
}

interface Overlay {
  /** The files that differ, as they are now. */
  readonly now: FileScan;
  readonly differing: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/** A record with other files in place of some of its own, which is not scanned again. */
function overlaid(scanned: FileScan, { now, differing, changed }: Overlay): RowsOnDemand {
  const kept = (rows: readonly DataRow[] | null) =>
    rows && rows.filter(({ file }) => !differing.has(file));
  const both = (one: readonly DataRow[] | null, other: readonly DataRow[] | null) =>
    one && other && [...one, ...other];
  const rowsOf = (ids: readonly string[]) => {
    const others = ids.filter((id) => changed.has(id));
    const same = ids.filter((id) => !changed.has(id));
    const rows = both(kept(scanned.rowsOf(others)), now.rowsOf(others));
    return both(scanned.rowsOf(same), rows);
  };
  const typeOf = (id: string) =>
    rowsOf([id])?.find(({ table }) => table.rows === 'own')?.table.type;
  const types = new Map([...changed].map((id) => [id, typeOf(id)]));
  return {
    rowsOf,
    plainRows: () => both(kept(scanned.plainRows()), now.plainRows()),
    types: typesOver(scanned.types, types),
  };
}

/** The types of some subjects, of which others have changed; undefined: they are gone. */
export function typesOver(types: Types, changed: ReadonlyMap<string, string | undefined>): Types {
  return {
    get: (id) => (changed.has(id) ? changed.get(id) : types.get(id)),
    *[Symbol.iterator]() {
      for (const [id, type] of types) if (!changed.has(id)) yield [id, type] as const;
      for (const [id, type] of changed) if (type !== undefined) yield [id, type] as const;
    },
  };
}
