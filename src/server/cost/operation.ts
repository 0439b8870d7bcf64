import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { badInput } from '../../errors.ts';
import type { Model } from '../../compose/model/model.ts';
import type { Variables } from '../../compose/selection/select.ts';
import { Faults, MOST_FAULTS } from '../protocol/faults.ts';

/** The operation of that name, or the only one; throws unless it is of the expected kind. */
export function operationIn(
  document: DocumentNode,
  name: string | null | undefined,
  expected: OperationTypeNode,
): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  const count = document.definitions.filter(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ).length;
  if (operation?.operation === expected) return operation;
  if (operation)
    throw badInput(
      `Expected a ${expected}, but got a ${operation.operation}: ${INSTEAD[operation.operation]}`,
    );
  if (name != null)
    throw badInput(`Expected \`operationName\` to name an operation, but got: "${name}".`);
  throw badInput(
    count === 0
      ? 'Expected an operation, but the document has only fragments.'
      : `Expected \`operationName\` to say which of ${count} operations to run, but got none.`,
  );
}

const INSTEAD: Readonly<Record<OperationTypeNode, string>> = {
  query: 'ask for what is told as it happens.',
  mutation: 'send it to `/graphql` by POST.',
  subscription: 'send it to `/graphql` with `Accept: text/event-stream`.',
};

/** The variables with their defaults; throws what is wrong with them. */
export function coerced(
  { schema }: Model,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Variables = {},
): Variables {
  const most = { maxErrors: MOST_FAULTS };
  const read = getVariableValues(schema, variableDefinitions, given, most);
  if (read.coerced) return read.coerced;
  const faults = read.errors.slice(0, MOST_FAULTS);
  throw new Faults(faults.map(({ message, nodes }) => badInput(message, nodes)));
}
