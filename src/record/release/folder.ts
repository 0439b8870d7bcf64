import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPromise } from 'yauzl';
import { writeTexts } from '../files/writeTexts.ts';
import { type EarlierClaims, claimsIn } from './release.ts';

/** The list of a folder's releases. */
export const VERSIONS = 'versions.json';

/** A release in a folder. */
export interface Release {
  readonly version: string;
  /** The last day on which a claim of it was recorded or withdrawn. */
  readonly day: string;
  /** The archive's name in the folder. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The version that its `changes.csv` compares with; null if it has none. */
  readonly before: string | null;
}

/** The releases of a folder, the one that was written last first. */
export async function releasesIn(folder: string): Promise<readonly Release[]> {
  try {
    const text = await readFile(join(folder, VERSIONS), 'utf8');
    return (JSON.parse(text) as { readonly versions: readonly Release[] }).versions;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Puts a release at the head of its folder's list, and takes an entry of the same version out. */
export async function list(folder: string, release: Release): Promise<void> {
  const others = (await releasesIn(folder)).filter(({ version }) => version !== release.version);
  await writeList(folder, [release, ...others]);
}

/** Takes archives off their folder's list. */
export async function unlist(folder: string, files: readonly string[]): Promise<void> {
  const all = await releasesIn(folder);
  const others = all.filter(({ file }) => !files.includes(file));
  if (others.length < all.length) await writeList(folder, others);
}

async function writeList(folder: string, versions: readonly Release[]): Promise<void> {
  const text = JSON.stringify({ versions }, null, 2);
  await writeTexts(folder, new Map([[VERSIONS, `${text}\n`]]));
}

/** In bytes: twenty times the claims of the shipped dataset. */
const LARGEST_CLAIMS = 1_000_000_000;

/** The claims of a release. */
export async function claimsOfRelease(folder: string, { file }: Release): Promise<EarlierClaims> {
  const zip = await openPromise(join(folder, file));
  for await (const entry of zip.eachEntry())
    if (entry.fileName === 'claims.csv') {
      // What is unpacked is no more than this says, or it fails.
      if (entry.uncompressedSize > LARGEST_CLAIMS)
        throw new Error(
          `Expected at most ${LARGEST_CLAIMS} bytes in "claims.csv" of "${file}", but it has ${entry.uncompressedSize}.`,
        );
      return claimsIn(await zip.openReadStreamPromise(entry));
    }
  throw new Error(`Expected "${file}" to have a file "claims.csv".`);
}
