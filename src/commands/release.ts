import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { ZipFile } from 'yazl';
import { readConfig } from '../config.ts';
import { loadDataset } from '../record/check/dataset.ts';
import { readPartition } from '../record/release/licenses.ts';
import { claimsIn, filesOf, lastDayOf, versionOf } from '../record/release/release.ts';
import { type Release, claimsOfRelease, list, releasesIn } from '../record/release/folder.ts';
import { alone } from '../launcher/folderLock.ts';
import { SHIPPED } from './folders.ts';

export const release = new Command('release')
  .description('write the dataset as an archive with its citation, licenses and checksums')
  .argument('<folder>', 'the folder to write the archive to')
  .option('--data <folder>', 'the folder of the data files', SHIPPED)
  .option(
    '--before <file>',
    'the `claims.csv` of the release before, for what has changed; else that of the folder',
  )
  .option('--errors <file>', 'a page of errors of this version, as `bench/errors.ts` writes it')
  .action(runRelease);

interface Options {
  readonly data: string;
  readonly before?: string;
  readonly errors?: string;
}

async function runRelease(folder: string, { data, before, errors }: Options): Promise<void> {
  const { parts: named } = readConfig();
  const parts = { named, reach: 'SHIPPED' } as const;
  const dataset = await loadDataset(data, new Date(), parts);
  const partition = await readPartition(data, parts);
  const page = errors === undefined ? null : await readFile(errors, 'utf8');
  await mkdir(folder, { recursive: true });
  await alone(folder, 'release folder', async () => {
    const path = await write(folder, { dataset, partition, before, errors: page });
    console.log(`Wrote ${path}.`);
  });
}

interface ReleaseOptions {
  readonly dataset: Awaited<ReturnType<typeof loadDataset>>;
  readonly partition: Awaited<ReturnType<typeof readPartition>>;
  readonly before: string | undefined;
  readonly errors: string | null;
}

/** The archive is there, and in the folder's list, only once it is whole. */
async function write(folder: string, { dataset, partition, before, errors }: ReleaseOptions) {
  const version = versionOf(dataset);
  const last = previousIn(await releasesIn(folder), version);
  const files = filesOf(dataset, partition, await earlierClaims(folder, before, last), errors);
  const day = lastDayOf(dataset);
  const file = `proxeny-${version}.zip`;
  const path = join(folder, file);
  try {
    await pipeline(zipOf(files, day), createWriteStream(`${path}.part`));
    await rename(`${path}.part`, path);
  } catch (error) {
    await rm(`${path}.part`, { force: true });
    throw error;
  }
  const compared = before === undefined ? (last?.version ?? null) : null;
  const { size: bytes } = await stat(path);
  await list(folder, { version, day, file, bytes, sha256: await sumOf(path), before: compared });
  return path;
}

/** The release to compare with. A version that is written again is compared with the same one as before. */
function previousIn(releases: readonly Release[], version: string): Release | undefined {
  const known = releases.find((one) => one.version === version);
  return known ? releases.find((one) => one.version === known.before) : releases[0];
}

async function earlierClaims(folder: string, before?: string, last?: Release) {
  if (before !== undefined) return claimsIn(createReadStream(before));
  return last === undefined ? null : claimsOfRelease(folder, last);
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** An archive has local times without their zone, so that each file has the same one wherever it is made. */
function zipOf(files: ReadonlyMap<string, string>, day: string): Readable {
  const zip = new ZipFile();
  const mtime = new Date(`${day}T00:00:00`);
  for (const [name, text] of files)
    zip.addBuffer(Buffer.from(text), name, { mtime, mode: 0o100644, forceDosTimestamp: true });
  zip.end();
  return zip.outputStream as Readable;
}
