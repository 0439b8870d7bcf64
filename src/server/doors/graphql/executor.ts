import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql';
import type { Config } from '../../../config.ts';
import { badInput } from '../../../errors.ts';
import { createExecute } from '../../../graph/execute.ts';
import type { Graph } from '../../../neo4j/graph.ts';
import { type Model, worksOf } from '../../../compose/model/model.ts';
import type { OperationStore } from '../../../graph/operationStore.ts';
import { threadTurn } from '../../../turns/thread.ts';
import type { Turns } from '../../../turns/turns.ts';
import type { Contexts } from '../../../resolvers/coordinates.ts';
import { createDocumentCheck } from '../../cost/checkDocument.ts';
import { Faults } from '../../protocol/faults.ts';
import { type RequestContext, openPart } from '../../protocol/context.ts';
import { coerced, operationIn } from '../../cost/operation.ts';
import { openOperationTime } from '../../cost/operationTime.ts';
import { createSizing } from '../../cost/sizing.ts';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

export interface GatewayParts {
  readonly model: Model;
  readonly graph: Graph;
  readonly config: Config;
  readonly store: OperationStore;
  readonly turns: Turns;
}

/** Apollo parses, this executor validates and the composer executes. Apollo calls an external executor a gateway. */
export function createGateway(parts: GatewayParts): Gateway {
  const { model } = parts;
  const executor = createExecutor(parts);
  return {
    onSchemaLoadOrUpdate(listen) {
      listen({ apiSchema: model.schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor }),
    stop: () => Promise.resolve(),
  };
}

function createExecutor(parts: GatewayParts): Executor {
  const { graph, model, store, turns } = parts;
  const { limits } = parts.config;
  const execute = createExecute<Contexts['Query']>(model, graph, store);
  const check = createDocumentCheck(model.schema, limits);
  const measure = createSizing(model, limits, store);
  const { timeoutMs, maxCost } = limits;
  const fieldWork = worksOf(model);
  return ({ context, document, request: { operationName, variables } }) =>
    answering(async () => {
      const request = context as unknown as RequestContext;
      const { abort, client, report, onAnswered, signal } = request;
      // A new document takes up to some 50 ms to validate, and as much to compose.
      await threadTurn({ client }, signal);
      if (check(document)) await threadTurn({ client }, signal);
      const operation = operationIn(document, operationName, OperationTypeNode.QUERY);
      const name = operation.name?.value;
      report.operation = name;
      const size = measure(document, operation, coerced(model, operation, variables));
      store.accept(document);
      report.cost = size.cost;
      const { asker, close } = openOperationTime({ client, size, limits, turns, abort });
      const part = openPart(request);
      const within = {
        ...{ signal: part.signal, timeoutMs, name, asker, onAnswered },
        context: { limits: { ...limits, ...size, fieldWork } },
      };
      const result = await execute({ document, operationName, variables, ...within })
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

/** An error with a code is the whole response, and so are several errors. */
async function answering(run: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [coded(error)] };
    if (error instanceof Faults) return error;
    throw error;
  }
}

/** graphql-js notices a null variable in a directive only when it reads the directive. */
function coded(error: GraphQLError): GraphQLError {
  return error.extensions.code === undefined ? badInput(error.message, error.nodes) : error;
}
