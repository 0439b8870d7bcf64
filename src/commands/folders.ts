import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from '../config.ts';

/** The shipped dataset, beside `src` as beside `dist`. */
export const SHIPPED = fileURLToPath(new URL('../../data/', import.meta.url));

/** Operations that are tested and that the playground offers. */
export const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

/** A record of five cities to begin with. */
export const OWN = fileURLToPath(new URL('../../examples/own/', import.meta.url));

/** A folder as messages name it: as it is reached from the working folder. */
export const shownFolder = (folder: string) => relative('', folder) || '.';

/** The option of commands whose record is that of a data folder. */
export const DATA = ['--data <folder>', 'the folder of the data files', SHIPPED] as const;

/** The settings for the record of a data folder: its graph is kept in the folder itself, that of the shipped one beside it. */
export function configOf(folder: string): Config {
  const data = resolve(folder);
  return data === resolve(SHIPPED) ? readConfig() : readConfig(undefined, join(data, '.proxeny'));
}
