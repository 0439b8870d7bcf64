import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import {
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  OperationTypeNode,
  getOperationAST,
} from 'graphql';
import { worksOf } from '../../../compose/model/model.ts';
import { badInput } from '../../../errors.ts';
import { createExecute } from '../../../graph/execute.ts';
import type { OperationStore } from '../../../graph/operationStore.ts';
import type { Contexts } from '../../../resolvers/coordinates.ts';
import { traced } from '../../../traced.ts';
import { threadTurn } from '../../../turns/thread.ts';
import type { Turns } from '../../../turns/turns.ts';
import type { RunOperation } from '../../answers/answers.ts';
import { createDocumentCheck } from '../../cost/checkDocument.ts';
import { coerced, operationIn } from '../../cost/operation.ts';
import { openOperationTime } from '../../cost/operationTime.ts';
import { createSizing } from '../../cost/sizing.ts';
import type { Service } from '../../http/door.ts';
import { type RequestContext, openPart } from '../../protocol/context.ts';
import { Faults } from '../../protocol/faults.ts';
import type { Mask } from '../../protocol/mask.ts';
import { type RunDocument, createMutate } from './mutate.ts';

interface ApolloOptions extends Service {
  readonly store: OperationStore;
  readonly turns: Turns;
}

/** The original error behind Apollo's formatted one. */
const thrown = new WeakMap<GraphQLFormattedError, unknown>();

/** Runs operations; errors that are ours become an id. */
export function createRun(apollo: ApolloServer<RequestContext>, mask: Mask): RunOperation {
  return async (asked, context) => {
    const { body } = await apollo.executeOperation(asked, { contextValue: context });
    if (body.kind !== 'single') throw new Error('Expected one answer, but got several.');
    const { data, extensions, errors: found } = body.singleResult;
    const errors = found?.map((error) => mask(error, thrown.get(error), context));
    return { errors, data, extensions } as FormattedExecutionResult;
  };
}

/** Parses and caches documents. Makes no outside requests: no landing page from the web, no reports. */
export function createApollo(options: ApolloOptions): ApolloServer<RequestContext> {
  const { config, log, store } = options;
  return new ApolloServer<RequestContext>({
    gateway: createGateway(options),
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
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Apollo parses, this executor validates and the composer executes. Apollo calls an external executor a gateway. */
function createGateway(options: ApolloOptions): Gateway {
  const executor = createExecutor(options);
  return {
    onSchemaLoadOrUpdate(listen) {
      listen({ apiSchema: options.model.schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor }),
    stop: () => Promise.resolve(),
  };
}

function createExecutor(options: ApolloOptions): Executor {
  const query = createQuery(options);
  const mutate = createMutate(options);
  return async ({ context, document, request: { operationName, variables } }) => {
    const kind = getOperationAST(document, operationName)?.operation;
    const run = kind === OperationTypeNode.MUTATION ? mutate : query;
    const given = { operationName, variables };
    try {
      return await run(document, given, context as unknown as RequestContext);
    } catch (error) {
      // An error with a code is the whole response, and so are several errors.
      if (error instanceof GraphQLError) return { errors: [coded(error)] };
      if (error instanceof Faults) return error;
      throw error;
    }
  };
}

function createQuery(options: ApolloOptions): RunDocument {
  const { config, desk, graph, model, store, turns } = options;
  const { limits } = config;
  const execute = createExecute<Contexts['Query']>(model, graph, store);
  const plan = createPlan(options);
  const { timeoutMs, maxCost } = limits;
  const fieldWork = worksOf(model);
  return (document, given, request) =>
    traced('query', {}, async (tell) => {
      const { abort, caller, client, language, report, onAnswered } = request;
      const { operation, size } = await plan(document, given, request);
      const name = operation.name?.value;
      report.operation = name;
      store.accept(document);
      report.cost = size.cost;
      tell({ ...namedBy(name), 'proxeny.cost': size.cost });
      const { asker, close } = openOperationTime({ client, size, limits, turns, abort });
      const part = openPart(request);
      const within = {
        ...{ signal: part.signal, timeoutMs, name, asker, language, onAnswered },
        context: { caller, desk: desk(), limits: { ...limits, ...size, fieldWork } },
      };
      const result = await execute({ document, ...given, ...within })
        .catch((error: unknown) => {
          // Nobody needs the other reads of an operation that has failed.
          part.abort(error as Error);
          throw error;
        })
        .finally(() => {
          part.close();
          close();
        });
      return { ...result, extensions: { cost: { cost: size.cost, maxCost } } };
    });
}

/** Checks a document, and finds the operation to run and what it costs. */
function createPlan({ config, model, store }: ApolloOptions) {
  const check = createDocumentCheck(model.schema, config.limits);
  const measure = createSizing(model, config.limits, store);
  return (...[document, { operationName, variables }, context]: Parameters<RunDocument>) =>
    traced('plan', {}, async () => {
      const { client, signal } = context;
      // A new document takes up to some 50 ms to validate, and as much to compose.
      await threadTurn({ client }, signal);
      if (check(document)) await threadTurn({ client }, signal);
      const operation = operationIn(document, operationName, OperationTypeNode.QUERY);
      const given = coerced(model, operation, variables);
      return { operation, size: measure(document, operation, given) };
    });
}

/** As OpenTelemetry names what GraphQL does. */
function namedBy(name: string | undefined) {
  return {
    'graphql.operation.type': OperationTypeNode.QUERY,
    ...(name !== undefined && { 'graphql.operation.name': name }),
  };
}

/** graphql-js notices a null variable in a directive only when it reads the directive. */
function coded(error: GraphQLError): GraphQLError {
  return error.extensions.code === undefined ? badInput(error.message, error.nodes) : error;
}
