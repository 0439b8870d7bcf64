import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { type RequestContext, openOwnContext } from '../../protocol/context.ts';
import type { GraphQLRequest } from '../../protocol/request.ts';

/**
 * Runs each operation of a folder once, one after the other, so that Neo4j has planned them when a person opens the playground.
 * In this process, since a request over HTTP would need a token. An operation that fails here fails again when a client sends it,
 * and the client is told then.
 */
export function createPlanAhead(apollo: ApolloServer<RequestContext>) {
  return async (folder: string, signal: AbortSignal): Promise<void> => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
    for (const file of files.toSorted()) {
      if (signal.aborted) return;
      const operation = readOperation(join(folder, file));
      const asked = apollo.executeOperation(operation, { contextValue: openOwnContext(signal) });
      await asked.catch(() => undefined);
    }
  };
}

function readOperation(file: string): GraphQLRequest {
  const query = readFileSync(file, 'utf8');
  const variables = file.replace('.graphql', '.variables.json');
  if (!existsSync(variables)) return { query };
  const given = JSON.parse(readFileSync(variables, 'utf8')) as Readonly<Record<string, unknown>>;
  return { query, variables: given };
}
