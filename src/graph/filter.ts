import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { type Model, conditionOf, edgeOf, isA } from './model.ts';
import { type Placed, placeFilter } from './place.ts';
import type { Args, Call } from './statement.ts';

/** What the client's filters come to. */
export interface Filtering {
  /** Of the rows themselves. */
  readonly conditions: readonly string[];
  /** A clause that leads from each row to what the other conditions look at in its stead; empty if none does. */
  readonly view: string;
  readonly viewed: readonly string[];
  /** What they look at; empty if there is no view. */
  readonly variable: string;
}

/** Only the filters that are given are written. One without Cypher of its own modifies others. */
export function filteringOf(
  model: Model,
  placed: Placed,
  call: Pick<Call, 'args' | 'field' | 'number' | 'params'>,
  connection: GraphQLObjectType,
): Filtering {
  const given = givenOf(call);
  const kept = [...placed.unless].filter(
    ([fields]) => !given.some(({ key }) => fields.split('|').includes(key)),
  );
  const written = given.flatMap(({ argument, filter, key }) => {
    const fragment = conditionOf(model, filter, key);
    const inputOf = (field: string) => inputFor(model, filter, field);
    const variable = filteredBy(filter, placed, connection);
    return fragment ? [{ fragment, at: { argument, call, inputOf, variable } }] : [];
  });
  const conditions = kept.map(([, condition]) => condition);
  const viewing = written.find(({ fragment }) => fragment.clauses !== '');
  const view = viewing && placeFilter(viewing.fragment, viewing.at);
  const own = written
    .filter((one) => one !== viewing)
    .map(({ fragment, at }) =>
      placeFilter(fragment, view ? { ...at, variable: view.expression } : at),
    )
    .map(({ expression }) => expression);
  return view
    ? { conditions, view: view.clauses, viewed: own, variable: view.expression }
    : { conditions: [...conditions, ...own], view: '', viewed: [], variable: '' };
}

/** The fields of filters that the client has given. */
function givenOf({ args, field }: Pick<Call, 'args' | 'field'>) {
  return field.args.flatMap(({ name: argument, type }) => {
    const filter = getNamedType(type);
    if (!isInputObjectType(filter)) return [];
    return Object.entries((args[argument] ?? {}) as Args)
      .filter(([, value]) => value != null)
      .map(([key]) => ({ argument, filter, key }));
  });
}

/** A filter is named after the type that it filters: the column of the edge that is of that type. */
function filteredBy(
  filter: GraphQLInputObjectType,
  { columns }: Placed,
  connection: GraphQLObjectType,
): string {
  const type = filter.name.replace(/Filter$/, '');
  const fields = edgeOf(connection).getFields();
  const [, variable = ''] =
    [...columns].find(([column]) => {
      const field = fields[column];
      return field && isA(getNamedType(field.type), type);
    }) ?? [];
  return variable;
}

/** As the filter has it for its field, as all filters have it, or as the field's type has it. */
function inputFor({ inputs }: Model, filter: GraphQLInputObjectType, field: string) {
  const type = filter.getFields()[field]?.type;
  const named = type && getNamedType(type).name;
  return [`${filter.name}.${field}`, `Filter.${field}`, `${named ?? ''}.parameter`]
    .map((coordinate) => inputs.get(coordinate))
    .find((found) => found !== undefined);
}
