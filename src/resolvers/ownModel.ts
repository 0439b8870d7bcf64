import { loadModel } from '../compose/load.ts';
import { FOLDER } from '../compose/cypher/statements.ts';
import { createSchema } from '../schema.ts';

/** The project's schema with its Cypher and its resolvers. */
export function loadOwnModel() {
  const resolvers = new URL('./', import.meta.url);
  return loadModel({ schema: createSchema(), cypher: FOLDER, resolvers });
}
