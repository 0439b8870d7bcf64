import { type DocumentNode, type ExecutionResult, OperationTypeNode, execute } from 'graphql';
import { badInput } from '../../../errors.ts';
import { mutationsOf } from '../../../resolvers/mutations.ts';
import { createDocumentCheck } from '../../cost/checkDocument.ts';
import { coerced, operationIn } from '../../cost/operation.ts';
import type { Service } from '../../http/door.ts';
import type { RequestContext } from '../../protocol/context.ts';

/** Runs an operation of a document. */
export type RunDocument = (
  document: DocumentNode,
  given: {
    readonly operationName: string | undefined;
    readonly variables: Readonly<Record<string, unknown>> | undefined;
  },
  context: RequestContext,
) => Promise<ExecutionResult>;

/** Executes mutations at the desk, which answers them without the graph: one after another, each checked before anything is written. */
export function createMutate({ config, desk, model }: Service): RunDocument {
  const check = createDocumentCheck(model.schema, config.limits);
  return async (document, { operationName, variables }, { caller, mayWrite, report }) => {
    if (mayWrite !== true) throw badInput(({ desk: words }) => words.postOnly);
    check(document);
    const operation = operationIn(document, operationName, OperationTypeNode.MUTATION);
    report.operation = operation.name?.value;
    coerced(model, operation, variables);
    const open = desk();
    if (open === null || caller === undefined) throw badInput(({ desk: words }) => words.none);
    return execute({
      ...{ schema: model.schema, document, operationName: operationName ?? null },
      ...{ variableValues: variables ?? {}, rootValue: mutationsOf(open, caller) },
    });
  };
}
