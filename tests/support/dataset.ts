import { cp, mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDataset } from '../../src/record/check/dataset.ts';
import { formatFault } from '../../src/record/faults/fault.ts';

/** Data files about a dozen actors, in canonical form. */
export const FIXTURE = fileURLToPath(new URL('../fixtures/dataset/', import.meta.url));

/** Leaves out what lists say of the world, which few tests need. */
export const IN_DEPTH = { parts: [] } as const;

/** A day after everything in the fixture. */
export const NOW = new Date('2026-11-20T12:00:00Z');

export type Edit = (text: string) => string;

/** By file. */
export type Edits = Readonly<Record<string, Edit>>;

/** A copy of the fixture with some files changed or added. */
export async function copyWith(edits: Edits = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'proxeny-data-'));
  await cp(FIXTURE, folder, { recursive: true });
  await editIn(folder, edits);
  return folder;
}

/** Changes or adds some files of a folder. */
export async function editIn(folder: string, edits: Edits): Promise<void> {
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8').catch(() => '');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, edit(text));
  }
}

/** Replaces exactly one occurrence, and fails if there is not exactly one. */
export function swap(from: string, to: string): Edit {
  return (text) => {
    const pieces = text.split(from);
    if (pieces.length !== 2)
      throw new Error(`Expected "${from}" once, but it is there ${pieces.length - 1} times.`);
    return pieces.join(to);
  };
}

export function add(...lines: readonly string[]): Edit {
  return (text) => `${text}${lines.join('\n')}\n`;
}

/** The lines that `check` prints for the changed fixture. */
export const faultsWith = async (edits: Edits) => faultsIn(await copyWith(edits));

/** Those for a folder, which they call `data`. */
export async function faultsIn(folder: string): Promise<string[]> {
  const { faults } = await checkDataset(folder, NOW);
  return faults.map((fault) => formatFault(fault, 'data'));
}

/** All files of a folder by name. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder)).sort();
  const texts = files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}
