import { readFileSync, readdirSync } from 'node:fs';
import { GraphQLDirective, GraphQLSchema, buildASTSchema } from 'graphql';
import { describeSchema } from './descriptions.ts';
import { withEntities } from './federation.ts';
import { attachScalars } from './scalars.ts';

/** The project's SDL; beside `src` as beside `dist`. */
const FOLDER = new URL('../schema/', import.meta.url);

/** The schema as clients see it: with missing descriptions added, and scalars that check their input. */
export function createSchema(): GraphQLSchema {
  const schema = withKnownLocations(buildASTSchema(withEntities(readSDL())));
  attachScalars(schema);
  describeSchema(schema);
  return schema;
}

/** Locations that graphql-js gives `@deprecated` before the specification has them: other libraries refuse a whole schema for one. */
const UNKNOWN_LOCATIONS: readonly string[] = ['DIRECTIVE_DEFINITION'];

export function withKnownLocations(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const directives = config.directives.map((directive) => {
    const { locations, ...own } = directive.toConfig();
    const known = locations.filter((location) => !UNKNOWN_LOCATIONS.includes(location));
    return known.length === locations.length
      ? directive
      : new GraphQLDirective({ ...own, locations: known });
  });
  return new GraphQLSchema({ ...config, directives });
}

/** All files of the folder as one document, ordered by name. */
export function readSDL(): string {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  const texts = files.toSorted().map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
  return texts.join('\n');
}
