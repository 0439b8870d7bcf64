import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import type { Config } from '../config.ts';
import { createExecute } from '../graph/execute.ts';
import type { Graph } from '../graph/graph.ts';
import type { Model } from '../graph/model.ts';
import type { Context } from '../resolvers/Query.ts';
import type { RequestContext } from './context.ts';
import { assertWithin } from './limits.ts';
import { sizeOf } from './size.ts';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Apollo parses, validates and speaks HTTP; the composer executes. Apollo calls whatever executes a gateway. */
export function createGateway(model: Model, graph: Graph, config: Config): Gateway {
  const executor = createExecutor(model, graph, config);
  return {
    onSchemaLoadOrUpdate(listen) {
      listen({ apiSchema: model.schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor }),
    stop: () => Promise.resolve(),
  };
}

function createExecutor(model: Model, graph: Graph, { limits, timeoutMs }: Config): Executor {
  const execute = createExecute<Context>(model, graph);
  return async ({ context, document, operationName, request }) => {
    const { signal, report } = context as unknown as RequestContext;
    const operation = getOperationAST(document, operationName);
    if (operation == null) return execute({ document, operationName, context: NOWHERE });
    const variables = request.variables ?? {};
    const size = sizeOf(model.schema, document, operation, variables);
    report.operation = operation.name?.value;
    report.cost = size.cost;
    return refusing(() => {
      assertWithin(size, limits);
      const { pageSize: maxPageSize, depth: maxDepth, cost: maxCost } = limits;
      const told = { maxPageSize, maxDepth, maxCost, timeoutMs, cost: size.cost };
      const name = operation.name?.value;
      return execute({
        ...{ document, operationName, variables, signal, timeoutMs, name },
        context: { limits: told },
      });
    });
  };
}

const NOWHERE: Context = {
  limits: { maxPageSize: 0, maxDepth: 0, maxCost: 0, timeoutMs: 0, cost: 0 },
};

/** An error with a code is the whole answer. */
async function refusing(run: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
