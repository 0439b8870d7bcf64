import { type DocumentNode, OperationTypeNode, getArgumentValues } from 'graphql';
import { badInput } from '../../errors.ts';
import type { SubscriptionChangesArgs } from '../../generated/schema.ts';
import { select } from '../../compose/selection/select.ts';
import { operationOf } from '../../graph/cache.ts';
import type { OperationStore } from '../../graph/operationStore.ts';
import { pageSizeOf } from '../../compose/page.ts';
import { createDocumentCheck } from '../cost/checkDocument.ts';
import type { RequestContext } from '../protocol/context.ts';
import type { Service } from '../http/door.ts';
import { coerced, operationIn } from '../cost/operation.ts';
import type { GraphQLRequest } from '../protocol/request.ts';
import { assertProperties } from '../../resolvers/inputs.ts';
import { createSizing } from '../cost/sizing.ts';

export interface LiveService extends Service {
  readonly store: OperationStore;
}

/** A subscription that is within all limits. */
export type AcceptedSubscription = ReturnType<ReturnType<typeof createAcceptance>>;

/** Throws the reasons to reject an operation, before a stream opens. */
export function createAcceptance({ config: { limits }, model, store }: LiveService) {
  const check = createDocumentCheck(model.schema, limits);
  const measure = createSizing(model, limits, store);
  return (document: DocumentNode, request: GraphQLRequest, report: RequestContext['report']) => {
    check(document);
    const { operationName, variables: given } = request;
    const definition = operationIn(document, operationName, OperationTypeNode.SUBSCRIPTION);
    report.operation = definition.name?.value;
    const variables = coerced(model, definition, given);
    report.cost = measure(document, definition, variables).cost;
    const root = model.schema.getSubscriptionType();
    const operation = operationOf(model, document, variables);
    const [selected] = root ? select(operation, root, [definition], model.fieldSourceOf) : [];
    if (selected === undefined)
      throw badInput('Expected a subscription to `changes`, but it is skipped.');
    const { field, nodes } = selected;
    const args: SubscriptionChangesArgs = getArgumentValues(field, nodes[0], variables);
    assertProperties(args.filter);
    // `size` is the largest number of changes in one event.
    return { document, request, definition, args, size: pageSizeOf(args) };
  };
}
