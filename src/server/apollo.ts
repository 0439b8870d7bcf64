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

/** The error that Apollo made a formatted one of. */
const thrown = new WeakMap<GraphQLFormattedError, unknown>();

export function thrownOf(formatted: GraphQLFormattedError): unknown {
  return thrown.get(formatted);
}

/** Parses documents and keeps them; speaks to nobody: no landing page from the net, no reports. */
export function createApollo(
  log: Logger,
  { config, store, ...parts }: GatewayParts,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: createGateway({ config, store, ...parts }),
    // The executor validates, once a document is known to be within its limits.
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
