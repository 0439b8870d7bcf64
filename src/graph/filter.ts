import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { type Model, conditionOf, edgeOf, isA } from './model.ts';
import { type Placed, placeCondition } from './place.ts';
import type { Args, Call } from './statement.ts';

/** Only the filters that are given are written. One without Cypher of its own modifies others. */
export function conditionsOf(
  model: Model,
  placed: Placed,
  call: Call,
  connection: GraphQLObjectType,
): string[] {
  const fields = edgeOf(connection).getFields();
  const variableOf = (type: string) =>
    [...placed.columns].find(([column]) => {
      const field = fields[column];
      return field && isA(getNamedType(field.type), type);
    });
  const filters = call.field.args.flatMap(({ name, type }) => {
    const filter = getNamedType(type);
    return isInputObjectType(filter) ? [{ name, filter }] : [];
  });
  const given = filters.flatMap(({ name, filter }) =>
    Object.entries((call.args[name] ?? {}) as Args)
      .filter(([, value]) => value != null)
      .map(([key]) => ({ name, filter, key })),
  );
  const kept = [...placed.unless].filter(([field]) => !given.some(({ key }) => key === field));
  const written = given.flatMap(({ name, filter, key }) => {
    const fragment = conditionOf(model, filter, key);
    if (fragment === undefined) return [];
    // A filter is named after the type that it filters.
    const [, variable = ''] = variableOf(filter.name.replace(/Filter$/, '')) ?? [];
    return [
      placeCondition(fragment, variable, call, (field) => inputOf(model, filter, field), name),
    ];
  });
  return [...kept.map(([, condition]) => condition), ...written];
}

/** As the filter has it for its field, as all filters have it, or as the field's type has it. */
function inputOf({ inputs }: Model, filter: GraphQLInputObjectType, field: string) {
  const type = filter.getFields()[field]?.type;
  const named = type && getNamedType(type).name;
  return [`${filter.name}.${field}`, `Filter.${field}`, `${named ?? ''}.parameter`]
    .map((coordinate) => inputs.get(coordinate))
    .find((found) => found !== undefined);
}
