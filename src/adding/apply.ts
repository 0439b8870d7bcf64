import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { datasetOf } from '../dataset/check/dataset.ts';
import type { Files } from '../dataset/files/readFiles.ts';
import type { Row } from '../dataset/tables/row.ts';
import { groupBy } from '../evidence/groupBy.ts';
import { alone } from './alone.ts';
import { insertRows } from './insert.ts';
import { tableNamed } from './tableNamed.ts';

/** The texts of the data files with the added rows, by path in the data folder. Throws if they would have a fault. */
export function changedFiles(
  files: Files,
  rows: readonly Row[],
  { folder, part }: { readonly folder: string; readonly part: string | undefined },
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const [name, added] of groupBy(rows, ({ table }) => table.file)) {
    const file = part === undefined ? name : `${part}/${name}`;
    const bytes = files.get(file);
    const text = bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
    changed.set(file, insertRows(tableNamed(name), text, added));
  }
  const after = new Map(files);
  for (const [file, text] of changed) after.set(file, Buffer.from(text));
  datasetOf(after, folder, new Date());
  return changed;
}

const Pending = z.object({
  folder: z.string(),
  files: z.array(z.string()),
  /** Of each file, a hash of what the rows were made for; null if there was no such file. */
  before: z.array(z.string().nullable()).optional(),
});

type Pending = z.infer<typeof Pending>;

/**
 * Writes all files or none: they are kept whole in the job folder first, and a run that was interrupted is finished by
 * `finishWriting`. `before` are the data files that the rows were made for: a file that is another now is not overwritten. The data
 * folder is locked.
 */
export async function writeChanged(
  job: string,
  folder: string,
  changed: ReadonlyMap<string, string>,
  before: Files,
): Promise<void> {
  const files = [...changed.keys()];
  await rm(keptIn(job), { recursive: true, force: true });
  await mkdir(keptIn(job), { recursive: true });
  for (const [index, file] of files.entries())
    await writeFile(join(keptIn(job), String(index)), changed.get(file) ?? '');
  const pending = {
    folder: resolve(folder),
    files,
    before: files.map((file) => hashOf(before.get(file))),
  };
  await writeFile(`${pendingIn(job)}.part`, JSON.stringify(pending));
  await rename(`${pendingIn(job)}.part`, pendingIn(job));
  await writePending(job, pending);
}

/** Finishes what an interrupted run began to write; whether there was such a run. */
export async function finishWriting(job: string): Promise<boolean> {
  if (!existsSync(pendingIn(job))) return false;
  const pending = Pending.parse(JSON.parse(await readFile(pendingIn(job), 'utf8')));
  await alone(pending.folder, 'data folder', () => writePending(job, pending));
  return true;
}

async function writePending(job: string, { folder, files, before }: Pending): Promise<void> {
  const kept = await Promise.all(files.map((_, index) => readFile(join(keptIn(job), `${index}`))));
  for (const [index, file] of files.entries()) {
    const target = join(folder, file);
    const now = hashOf(existsSync(target) ? await readFile(target) : undefined);
    if (before !== undefined && now !== before[index] && now !== hashOf(kept[index]))
      throw new Error(
        `"${target}" was changed after the rows for it were made, so nothing was written. Remove "${pendingIn(job)}" and run the command again: it makes them for the file as it is now.`,
      );
  }
  for (const [index, file] of files.entries()) {
    const target = join(folder, file);
    await mkdir(join(target, '..'), { recursive: true });
    await writeFile(`${target}.part`, kept[index] ?? '');
    await rename(`${target}.part`, target);
  }
  await rm(pendingIn(job));
  await rm(keptIn(job), { recursive: true });
}

function hashOf(bytes: string | Uint8Array | undefined): string | null {
  return bytes === undefined ? null : createHash('sha256').update(bytes).digest('hex');
}

function keptIn(job: string): string {
  return join(job, 'writing');
}

function pendingIn(job: string): string {
  return join(job, 'writing.json');
}
