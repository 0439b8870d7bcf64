import { collectFields } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  execute,
} from 'graphql';
import type { Model } from '../compose/model/model.ts';
import { TYPE } from '../compose/read.ts';
import type { Variables } from '../compose/selection/select.ts';
import { badInput } from '../errors.ts';
import type { ReadOptions } from '../neo4j/graph.ts';
import { NOBODY, threadTurn } from '../turns/thread.ts';
import { operationOf } from './cache.ts';

/** An operation whose values are read. */
interface Answered extends Pick<ReadOptions, 'asker' | 'signal'> {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly variables?: Variables | null | undefined;
  /** The same as the schema reads them. */
  readonly coerced: Variables;
}

/** Leaves it to graphql-js to report what is wrong, where, and what remains; and to answer schema queries. */
export async function report(
  model: Model,
  answered: Answered,
  rootValue: unknown,
): Promise<ExecutionResult> {
  const { asker = NOBODY, coerced, definition, document, signal } = answered;
  const operation = operationOf(model, document, coerced);
  const root = model.schema.getRootType(definition.operation) as GraphQLObjectType;
  const { schema, fragments, variables } = operation;
  const { fields } = collectFields(schema, fragments, variables, root, definition.selectionSet);
  const results: ExecutionResult[] = [];
  for (const selections of partsOf([...fields.values()])) {
    await threadTurn(asker, signal);
    const part = { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
    const definitions = [part, ...Object.values(fragments)];
    const read = { ...answered, document: { kind: Kind.DOCUMENT, definitions } } as const;
    results.push(await executed(model, read, rootValue));
  }
  return joined([...fields.keys()], results);
}

/** The fields that one run answers. Those that query the schema are each a run of their own: the whole of it takes some ten milliseconds. */
function partsOf(fields: readonly FieldNode[][]): readonly (readonly FieldNode[])[] {
  const isOfSchema = ([node]: readonly FieldNode[]) =>
    /^__(schema|type)$/.test(node?.name.value ?? '');
  const others = fields.filter((nodes) => !isOfSchema(nodes)).flat();
  return [...(others.length === 0 ? [] : [others]), ...fields.filter(isOfSchema)];
}

async function executed(
  { schema }: Model,
  { document, variables }: Pick<Answered, 'document' | 'variables'>,
  rootValue: unknown,
): Promise<ExecutionResult> {
  const result = await execute({
    ...{ schema, document, rootValue },
    variableValues: variables ?? {},
    fieldResolver: (source: Readonly<Record<string, unknown>>, _args, _context, { path }) =>
      source[path.key],
    typeResolver: (value: { readonly [TYPE]: string }) => value[TYPE],
  });
  // graphql-js itself finds a null variable where null is not allowed; that is the client's error.
  for (const { message, extensions } of result.errors ?? [])
    if (message.startsWith('Argument "')) Object.assign(extensions, badInput(message).extensions);
  return result;
}

/** One result of all parts, with the fields in the order of the operation. Null if one of them is. */
function joined(keys: readonly string[], results: readonly ExecutionResult[]): ExecutionResult {
  const errors = results.flatMap((result) => result.errors ?? []);
  const found = new Map(results.flatMap(({ data }) => Object.entries(data ?? {})));
  const isWhole = results.every(({ data }) => data != null);
  const data = isWhole ? Object.fromEntries(keys.map((key) => [key, found.get(key)])) : null;
  return errors.length === 0 ? { data } : { errors, data };
}
