import { type GraphQLField, getNamedType, isInputObjectType } from 'graphql';
import { badInput } from '../errors.ts';
import { type Model, conditionOf } from './model/model.ts';
import type { Args } from './statement.ts';

/** Throws if a filter of a call has two fields such as `asKnownOn`, each of which decides what the others are judged by. */
export function assertOneView(
  model: Model,
  { args: declared }: GraphQLField<unknown, unknown>,
  args: Args,
): void {
  for (const { name, type } of declared) {
    const filter = getNamedType(type);
    if (!isInputObjectType(filter)) continue;
    const [one, other] = Object.entries((args[name] ?? {}) as Args)
      .filter(([key, value]) => value != null && conditionOf(model, filter, key)?.clauses)
      .map(([key]) => `\`${key}\``);
    if (one !== undefined && other !== undefined)
      throw badInput(`${one} and ${other} cannot be given together.`);
  }
}
