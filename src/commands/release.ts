import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { ZipFile } from 'yazl';
import { readConfig } from '../config.ts';
import { loadDataset } from '../dataset/check/dataset.ts';
import { readPartition } from '../dataset/release/licenses.ts';
import { claimsIn, filesOf, lastDayOf, versionOf } from '../dataset/release/release.ts';
import { SHIPPED } from './folders.ts';

export const release = new Command('release')
  .description('write the dataset as an archive with its citation, licenses and checksums')
  .argument('<folder>', 'the folder to write the archive to')
  .option('--data <folder>', 'the folder of the data files', SHIPPED)
  .option('--before <file>', 'the `claims.csv` of the release before, for what has changed')
  .action(runRelease);

interface Options {
  readonly data: string;
  readonly before?: string;
}

/** The archive is there only once it is whole. */
async function runRelease(folder: string, { data, before }: Options): Promise<void> {
  const { parts } = readConfig();
  const dataset = await loadDataset(data, new Date(), parts);
  const earlier = before === undefined ? null : await claimsIn(before);
  const files = filesOf(dataset, await readPartition(data, parts), earlier);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `proxeny-${versionOf(dataset)}.zip`);
  try {
    await pipeline(zipOf(files, lastDayOf(dataset)), createWriteStream(`${path}.part`));
    await rename(`${path}.part`, path);
  } catch (error) {
    await rm(`${path}.part`, { force: true });
    throw error;
  }
  console.log(`Wrote ${path}.`);
}

/** An archive tells times of the zone where it is made, so a file has the same local time everywhere. */
function zipOf(files: ReadonlyMap<string, string>, day: string): Readable {
  const zip = new ZipFile();
  const mtime = new Date(`${day}T00:00:00`);
  for (const [name, text] of files)
    zip.addBuffer(Buffer.from(text), name, { mtime, mode: 0o100644, forceDosTimestamp: true });
  zip.end();
  return zip.outputStream as Readable;
}
