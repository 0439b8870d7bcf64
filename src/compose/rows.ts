import { type GraphQLNamedType, getNamedType } from 'graphql';
import type { Fragment } from './cypher/fragment.ts';
import { type Model, conditionOf, edgeOf, isA, isConnection } from './model/model.ts';
import { type Binding, bind, certainly, filtersIn, where } from './bind.ts';
import type { Args, Call } from './statement.ts';
import { assertEffects } from './effects.ts';
import { assertRanges } from './ranges.ts';

/**
 * The rows of a connection that the client's filters leave, as clauses; `narrowed` tells whether any filter
 * applies, `dated` whether one of them compares dates, so that a row may match without certainty. Only given
 * filters are written. A filter without its own Cypher modifies others; one with clauses, such as `asKnownOn`,
 * leads from each row to what the others evaluate instead, the `view`.
 */
export function filtered(of: Binding, bound: Fragment, connection: GraphQLNamedType) {
  const { call, model } = of;
  const given = conditionsIn(call);
  const kept = [...bound.unless]
    .filter(([fields]) => !given.some(({ key }) => fields.split('|').includes(key)))
    .map(([, condition]) => condition);
  const filters = given.flatMap((one) => {
    const fragment = conditionOf(model, one.filter, one.key);
    const own = columnFor(one.filter, connection, bound);
    return fragment ? [{ fragment, bindOn: (on = own) => bind(fragment, of, on, one) }] : [];
  });
  const viewing = filters.find(({ fragment }) => fragment.clauses !== '');
  const view = viewing?.bindOn();
  const viewed = view?.columns.get('');
  const others = filters.filter((filter) => filter !== viewing);
  const conditionsOn = (on?: string) =>
    others.map(({ bindOn }) => bindOn(on).columns.get('') ?? '');
  const conditions = conditionsOn(viewed);
  return {
    within: (range: readonly string[]) =>
      view
        ? `${where(bound.clauses, [...kept, ...range])}\n${where(view.clauses, conditions)}`
        : where(bound.clauses, [...kept, ...conditions, ...range]),
    /** All rows by the conditions on the node itself, those included that the view leaves out. */
    unviewed: () => where(bound.clauses, [...kept, ...conditionsOn()]),
    narrowed: kept.length > 0 || filters.length > 0,
    isFiltered: filters.length > 0,
    dated: filters.some(({ fragment }) =>
      [...fragment.columns.values()].some((condition) => /\$certainty\b/.test(condition)),
    ),
    view: viewed,
  };
}

/** The fields of filters that a call gives, with the argument that each is in. */
function conditionsIn({ args, field }: Binding['call']) {
  return filtersIn(field, args).flatMap(({ argument, filter, conditions }) =>
    Object.entries(conditions).flatMap(([key, value]) =>
      value == null ? [] : [{ argument, filter, key }],
    ),
  );
}

/** A filter is named after the type that it filters: the edge's column of that type. */
function columnFor(filter: GraphQLNamedType, of: GraphQLNamedType, { columns }: Fragment): string {
  const type = filter.name.replace(/Filter$/, '');
  const fields = Object.values(edgeOf(of).getFields());
  const field = fields.find((one) => columns.has(one.name) && isA(getNamedType(one.type), type));
  return columns.get(field?.name ?? '') ?? '';
}

/** The rows of a root connection as Cypher that continues: clauses without a RETURN. */
export interface Rows {
  readonly clauses: string;
  /** The parameters of the clauses; those of several rows are merged. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The variable of each row's node. */
  readonly node: string;
  /** What a filter such as `asKnownOn` puts in the node's place, for its properties; otherwise the node itself. */
  readonly viewed: string;
  /** Whether some of them may only match because a date is inexact or missing. */
  readonly dated: boolean;
}

/**
 * The rows that `Query.FIELD` would page through with these arguments, or only those that match certainly, for
 * a field that runs its own queries on them. The number keeps the variables of several such rows apart. Throws
 * the error of an invalid argument.
 */
export function rowsOf(
  model: Model,
  name: string,
  args: Args,
  { number = 0, isCertain = false }: { number?: number; isCertain?: boolean } = {},
): Rows {
  const field = model.schema.getQueryType()?.getFields()[name];
  const fragment = model.fragments.get(`Query.${name}`);
  const connection = field && getNamedType(field.type);
  if (field === undefined || fragment === undefined || !connection || !isConnection(connection))
    throw new Error(`Query.${name} is no connection that has Cypher.`);
  assertEffects(model, field, args);
  assertRanges(field, args);
  const params: Call['params'] = new Map();
  const asked: Binding['call'] = { number, field, args, params };
  const call = isCertain ? certainly(asked) : asked;
  const bound = bind(fragment, { model, call }, '');
  const { dated, view, within } = filtered({ model, call }, bound, connection);
  const node = bound.columns.get('node') ?? '';
  const given = Object.fromEntries([...params].map(([param, of]) => [param, of(args)]));
  return { clauses: within([]), given, node, viewed: view ?? node, dated };
}
