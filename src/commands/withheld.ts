import { rm } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { leftOutOf } from '../record/files/readFiles.ts';
import type { readImported } from '../store/load/importDataset.ts';

type Imported = Awaited<ReturnType<typeof readImported>>;

/** Whether a graph has rows of a register that others, who can reach the server, may not have. */
export function isTooMuch({ servedParts }: Config, imported: Imported): boolean {
  return servedParts.reach === 'SHIPPED' && imported?.withheld != null;
}

/** Throws if it has. */
export function expectShippable(config: Config, imported: Imported): void {
  if (isTooMuch(config, imported))
    throw new Error(
      'The graph has rows of a register that may not be shipped, and others can reach this server. Import the data files first, with the settings that the server has.',
    );
}

/** Removes the tables of former versions from disk once the record has no such rows any more: each version's tables stay readable. */
export async function forgetTables(
  { snapshots: { home } }: Config,
  before: Imported,
  now: Imported,
): Promise<void> {
  const isGone = before?.withheld?.some((name) => now?.withheld?.includes(name) !== true);
  if (isGone === true && home !== null) await rm(home, { recursive: true, force: true });
}

/** Says which registers of the data files are not imported. */
export async function tellLeftOut({ servedParts }: Config, data: string): Promise<void> {
  const { named, reach } = servedParts;
  const leftOut = named === 'all' ? await leftOutOf(data, reach) : [];
  const why = reach === 'SHIPPED' ? 'shipped, and others can read this record' : 'shown';
  for (const name of leftOut)
    console.error(`The register "${name}" is left out: by its terms.csv it may not be ${why}.`);
}
