import { type OperationDefinitionNode, getArgumentValues, getNamedType } from 'graphql';
import { badInput } from '../errors.ts';
import { type Model, edgeOf, isA, isConnection } from '../compose/model/model.ts';
import { type Operation, type SelectionOwner, select } from '../compose/selection/select.ts';
import type { Args, Call } from '../compose/statement.ts';

type Field = Call['field'];

/** Rows that an operation selects: those of one connection of `Query`, with its filter arguments. */
export interface Selection {
  readonly field: string;
  /** The type of its nodes, which decides what else is exported. */
  readonly type: RowType;
  readonly args: Args;
}

export type RowType = (typeof ROW_TYPES)[number];

/** `cypher/_content/TYPE.cypher` says what is exported along with a row. */
export const ROW_TYPES = ['Tie', 'Actor', 'Event', 'Policy', 'Impact', 'Theme', 'Source'] as const;

/** Arguments for paging and order; an export holds all rows, ordered by id. */
const PAGING = ['first', 'last', 'orderBy'];

/** Reads which connections an operation selects; throws if it selects anything else. */
export function scopeOf(model: Model, operation: Operation, definition: OperationDefinitionNode) {
  const query = model.schema.getQueryType();
  const fields = query ? select(operation, query, [definition], model.fieldSourceOf) : [];
  if (fields.length === 0) throw badInput('Expected a connection to export, but got none.');
  return fields.map(({ field, nodes }) => {
    const type = rowTypeOf(field);
    if (type === undefined)
      throw badInput(
        `Expected only connections that can be exported (${fieldsThat(model, (one) => rowTypeOf(one) !== undefined)}), but got \`${field.name}\`.`,
        nodes,
      );
    assertNoArguments(model, operation, field, nodes);
    return { field: field.name, type, args: argumentsOf(operation, field, nodes[0]) };
  });
}

/** A filter on nested items would be ignored silently. */
function assertNoArguments(
  model: Model,
  operation: Operation,
  parent: Field,
  below: readonly SelectionOwner[],
): void {
  const type = getNamedType(parent.type);
  if (!('getFields' in type) && !('getTypes' in type)) return;
  for (const { field, nodes } of select(operation, type as never, below, model.fieldSourceOf)) {
    const argument = nodes
      .flatMap((node) => node.arguments ?? [])
      .find(({ name }) => !PAGING.includes(name.value));
    if (argument)
      throw badInput(
        `Expected no argument below a connection, because nested items are always exported whole, but got \`${argument.name.value}\` of \`${field.name}\`.`,
        [argument],
      );
    assertNoArguments(model, operation, field, nodes);
  }
}

/** The arguments that select rows; those for paging and order make no difference. */
export function argumentsOf({ variables }: Operation, field: Field, node: Call['node']): Args {
  const args = getArgumentValues(field, node, variables);
  for (const name of ['after', 'before'])
    if (args[name] != null)
      throw badInput(
        `Expected a connection from its first row to its last, but got \`${name}\` of \`${field.name}\`.`,
        [node],
      );
  return Object.fromEntries(Object.entries(args).filter(([name]) => !PAGING.includes(name)));
}

function rowTypeOf(field: Field): RowType | undefined {
  const node = nodeTypeOf(field);
  return node && ROW_TYPES.find((type) => isA(node, type));
}

/** The type of the nodes of a connection; undefined for another field. */
export function nodeTypeOf({ type }: Field) {
  const connection = getNamedType(type);
  const node = isConnection(connection) ? edgeOf(connection).getFields()['node'] : undefined;
  return node && getNamedType(node.type);
}

/** The fields of `Query` that pass, as a message lists them. */
export function fieldsThat({ schema }: Model, pass: (field: Field) => boolean): string {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(pass)
    .map(({ name }) => `\`${name}\``)
    .join(', ');
}
