import { check } from '../check/check.ts';
import { type DataParts, partsOf, readFiles, readTables, readingOf } from '../files/readFiles.ts';
import { registersIn } from '../registers/terms.ts';
import { claimsOf } from '../claims/claim.ts';
import { tables } from '../tables/tables.ts';

/** The license of a part of a data folder; `data` is the folder itself. */
export interface PartLicense {
  readonly part: string;
  readonly license: string;
}

/** The parts of a data folder. */
export interface Partition {
  readonly licenses: readonly PartLicense[];
  /** The part that a claim comes from; of several, the first. */
  readonly partOf: (claim: string) => string;
}

/** The folder's own license holds where a part states none. */
export async function readPartition(folder: string, parts: DataParts): Promise<Partition> {
  const files = await readFiles(folder, parts);
  const read = readTables(files, tables);
  // The id of a claim is made of its cells as they are after the check.
  const { rows } = check(read.rows, { today: ANY_DAY });
  const stated = new Map(
    rows.flatMap(({ table, file, cells }) =>
      table.type === 'Dataset' ? [[partIn(file), cells['licence'] ?? '']] : [],
    ),
  );
  const own = stated.get(OWN) ?? '';
  const { named } = readingOf(parts);
  const { leftOut } = registersIn(files);
  const all = named === 'all' ? await partsOf(folder) : named;
  const ordered = [OWN, ...all.filter((part) => !leftOut.includes(part))];
  const homes = new Map<string, string>();
  for (const part of ordered)
    for (const row of rows.filter(({ file }) => partIn(file) === part))
      for (const { id } of claimsOf(row)) if (!homes.has(id)) homes.set(id, part);
  return {
    licenses: ordered.map((part) => ({ part, license: stated.get(part) ?? own })),
    partOf(claim) {
      const home = homes.get(claim);
      if (home === undefined) throw new Error(`The claim ${claim} is in no data file.`);
      return home;
    },
  };
}

const OWN = 'data';

/** The dataset was checked, so no date is too late. */
const ANY_DAY = '9999-12-31';

function partIn(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? OWN) : OWN;
}
