import { type GraphQLNamedType, getNamedType, isCompositeType } from 'graphql';
import { isConnection, isList } from './model.ts';
import { type Selecting, select } from './select.ts';
import type { Composing } from './statement.ts';

/** Whether a relation to many is selected below, or needed for what is. */
export function branches(
  composing: Composing,
  type: GraphQLNamedType,
  below: readonly Selecting[],
): boolean {
  if (!isCompositeType(type)) return false;
  const { model, operation } = composing;
  return select(operation, type, below, model.sourceOf).some(({ field, nodes, types }) => {
    const source = model.sourceOf(types[0], field.name);
    const returns = source.returns ?? field.type;
    const named = getNamedType(returns);
    if (
      source.fragment &&
      source.fragment.clauses !== '' &&
      (isList(returns) || isConnection(named))
    )
      return true;
    if (!source.computed) return branches(composing, named, nodes);
    const needs = [{ selectionSet: source.needs }];
    return source.needs !== undefined && branches(composing, source.fragment ? named : type, needs);
  });
}
