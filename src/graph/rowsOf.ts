import { rowsWhere } from './connection.ts';
import { filteringOf } from './filter.ts';
import { type Model, isConnection } from './model.ts';
import { place } from './place.ts';
import type { Args, Call } from './statement.ts';

/** The rows of a root connection as Cypher that goes on: clauses without a RETURN. */
export interface Rows {
  readonly clauses: string;
  /** The parameters of the clauses; those of several rows are merged. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The variable of each row's node. */
  readonly node: string;
  /** What a filter such as `asKnownOn` puts in the node's place, for its properties; the node itself otherwise. */
  readonly viewed: string;
}

/**
 * What `Query.FIELD` would page through with these arguments, for a field that asks by itself and does something else with it.
 * The number keeps the variables of several apart. Throws the error of an argument that cannot be taken.
 */
export function rowsOf(model: Model, field: string, args: Args, number = 0): Rows {
  const query = model.schema.getQueryType()?.getFields()[field];
  const fragment = model.fragments.get(`Query.${field}`);
  if (query === undefined || fragment === undefined)
    throw new Error(`Query.${field} has no Cypher.`);
  const connection = model.schema.getType(String(query.type).replace('!', ''));
  if (connection === undefined || !isConnection(connection))
    throw new Error(`Query.${field} is no connection.`);
  const params: Call['params'] = new Map();
  const call = { number, field: query, args, params };
  const placed = place(fragment, { call, model, scope: { variable: '' } }, fragment.coordinate);
  const filtering = filteringOf(model, placed, call, connection);
  const node = placed.columns.get('node') ?? '';
  return {
    clauses: rowsWhere({ filtering, placed }, []),
    given: Object.fromEntries([...params].map(([name, of]) => [name, of(args)])),
    node,
    viewed: filtering.variable === '' ? node : filtering.variable,
  };
}
