import { readFileSync } from 'node:fs';

/** The project's own Cypher; beside `src` as beside `dist`. */
export const FOLDER = new URL('../../../cypher/', import.meta.url);

/** A whole file, with its comments: some hold tags. */
export function readCypher(file: string, folder: URL = FOLDER): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

/** The statements of a file, without comments; each of several statements ends with `;`. */
export function readStatements(file: string, folder?: URL): readonly string[] {
  return readCypher(file, folder)
    .replace(/^\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** The only statement of a file. */
export function readStatement(file: string, folder?: URL): string {
  const [statement, ...more] = readStatements(file, folder);
  if (statement === undefined || more.length > 0)
    throw new Error(`cypher/${file} must have one statement, but has ${more.length + 1}.`);
  return statement;
}
