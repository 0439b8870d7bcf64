import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { RunOperation } from '../../answers/answers.ts';
import type { RequestContext } from '../../protocol/context.ts';
import type { Mask } from '../../protocol/mask.ts';
import { type GatewayParts, createGateway } from './executor.ts';

/** The original error behind Apollo's formatted one. */
const thrown = new WeakMap<GraphQLFormattedError, unknown>();

function thrownOf(formatted: GraphQLFormattedError): unknown {
  return thrown.get(formatted);
}

/** Runs operations; errors that are ours become an id. */
export function createRun(apollo: ApolloServer<RequestContext>, mask: Mask): RunOperation {
  return async (asked, context) => {
    const { body } = await apollo.executeOperation(asked, { contextValue: context });
    if (body.kind !== 'single') throw new Error('Expected one answer, but got several.');
    const { data, extensions, errors: found } = body.singleResult;
    const errors = found?.map((error) => mask(error, thrownOf(error), context.report));
    return { errors, data, extensions } as FormattedExecutionResult;
  };
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
