import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { badInput, unavailable } from '../errors.ts';
import { type StatementAnswer, type Execution, ask } from './ask.ts';
import { createCache } from './cache.ts';
import type { Variables } from '../compose/selection/select.ts';
import type { Statement } from '../compose/statement.ts';
import type { Graph, ReadOptions } from '../neo4j/graph.ts';
import type { Model } from '../compose/model/model.ts';
import { RecordChanged, type SeenState } from './oneState.ts';
import { createOperationStore } from './operationStore.ts';
import { report } from './report.ts';
import type { Language } from '../words/languages.ts';
import { traced } from '../traced.ts';

/** An operation of a valid document. */
export interface Request<Context> extends ReadOptions {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | null | undefined;
  /** Passed to fields that run their own queries. */
  readonly context: Context;
  /** Of the sentences in the answer; English by default. */
  readonly language?: Language | undefined;
  /** Called with the state of the record that the answer is of. */
  readonly onAnswered?: ((seen: SeenState) => void) | undefined;
}

const TRIES = 5;

/** Runs operations. The values read from Neo4j are the response, as long as all of them match the schema. */
export function createExecute<Context>(model: Model, graph: Graph, store = createOperationStore()) {
  const { compose, composeLater } = createCache(model, store);
  return async (request: Request<Context>): Promise<ExecutionResult> => {
    const { document, operationName, variables } = request;
    const definition = getOperationAST(document, operationName);
    if (definition == null)
      return { errors: [new GraphQLError('Say by `operationName` which operation to run.')] };
    const declared = definition.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(model.schema, declared, variables ?? {});
    if (errors !== undefined) return { errors };
    const asking = { ...request, model, graph, composeLater, variables: coerced };
    try {
      const composed = await traced('compose', {}, () => compose(document, definition, coerced));
      const asked = await askOfOneState(asking, composed.statement, request.onAnswered);
      const [data] = asked.objects;
      if (asked.faulty || composed.introspects)
        return await report(model, { ...request, definition, coerced }, data);
      return { data: data as Record<string, unknown> };
    } catch (error) {
      if (isOfDirective(error)) return { errors: [badInput(error.message)] };
      throw error;
    }
  };
}

/** `@skip` or `@include` received null from a variable. */
function isOfDirective(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.message.startsWith('Argument "if"');
}

async function askOfOneState(
  asking: Execution,
  statement: Statement,
  onAnswered: (seen: SeenState) => void = () => undefined,
): Promise<StatementAnswer> {
  for (let tries = 1; ; tries++)
    try {
      const seen: SeenState = {};
      const asked = await ask(asking, statement, undefined, seen);
      onAnswered(seen);
      return asked;
    } catch (error) {
      if (!(error instanceof RecordChanged)) throw error;
      if (tries === TRIES) throw unavailable();
    }
}
