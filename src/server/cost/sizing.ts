import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Limits } from '../../config/limits.ts';
import { tooCostly } from '../../errors.ts';
import type { Model } from '../../compose/model/model.ts';
import { operationOf } from '../../graph/cache.ts';
import type { OperationStore } from '../../graph/operationStore.ts';
import type { Operation, Variables } from '../../compose/selection/select.ts';
import { variableKey } from '../../compose/selection/variableKey.ts';
import { createIntrospection } from './introspection.ts';
import { assertOperationWithin } from './limits.ts';
import { type Size, sizeOf } from './size.ts';

const SIZE_BYTES = 100;

/** Measures operations, each once for all variables that make no difference; throws TOO_COSTLY for one beyond the limits. */
export function createSizing(
  model: Model,
  limits: Limits,
  store: OperationStore,
  introspection = createIntrospection(model.schema),
) {
  return (document: DocumentNode, definition: OperationDefinitionNode, variables: Variables) => {
    const key = variableKey(model.schema, definition, variables, 'cost');
    const size = store.once(
      document,
      `size ${definition.name?.value ?? ''} ${key}`,
      () => measured(operationOf(model, document, variables), definition),
      () => SIZE_BYTES,
    );
    assertOperationWithin(size, limits);
    return size;
  };

  function measured(operation: Operation, definition: OperationDefinitionNode): Size {
    const asked = introspection.sizeOf(operation, definition);
    if (asked > introspection.most)
      throw tooCostly(({ errors }) => errors.introspection(introspection.most, asked));
    return sizeOf(model, operation, definition);
  }
}
