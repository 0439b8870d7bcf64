import { readFileSync } from 'node:fs';

/** The project's own Cypher; beside `src` as beside `dist`. */
export const FOLDER = new URL('../../cypher/', import.meta.url);

/** The statements of a file in `cypher/`, without comments; each of several statements ends with `;`. */
export function readStatements(file: string): readonly string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .replace(/^\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** The only statement of a file. */
export function readStatement(file: string): string {
  const [statement, ...more] = readStatements(file);
  if (statement === undefined || more.length > 0)
    throw new Error(`cypher/${file} must have one statement, but has ${more.length + 1}.`);
  return statement;
}
