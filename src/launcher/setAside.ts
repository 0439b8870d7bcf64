import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Moves a damaged store out of the way and says where to, so that the next start makes an empty one with a password of
 * its own. Only the last one is kept: all that it should hold is in the data files.
 */
export function setAside(home: string): string {
  const aside = join(home, 'damaged');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside);
  for (const name of ['data', 'password'])
    if (existsSync(join(home, name))) renameSync(join(home, name), join(aside, name));
  return aside;
}
