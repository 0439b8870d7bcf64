import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { object, value } from './compose.ts';
import { connection } from './connection.ts';
import type { Fragment } from './fragment.ts';
import { isConnection, isList } from './model.ts';
import { type Placed, place, where } from './place.ts';
import { type Read, readList } from './read.ts';
import type { Selecting } from './select.ts';
import {
  type CallSite,
  type Relation,
  type Site,
  collected,
  columnOf,
  createLevel,
  subquery,
} from './statement.ts';

/** What a fragment's Cypher returns, as the type says: a page, a list, an object or a value. */
export function fetch(
  site: CallSite,
  fragment: Fragment,
  type: GraphQLOutputType,
  below: readonly Selecting[],
): Read {
  const named = getNamedType(type);
  if (isConnection(named)) return connection(site, fragment, named, below);
  const many = fragment.clauses !== '' && (isList(type) || isLeafType(named));
  const { placed, rows } = openRelation(site, fragment, many);
  // What is promised may still be missing from the graph, and is then null where it should be.
  if (!many)
    return row(site, fragment.clauses === '' ? type : getNullableType(type), placed, below);
  const list = getNullableType(type);
  const item = isListType(list) ? list.ofType : type;
  const one = row({ ...site, level: rows }, item, placed, below);
  const all = readList(columnOf(site.level, placed.name), one, isNonNullType(item));
  return isListType(list) ? all : (found, reading) => all(found, reading)[0];
}

/** A relation to one is a part of the parent's row; a relation to many is one value of it. */
export function openRelation(site: CallSite, fragment: Fragment, many: boolean): Relation {
  const { call, guard, level, scope } = site;
  const key = `${fragment.coordinate} ${scope.variable} ${guard ?? ''}`;
  const known = level.relations.get(key);
  if (known && call.field.args.length === 0) return known;
  const placed = place(fragment, { ...site, model: site.composing.model }, fragment.coordinate);
  const made = { placed, rows: many ? createLevel(level.depth + 1) : level };
  level.relations.set(key, made);
  if (many) level.clauses.push(() => manyOf(made));
  else if (fragment.clauses !== '') level.clauses.push(() => oneOf(placed, guard));
  return made;
}

function manyOf({ placed, rows }: Relation): string {
  const [clauses, returns] = collected(rows, placed.name);
  const order = placed.orderBy === '' ? [] : [`WITH * ORDER BY ${placed.orderBy}`];
  return subquery(placed.from, [...placed.guard, placed.clauses, ...order, ...clauses], returns);
}

function oneOf({ clauses }: Placed, guard: string | undefined): string {
  return `OPTIONAL ${clauses}${where(clauses, guard === undefined ? [] : [guard])}`;
}

function row(
  site: Site,
  type: GraphQLOutputType,
  { columns }: Placed,
  below: readonly Selecting[],
): Read {
  const only = columns.get('');
  if (only !== undefined) return value(site, type, only, below);
  const scope = { type: getNamedType(type) as GraphQLCompositeType, variable: '', columns };
  return object({ ...site, scope }, below);
}
