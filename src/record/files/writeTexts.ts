import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes each data file whole before it takes its place; other files in the folder stay. */
export async function writeTexts(folder: string, texts: ReadonlyMap<string, string>) {
  await mkdir(folder, { recursive: true });
  const targets = [...texts.keys()].map((file) => join(folder, file));
  for (const [index, text] of [...texts.values()].entries())
    await writeFile(`${targets[index]}.part`, text);
  for (const target of targets) await rename(`${target}.part`, target);
}
