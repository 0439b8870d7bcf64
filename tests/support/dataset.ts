import { cp, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** A copy of the fixture with some files changed or added. */
export async function copyWith(edits: Readonly<Record<string, Edit>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'proxeny-data-'));
  await cp(FIXTURE, folder, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => '');
    await writeFile(join(folder, file), edit(text));
  }
  return folder;
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
export async function faultsWith(edits: Readonly<Record<string, Edit>>): Promise<string[]> {
  const { faults } = await checkDataset(await copyWith(edits), NOW);
  return faults.map((fault) => formatFault(fault, 'data'));
}

/** All files of a folder by name. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder)).sort();
  const texts = files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}
