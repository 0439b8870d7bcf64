import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import type { Model } from '../graph/model.ts';
import type { Turns } from '../graph/turns.ts';
import type { RequestContext } from './http/context.ts';
import { createDocumentStore } from './cost/documentStore.ts';
import { createGateway } from './executor.ts';

/** In characters of the documents; what is made of one is some fifty times as large. */
const KNOWN_CHARACTERS = 1_000_000;

/** The error that Apollo made a formatted one of. */
const thrown = new WeakMap<GraphQLFormattedError, unknown>();

export function thrownOf(formatted: GraphQLFormattedError): unknown {
  return thrown.get(formatted);
}

/** Parses documents and keeps them; speaks to nobody: no landing page from the net, no reports. */
export function createApollo(
  model: Model,
  reads: { readonly graph: Graph; readonly turns: Turns },
  { config, log }: { readonly config: Config; readonly log: Logger },
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: createGateway(model, reads, config),
    // The executor validates, once a document is known to be within its limits.
    dangerouslyDisableValidation: true,
    parseOptions: { maxLexicalTokens: config.limits.maxTokens },
    documentStore: createDocumentStore(KNOWN_CHARACTERS),
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    formatError(formatted, error) {
      thrown.set(formatted, error);
      return formatted;
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
