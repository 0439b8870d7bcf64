import { collectFields } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { compose } from '../compose/compose.ts';
import type { Position, Statement } from '../compose/statement.ts';
import type { Model } from '../compose/model/model.ts';
import type { OperationStore } from './operationStore.ts';
import type { Operation, Variables } from '../compose/selection/select.ts';
import { variableKey } from '../compose/selection/variableKey.ts';

/**
 * What a statement takes beside its variables, fitted to `heapUsed` over the examples and generated documents (30 kB to
 * 750 kB each): most is closures that read the fields, and the renamed fragments of the calls. It is right within a third.
 */
const BYTES = { statement: 10_000, field: 1_000, call: 1_500, character: 5, variable: 8 } as const;

/** Composes an operation once for all variables that make no difference to its text, as long as the store keeps it. */
export function createCache(model: Model, store: OperationStore) {
  return {
    compose: (
      document: DocumentNode,
      definition: OperationDefinitionNode,
      variables: Variables,
    ) => {
      const key = variableKey(model.schema, definition, variables, 'statement');
      const composed = () => {
        const operation = operationOf(model, document, variables);
        const type = model.schema.getRootType(definition.operation) as GraphQLObjectType;
        const statement = compose(model, operation, { type, below: [definition] });
        return { statement, introspects: introspects(operation, type, definition) };
      };
      return store.once(
        document,
        `statement ${definition.name?.value ?? ''} ${key}`,
        composed,
        ({ statement }) => bytesOf(statement) + store.bytesBeside(document),
      );
    },
    composeLater: (operation: Operation, at: Position): Statement =>
      store.once(at, 'later', () => compose(model, operation, at), bytesOf),
  };
}

/** The context of a selection. */
export function operationOf(
  { schema }: Pick<Model, 'schema'>,
  { definitions }: DocumentNode,
  variables: Variables,
): Operation {
  const named = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = Object.fromEntries(named.map((node) => [node.name.value, node]));
  return { schema, fragments, variables };
}

/** A statement holds the variables that it was composed with. */
function bytesOf({ calls, fields, operation, text }: Statement): number {
  return (
    BYTES.statement +
    fields * BYTES.field +
    calls.length * BYTES.call +
    text.length * BYTES.character +
    JSON.stringify(operation.variables).length * BYTES.variable
  );
}

/** Whether it queries the schema too. */
function introspects(
  { schema, fragments, variables }: Operation,
  root: GraphQLObjectType,
  { selectionSet }: OperationDefinitionNode,
): boolean {
  const { fields } = collectFields(schema, fragments, variables, root, selectionSet);
  return [...fields.values()].some(([node]) => /^__(schema|type)$/.test(node?.name.value ?? ''));
}
