import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import type { Model } from '../graph/model.ts';
import type { RequestContext } from './context.ts';
import { createGateway } from './executor.ts';
import { createMask } from './mask.ts';

const MAX_TOKENS = 15_000;
const MAX_SELECTIONS = 10_000;

/** Speaks GraphQL over HTTP, and nothing to anyone else: no landing page from the net, no reports. */
export function createApollo(
  model: Model,
  graph: Graph,
  { config, log }: { readonly config: Config; readonly log: Logger },
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: createGateway(model, graph, config),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Nobody is recognized by a cookie, and nothing can be changed, so that another site's request gains nothing.
    csrfPrevention: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: MAX_SELECTIONS,
    stopOnTerminationSignals: false,
    formatError: createMask(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      reportCodes,
    ],
  });
}

const reportCodes: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ contextValue, response: { body } }) {
        const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
        if (errors)
          contextValue.report.codes = errors.map(({ extensions }) => String(extensions?.code));
        return Promise.resolve();
      },
    }),
};
