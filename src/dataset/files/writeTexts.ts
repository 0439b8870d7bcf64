import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes each data file; other files in the folder stay. */
export async function writeTexts(
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, text] of texts) await writeFile(join(folder, file), text);
}
