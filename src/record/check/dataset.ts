import { canonicalRows } from '../files/canonicalRows.ts';
import { canonicalTexts } from '../files/canonicalText.ts';
import { type RecordContent, contentHash, contentOf } from '../content/contentHash.ts';
import { check } from './check.ts';
import { checkFolded } from './checkFolded.ts';
import { type DataFault, FaultyData, sortFaults } from '../faults/fault.ts';
import { tableOfFile } from '../files/meantFiles.ts';
import { type Files, type DataParts, readFiles, readTables } from '../files/readFiles.ts';
import { quoted } from '../tables/cellParser.ts';
import { isFormula } from '../words/formula.ts';
import { type Register, createRegister } from '../subjects/register.ts';
import type { DataRow } from '../tables/row.ts';
import { headerOf } from '../tables/table.ts';
import { tables } from '../tables/tables.ts';

/** Data files without problems. */
export interface Dataset {
  /** The subjects that the rows describe. */
  readonly register: Register;
  /** In canonical order. */
  readonly rows: readonly DataRow[];
  /** The canonical text of each file. */
  readonly texts: ReadonlyMap<string, string>;
  readonly contentHash: string;
  readonly content: RecordContent;
  /** What can be served, but may not be what the curator wants. */
  readonly warnings: readonly DataFault[];
}

/**
 * Reads and checks the data files of a folder; writes nothing. `now` decides which dates are in the future. The dataset is null if there
 * are problems.
 */
export async function checkDataset(folder: string, now = new Date(), parts?: DataParts) {
  return checkFiles(await readFiles(folder, parts), now);
}

function checkFiles(files: Files, now: Date) {
  const read = readTables(files, tables);
  const damaged = [...new Set(read.faults.flatMap((fault) => filesOf(fault, files)))].flatMap(
    (file) => {
      const table = tableOfFile(file, tables);
      return table === undefined ? [] : [{ table, file }];
    },
  );
  const checked = check(read.rows, { today: latestToday(now), damaged });
  const first = sortFaults([...read.faults, ...checked.faults], COLUMNS);
  if (first.length > 0) return { dataset: null, faults: first };

  const rows = canonicalRows(checked.rows, tables);
  const register = createRegister(rows);
  const faults = sortFaults(checkFolded(register, checked.rows), COLUMNS);
  if (faults.length > 0) return { dataset: null, faults };

  const content = contentOf(rows);
  const warnings = sortFaults([...cutFiles(files), ...formulasIn(checked.rows)], COLUMNS);
  let texts: ReadonlyMap<string, string> | undefined;
  const dataset: Dataset = {
    ...{ register, rows, content, contentHash: contentHash(content), warnings },
    get texts() {
      return (texts ??= canonicalTexts(rows, tables));
    },
  };
  return { dataset, faults };
}

/** The files that a fault is of: if it is not known which tables are meant, those that are not there may be missing. */
function filesOf({ file, line }: DataFault, files: Files): readonly string[] {
  const isUnknown = line === undefined && tableOfFile(file, tables)?.type === 'Dataset';
  const missing = tables.map((table) => table.file).filter((name) => !files.has(name));
  return isUnknown ? [file, ...missing] : [file];
}

const COLUMNS = ['id', ...new Set(tables.flatMap(headerOf))];

const LINE_END = 0x0a;

/** Their last cell may lack its end, and still be valid. */
function cutFiles(files: Files): DataFault[] {
  const message =
    'ends in the middle of a line, as a file that was cut; if it is whole, end its last line';
  return [...files]
    .filter(([, bytes]) => typeof bytes !== 'string' && bytes.at(-1) !== LINE_END)
    .map(([file]) => ({ file, message }));
}

function formulasIn(rows: readonly DataRow[]): DataFault[] {
  return rows.flatMap(({ file, line, cells }) =>
    Object.entries(cells)
      .filter(([, text]) => isFormula(text))
      .map(([column, text]) => ({
        ...{ file, line, column },
        message: `${quoted(text)} begins like a formula of a spreadsheet; exports as CSV write it with ' before it`,
      })),
  );
}

/** Like `checkDataset`, but throws an error that lists all problems. */
export async function loadDataset(folder: string, now = new Date(), parts?: DataParts) {
  return datasetOf(await readFiles(folder, parts), folder, now);
}

/** Like `loadDataset`, for files that were already read. */
export function datasetOf(files: Files, folder: string, now: Date): Dataset {
  const { dataset, faults } = checkFiles(files, now);
  if (dataset !== null) return dataset;
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  throw new FaultyData(faults, folder, {
    summary: `${count} in the data files`,
    reason: `they have ${count}`,
  });
}

/** The day begins up to 14 hours earlier in the easternmost time zone. */
export function latestToday(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}
