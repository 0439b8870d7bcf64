import { loadModel } from '../graph/load.ts';
import type { Model } from '../graph/model.ts';
import { FOLDER } from '../graph/statements.ts';
import { createSchema } from '../schema.ts';

/** The project's schema with its Cypher and its resolvers. */
export function loadOwnModel(): Promise<Model> {
  const resolvers = new URL('./', import.meta.url);
  return loadModel({ schema: createSchema(), cypher: FOLDER, resolvers });
}
