import {
  type GraphQLField,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { badInput } from '../errors.ts';
import type { Fragment } from './cypher/fragment.ts';
import { type Model, conditionOf } from './model/model.ts';
import { namesIn } from './bind.ts';
import type { Args } from './statement.ts';

/** Throws if an argument of a call has no effect, such as `activeTo` without `activeOn`, because its answer would look as if it had. */
export function assertEffects(
  model: Model,
  { args: declared }: GraphQLField<unknown, unknown>,
  args: Args,
  fragment?: Fragment,
): void {
  for (const { name, type } of declared) {
    const filter = getNamedType(type);
    if (isInputObjectType(filter) && args[name] != null)
      assertModifiers(model, filter, args[name] as Args);
  }
  if (fragment) assertOrder(fragment, args);
}

/** A field of a filter that has neither Cypher nor a default only says how another one is meant. */
function assertModifiers(model: Model, filter: GraphQLInputObjectType, given: Args): void {
  const fields = Object.values(filter.getFields());
  for (const { name, defaultValue } of fields) {
    if (given[name] == null || defaultValue !== undefined) continue;
    if (conditionOf(model, filter, name)) continue;
    const modified = fields.filter((field) => {
      const { columns } = conditionOf(model, filter, field.name) ?? {};
      return namesIn([...(columns?.values() ?? [])].join()).parameters.includes(name);
    });
    if (modified.length > 0 && modified.every((field) => given[field.name] == null))
      throw badInput(
        `\`${name}\` has no effect without ${modified.map((field) => `\`${field.name}\``).join(' or ')}. Give both or neither.`,
      );
  }
}

const FILTER_FIELD = /\$(\w+)\.(\w+)/;

/** An order by what only a filter gives, such as the distance from its center. */
function assertOrder({ orders }: Fragment, args: Args): void {
  const by = args.orderBy as { readonly field: string } | null | undefined;
  const keys = orders.find(({ name }) => name === by?.field)?.keys ?? [];
  const [, argument = '', field = ''] = FILTER_FIELD.exec(keys.join()) ?? [];
  if (field === '' || (args[argument] as Args | null | undefined)?.[field] != null) return;
  throw badInput(
    `\`orderBy: ${by?.field ?? ''}\` needs \`${argument}: {${field}: …}\`. Give it, or take another order.`,
  );
}
