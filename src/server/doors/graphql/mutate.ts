import {
  type DefinitionNode,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  execute,
} from 'graphql';
import { limited } from '../../../contributions/desk/queue.ts';
import { badInput, tooCostly } from '../../../errors.ts';
import { mutationsOf } from '../../../resolvers/mutations.ts';
import type { Sentence } from '../../../words/words.ts';
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
  return async (document, { operationName, variables }, { caller, mayWrite, report, signal }) => {
    if (mayWrite !== true) throw badInput(({ desk: words }) => words.postOnly);
    check(document);
    const operation = operationIn(document, operationName, OperationTypeNode.MUTATION);
    report.operation = operation.name?.value;
    assertFew(fieldsOf(operation.selectionSet, document));
    coerced(model, operation, variables);
    const open = desk();
    if (open === null || caller === undefined) throw badInput(({ desk: words }) => words.none);
    return execute({
      ...{ schema: model.schema, document, operationName: operationName ?? null },
      ...{ variableValues: variables ?? {}, rootValue: mutationsOf(open, limited(caller, signal)) },
    });
  };
}

/** They are done one after another, and have the time of one request together. */
const MOST_FIELDS = 10;

function assertFew(count: number): void {
  if (count <= MOST_FIELDS) return;
  const message: Sentence = ({ desk }) => desk.tooMany(count, MOST_FIELDS);
  throw tooCostly(message, { mutations: count, maxMutations: MOST_FIELDS });
}

/** The number of fields at the root, those of fragments among them. */
function fieldsOf({ selections }: SelectionSetNode, document: DocumentNode): number {
  const counts = selections.map((one) => {
    if (one.kind === Kind.FIELD) return 1;
    if (one.kind === Kind.INLINE_FRAGMENT) return fieldsOf(one.selectionSet, document);
    const named = document.definitions.find((other) => isNamed(other, one.name.value));
    return named ? fieldsOf(named.selectionSet, document) : 0;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

const isNamed = (one: DefinitionNode, name: string): one is FragmentDefinitionNode =>
  one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name;
