import { type DocumentNode, parse } from 'graphql';
import { createExecute } from '../../src/graph/execute.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadModel } from '../../src/graph/load.ts';
import { createSchema } from '../../src/schema.ts';
import { type Way, comparedOf, ownUsage } from './way.ts';

/** Our composer in the bench's process: without HTTP, Apollo and validation. */
export async function openComposer(graph: Graph): Promise<Way> {
  const model = await loadModel({
    schema: createSchema(),
    cypher: new URL('../../cypher/', import.meta.url),
    resolvers: new URL('../../src/resolvers/', import.meta.url),
  });
  const execute = createExecute(model, graph);
  const documents = new Map<string, DocumentNode>();
  return {
    name: 'composer',
    ask: async ({ query }, variables) => {
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      const { data, errors } = await execute({ document, variables, context: undefined });
      if (errors?.[0] !== undefined) throw errors[0];
      return data;
    },
    toCompared: comparedOf,
    usage: ownUsage,
    close: () => Promise.resolve(),
  };
}
