import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from './http/context.ts';
import { type GatewayParts, createGateway } from './executor.ts';

/** The original error behind Apollo's formatted one. */
const thrown = new WeakMap<GraphQLFormattedError, unknown>();

export function thrownOf(formatted: GraphQLFormattedError): unknown {
  return thrown.get(formatted);
}

/** Parses and caches documents. Makes no outside requests: no landing page from the web, no reports. */
export function createApollo(
  log: Logger,
  { config, store, ...parts }: GatewayParts,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: createGateway({ config, store, ...parts }),
    // The executor validates a document once it is known to be within its limits.
    dangerouslyDisableValidation: true,
    parseOptions: { maxLexicalTokens: config.limits.maxTokens },
    documentStore: store.documents,
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
