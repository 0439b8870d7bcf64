import { entriesOf, mentioning } from '../../consequence/reading/mentions.ts';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import { check } from '../../record/check/check.ts';
import { latestToday } from '../../record/check/dataset.ts';
import type { DataClaim } from '../../record/claims/claim.ts';
import { rowsOfClaims } from '../../record/files/canonicalRows.ts';
import { tableText } from '../../record/files/canonicalText.ts';
import type { Files } from '../../record/files/readFiles.ts';
import { type FileScan, scanFiles } from '../../record/scan/scan.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { tables } from '../../record/tables/tables.ts';
import { typesWithThemes } from '../../store/part/plainRows.ts';

/** A row, and the operation that made it what it is: its place among all, or null for a row of the release. */
export interface WorkingRow {
  readonly row: DataRow;
  readonly by: number | null;
  /** Whether the release has no such row. */
  readonly isAdded: boolean;
}

/** The rows that some claims make in the place of one. */
export function rowsInPlace(
  { file, line }: DataRow,
  claims: readonly DataClaim[],
  types: ReadonlyMap<string, string>,
): readonly DataRow[] {
  return rowsOfClaims(claims, types, tables).map((row) => ({ ...row, file, line }));
}

/** The rows of a release, of which those that contributions concern are read and changed. */
export type WorkingRecord = ReturnType<typeof workingOn>;

/** Null if the files are such that all of them must be read to say what is wrong. */
export function openWorking(files: Files, now: Date): WorkingRecord | null {
  const scan = scanFiles(files);
  const plain = scan?.plainRows();
  return scan && plain ? workingOn({ files, scan, plain, now }) : null;
}

interface Release {
  readonly files: Files;
  readonly scan: FileScan;
  /** Rows without claims. */
  readonly plain: readonly DataRow[];
  readonly now: Date;
}

const ofRelease = (row: DataRow): WorkingRow => ({ row, by: null, isAdded: false });

function workingOn({ files, scan, plain, now }: Release) {
  // Cells name headings of the subject tree, too.
  const types = typesWithThemes(scan.types, plain);
  const checking = { today: latestToday(now), types };
  const rowsBy = new Map<string, readonly WorkingRow[]>();
  const remade = new Set<string>();
  let others: readonly WorkingRow[] = plain.map(ofRelease);
  const shipped = (id: string) => {
    const raw = scan.rowsOf([id]) ?? [];
    return check(raw, checking).rows.map(ofRelease);
  };
  return {
    ...{ files, scan, checking },
    /** The subjects that were erased. */
    erased: new Set<string>(),
    /** The subjects with rows that the release does not have. */
    changed: () => [...rowsBy.keys()],
    /** Those of them with rows that take the place of what the release has. */
    isRemade: (id: string) => remade.has(id),
    /** The rows about a subject, in canonical text where they are of the release. */
    rowsOf: (id: string): readonly WorkingRow[] => rowsBy.get(id) ?? shipped(id),
    typeOf: (id: string): string | undefined =>
      rowsBy.has(id)
        ? rowsBy.get(id)?.find(({ row }) => row.table.rows === 'own')?.row.table.type
        : scan.types.get(id),
    add(id: string, row: WorkingRow): void {
      rowsBy.set(id, [...(rowsBy.get(id) ?? shipped(id)), row]);
    },
    replace(id: string, rows: readonly WorkingRow[]): void {
      rowsBy.set(id, rows);
      remade.add(id);
    },
    plain: () => others,
    setPlain: (rows: readonly WorkingRow[]) => void (others = rows),
    /** Other subjects with rows that have an id in them. */
    mentioning(id: string): readonly string[] {
      const found = mentioning(id, entriesOf(files), () => true) ?? [];
      const own = [...rowsBy].filter(([, rows]) =>
        rows.some(({ row }) => Object.values(row.cells).some((cell) => cell.includes(id))),
      );
      const all = new Set([...found, ...own.map(([other]) => other)]);
      return [...all].filter((other) => other !== id);
    },
  };
}

/** What a merged id stands for. */
export function presentIdIn(working: WorkingRecord): (id: string) => string {
  const rows = working.plain().filter(({ row }) => row.table.type === 'Redirect');
  const redirects = new Map(
    rows.map(({ row: { cells } }) => [cells['id'] ?? '', cells['into'] ?? '']),
  );
  return (id) => {
    const seen = new Set<string>();
    let at = id;
    while (redirects.has(at) && !seen.has(at)) {
      seen.add(at);
      at = redirects.get(at) ?? at;
    }
    return at;
  };
}

/** All files: those of the release without rows that were remade, and beside them the rows of the part that contributions are. */
export function filesOf(working: WorkingRecord): {
  readonly files: Files;
  readonly rows: readonly DataRow[];
} {
  const { scan, changed, isRemade, rowsOf, plain } = working;
  const own = changed().flatMap((id) => rowsOf(id).filter((one) => one.isAdded || isRemade(id)));
  const added = plain().filter(({ isAdded }) => isAdded);
  const remade = changed().filter(isRemade);
  const base = new Map(remade.length === 0 ? working.files : scan.without(remade));
  const shown = plain().filter(({ isAdded }) => !isAdded);
  const kept = groupBy(shown, ({ row }) => row.file);
  for (const [file, shipped] of groupBy(scan.plainRows() ?? [], (row) => row.file)) {
    const rows = kept.get(file) ?? [];
    const isSame = rows.length === shipped.length && rows.every(({ by }) => by === null);
    const [{ table } = {}] = shipped;
    const now = rows.map(({ row }) => row);
    if (!isSame && table !== undefined) base.set(file, Buffer.from(tableText(table, now)));
  }
  return { files: base, rows: [...own, ...added].map(({ row }) => row) };
}
