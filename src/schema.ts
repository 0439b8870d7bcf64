import { readFileSync, readdirSync } from 'node:fs';
import { type GraphQLSchema, buildSchema } from 'graphql';
import { describeSchema } from './descriptions.ts';
import { attachScalars } from './scalars.ts';

/** The project's SDL; beside `src` as beside `dist`. */
const FOLDER = new URL('../schema/', import.meta.url);

/** The schema as clients see it: with missing descriptions added, and scalars that check their input. */
export function createSchema(folder: URL = FOLDER): GraphQLSchema {
  const schema = buildSchema(readSDL(folder));
  attachScalars(schema);
  describeSchema(schema);
  return schema;
}

/** All files of the folder as one document, ordered by name. */
export function readSDL(folder: URL = FOLDER): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files
    .toSorted()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
}
