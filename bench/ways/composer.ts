import { type DocumentNode, parse } from 'graphql';
import { createExecute } from '../../src/graph/execute.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadOwnModel } from '../../src/resolvers/ownModel.ts';
import { type Way, comparedOf, ownUsage } from './way.ts';

/** Our composer in the bench's process: without HTTP, Apollo and validation. */
export async function openComposer(graph: Graph): Promise<Way> {
  const model = await loadOwnModel();
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
