import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  isEnumType,
} from 'graphql';
import type { Limits } from '../../config/limits.ts';
import { tooCostly } from '../../errors.ts';
import type { Model } from '../../graph/model.ts';
import type { Operation, Variables } from '../../graph/select.ts';
import { createIntrospection } from './introspection.ts';
import { assertOperationWithin } from './limits.ts';
import { operationOf } from './operation.ts';
import { type Size, sizeOf } from './size.ts';

const MAX_KNOWN = 100;
const MAX_WORDS = 20;

/** Measures operations, each once for all variables that make no difference; throws TOO_COSTLY for one beyond the limits. */
export function createSizing(model: Model, limits: Limits) {
  const introspection = createIntrospection(model.schema);
  const documents = new WeakMap<DocumentNode, Map<string, Size>>();
  return (
    document: DocumentNode,
    definition: OperationDefinitionNode,
    variables: Variables,
  ): Size => {
    const sizes = documents.get(document) ?? new Map<string, Size>();
    documents.set(document, sizes);
    const key = `${definition.name?.value ?? ''} ${JSON.stringify(countsIn(model, definition, variables))}`;
    const size = sizes.get(key) ?? measured(operationOf(model, document, variables));
    if (sizes.size >= MAX_KNOWN) sizes.clear();
    sizes.set(key, size);
    assertOperationWithin(size, limits);
    return size;

    function measured(operation: Operation): Size {
      const asked = introspection.sizeOf(operation, definition);
      if (asked > introspection.most)
        throw tooCostly(
          `An operation may ask for up to ${introspection.most} values of the schema, but this one asks for ${asked}.`,
        );
      return sizeOf(model, operation, definition);
    }
  };
}

/** All that the size may owe to variables: numbers, flags, words of the schema, the lengths of lists, and what is not given. */
function countsIn(
  { schema }: Model,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): unknown {
  return variableDefinitions.map(({ type, variable }) => {
    const value = variables[variable.name.value];
    if (!Array.isArray(value)) return isCount(value) ? value : '+';
    const isShort = value.length <= MAX_WORDS && isEnumType(schema.getType(nameOf(type)));
    return isShort ? (value as readonly string[]) : [value.length];
  });
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || value == null;
}
