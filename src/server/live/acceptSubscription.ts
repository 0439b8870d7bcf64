import {
  type DocumentNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  getArgumentValues,
} from 'graphql';
import { badInput } from '../../errors.ts';
import type { SubscriptionChangesArgs } from '../../generated/schema.ts';
import { type Variables, select } from '../../compose/selection/select.ts';
import type { OperationStore } from '../../graph/operationStore.ts';
import { pageSizeOf } from '../../compose/page.ts';
import { createDocumentCheck } from '../cost/checkDocument.ts';
import type { RequestContext } from '../protocol/context.ts';
import type { Service } from '../http/door.ts';
import { coerced, operationIn, operationOf } from '../cost/operation.ts';
import type { GraphQLRequest } from '../protocol/request.ts';
import { assertProperties } from '../../resolvers/property.ts';
import { createSizing } from '../cost/sizing.ts';

/** A subscription that is within all limits. */
export interface AcceptedSubscription {
  readonly document: DocumentNode;
  readonly request: GraphQLRequest;
  readonly definition: OperationDefinitionNode;
  readonly args: SubscriptionChangesArgs;
  /** The largest number of changes in one event. */
  readonly size: number;
}

/** Throws the reasons to reject an operation, before a stream opens. */
export function createAcceptance(
  model: Service['model'],
  limits: Service['config']['limits'],
  store: OperationStore,
) {
  const check = createDocumentCheck(model.schema, limits);
  const measure = createSizing(model, limits, store);
  return (
    document: DocumentNode,
    request: GraphQLRequest,
    report: RequestContext['report'],
  ): AcceptedSubscription => {
    check(document);
    const { operationName, variables: given } = request;
    const definition = operationIn(document, operationName, OperationTypeNode.SUBSCRIPTION);
    report.operation = definition.name?.value;
    const variables = coerced(model, definition, given);
    report.cost = measure(document, definition, variables).cost;
    const args = argsOf(model, { document, definition, variables });
    assertProperties(args.filter);
    return { document, request, definition, args, size: pageSizeOf(args) };
  };
}

function argsOf(
  model: Service['model'],
  {
    document,
    definition,
    variables,
  }: Pick<AcceptedSubscription, 'definition' | 'document'> & {
    readonly variables: Variables;
  },
): SubscriptionChangesArgs {
  const root = model.schema.getSubscriptionType();
  const operation = operationOf(model, document, variables);
  const [selected] = root ? select(operation, root, [definition], model.fieldSourceOf) : [];
  if (selected === undefined)
    throw badInput('Expected a subscription to `changes`, but it is skipped.');
  return getArgumentValues(selected.field, selected.nodes[0], variables);
}
