import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { OWN } from './folders.ts';

export const init = new Command('init')
  .description('write a small record to a folder, to begin one of your own')
  .argument('<folder>', 'a folder that does not exist or is empty')
  .action(runInit);

async function runInit(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [found] = await readdir(folder);
  if (found !== undefined)
    throw new Error(
      `Expected "${folder}" to be empty, but it has "${found}". Name a folder that does not exist yet.`,
    );
  await cp(OWN, folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '.proxeny/\n');
  console.log(`Wrote five cities to ${folder}. Now:
  npx proxeny check ${folder}
  npx proxeny start --data ${folder}`);
}
