import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Fragment } from './cypher/fragment.ts';
import { TOLD, type Model, isConnection, isGraphNode, isMany, isRootType } from './model/model.ts';
import { NAMED, namedIn } from './namedIds.ts';
import { compute, readMade } from './compute.ts';
import { connection } from './connection.ts';
import { bind, namesIn, readAfter, where } from './bind.ts';
import { type Read, readLeaf, readObject, readValue, standIn } from './read.ts';
import { type Operation, type SelectedField, select, typesOf } from './selection/select.ts';
import { slicesOf } from './slices.ts';
import {
  type CallSite,
  type Parent,
  type Position,
  type Relation,
  type Serve,
  type Site,
  type Statement,
  collected,
  columnOf,
  createCall,
  createLevel,
  createRows,
  readColumn,
  subquery,
} from './statement.ts';

const NAMED_CLAUSE = `CALL () {\nRETURN COLLECT {\n${NAMED}\n} AS named\n}`;

/**
 * Everything that is selected at a position, as one statement. Unless the position is the root, each row
 * begins with its node's id.
 */
export function compose(model: Model, operation: Operation, at: Position): Statement {
  const level = createLevel();
  level.clauses.push(() => model.version);
  const isRoot = isRootType(model.schema, at.type);
  const nodes = () => 'UNWIND $given.ids AS id\nMATCH (node:Node {id: id})';
  if (!isRoot) columnOf(level, 'node.id', nodes);
  const count = { fields: 0 };
  const site: Site = { model, operation, calls: [], count, level, depth: 0 };
  const read = object(site, at, { variable: isRoot ? '' : 'node' });
  const asks = level.columns.length > 0;
  const version = columnOf(level, TOLD);
  const naming = site.calls.some(
    ({ args, ask, field }) => !ask && namedIn(model.schema, field, args).length > 0,
  );
  const named = naming ? columnOf(level, 'named') : undefined;
  const [first = '', ...others] = level.clauses.map((clause) => clause());
  const lines = [first, ...(naming ? [NAMED_CLAUSE] : []), ...others];
  const slices = isRoot ? slicesOf(level) : undefined;
  lines.push(slices?.clauses ?? `RETURN ${level.columns.join(', ')}`);
  return {
    operation,
    at,
    text: asks ? lines.join('\n') : '',
    calls: site.calls,
    read,
    ...{ version, named },
    fields: count.fields,
    rowOf: slices?.rowOf,
  };
}

/** What is selected of a parent. */
export function object(site: Site, at: Position, parent: Parent): Read {
  const { variable } = parent;
  const tell = (types: readonly { readonly name: string }[]): Read => {
    const names = new Set(types.map(({ name }) => name));
    // Reading all labels once costs less than testing one after the other.
    const column = columnOf(site.level, `labels(${variable})`);
    return (row) => (row[column] as readonly string[] | null)?.find((label) => names.has(label));
  };
  return selection(site, at, tell, (selected, partial) => {
    const guard = partial ? `${variable}:${selected.types.join('|')}` : undefined;
    return field({ ...site, parent, parentType: at.type, guard }, selected);
  });
}

/** An object whose fields `serve` reads; `tell` reads the name of its type where selections differ by type. */
export function selection<From>(
  { count, model, operation }: Site,
  { type, below }: Position,
  tell: (types: readonly { readonly name: string }[]) => Read<From>,
  serve: (selected: SelectedField, partial: boolean) => Read<From>,
): Read<From> {
  const named = getNamedType(type) as GraphQLCompositeType;
  const types = typesOf(model.schema, named);
  const selected = select(operation, named, below, model.fieldSourceOf);
  count.fields += selected.length;
  const isPartial = ({ types: some }: SelectedField) => some.length < types.length;
  const isTypeName = ({ field }: SelectedField) => field.name === '__typename';
  const differs = types.length > 1 && selected.some((one) => isTypeName(one) || isPartial(one));
  const typeOf = differs ? tell(types) : () => types[0]?.name;
  const fields = selected.map((one) => ({
    key: one.key,
    required: isNonNullType(one.field.type),
    types: isPartial(one) ? new Set(one.types.map(String)) : undefined,
    read: isTypeName(one) ? typeOf : serve(one, isPartial(one)),
  }));
  return readObject(fields, types.length > 1 ? typeOf : undefined);
}

function field(site: Omit<CallSite, 'call'>, selected: SelectedField): Read {
  const { field, nodes } = selected;
  const { serves } = site.parent;
  const at = { type: field.type, below: nodes };
  const serve = serves?.get(field.name);
  if (serve) return serve(site, at);
  const call = createCall(site, selected);
  if (call instanceof Error) return (_row, reading) => reading.fault(call);
  const read = called({ ...site, call }, at, selected);
  return (row, reading) => {
    // What a call names may turn out to be unknown once its statement has run.
    const refused = reading.refused.get(call.node);
    return refused ? reading.fault(refused) : read(row, reading);
  };
}

function called(site: CallSite, at: Position, { types }: SelectedField): Read {
  const { call, model, parent } = site;
  const source = model.fieldSourceOf(types[0], call.field.name);
  const { computed, fragment } = source;
  if (computed && (computed.given === undefined || call.args[computed.given] != null))
    return compute(site, at, source);
  if (fragment && !computed) return fetch(site, at, fragment);
  return value(site, at, `${parent.variable}.${call.field.name}`);
}

/**
 * A property, an expression or a node; a deeply nested node with selections of its own is left for a later
 * statement.
 */
export function value(site: Site, at: Position, expression: string): Read {
  const { depth, level, model } = site;
  const { type, below } = at;
  const named = getNamedType(type) as GraphQLCompositeType;
  if (isLeafType(named)) return readColumn(level, expression, readLeaf(type));
  const one = { type: named, below };
  const stored = model.stored.get(named.name);
  if (stored) {
    const made = readMade(site, one);
    const read: Read<never> = (found, reading) =>
      made(stored.fromStored(found, reading.words), reading);
    return readColumn(level, expression, readValue(type, read));
  }
  if (depth >= model.maxDepth && isGraphNode(named) && branches(site, one)) {
    const read: Read<string> = (id, reading) => standIn(one, id, reading);
    return readColumn(level, `${expression}.id`, readValue(type, read));
  }
  const read = object(site, one, { variable: expression });
  if (isNonNullType(type)) return read;
  const id = columnOf(level, `${expression}.id`);
  return (row, reading) => (row[id] === null ? null : read(row, reading));
}

/** Whether a list relation is selected below, or needed for what is selected. */
function branches(site: Site, { type, below }: Position): boolean {
  const { model, operation } = site;
  const named = getNamedType(type);
  if (isLeafType(named)) return false;
  return select(operation, named as GraphQLCompositeType, below, model.fieldSourceOf).some(
    (selected) => {
      const { field, nodes, types } = selected;
      const source = model.fieldSourceOf(types[0], field.name);
      const { computed, fragment, needs, returns = field.type } = source;
      if (computed?.given && !nodes[0].arguments?.length) return false;
      if (fragment && (isMany(fragment, returns) || isConnection(getNamedType(returns))))
        return true;
      if (!computed) return branches(site, { type: returns, below: nodes });
      const needed = { type: fragment ? returns : named, below: [{ selectionSet: needs }] };
      return needs !== undefined && branches(site, needed);
    },
  );
}

/** What a fragment's Cypher returns, by its type: a page, a list, an object or a value. */
export function fetch(site: CallSite, at: Position, fragment: Fragment): Read {
  const named = getNamedType(at.type);
  if (isConnection(named)) return connection(site, { ...at, type: named }, fragment);
  const { name, bound, rows } = openRelation(site, fragment, at.type);
  // A promised value can still be missing from the graph, and is then null where it must not be.
  const type = getNullableType(at.type);
  const many = isMany(fragment, type);
  const row = { ...site, level: rows, depth: site.depth + (many ? 1 : 0) };
  const item = { type: many && isListType(type) ? type.ofType : type, below: at.below };
  const only = bound.columns.get('');
  const one =
    only === undefined
      ? object(row, item, { variable: '', serves: columnsOf(bound) })
      : value(row, item, only);
  if (!many) return one;
  return readColumn(site.level, isListType(type) ? name : `${name}[0]`, readValue(type, one));
}

/** The fields that a fragment returns columns for. */
export function columnsOf({ columns }: Fragment): ReadonlyMap<string, Serve> {
  return new Map(
    [...columns].map(([name, expression]) => [name, (site, at) => value(site, at, expression)]),
  );
}

/**
 * A to-one relation is a part of the parent's row; a to-many relation is one value in it. Fields whose Cypher
 * is the same and takes no parameters share it.
 */
export function openRelation(site: CallSite, of: Fragment, type: GraphQLOutputType): Relation {
  const { call, guard, level, parent } = site;
  const many = isMany(of, type);
  const own = namesIn(of.text).parameters.length > 0 ? call.number : '';
  const key = [many, of.from?.name, of.text, parent.variable, guard, own].join('\n');
  const known = level.relations.get(key);
  if (known) return known;
  const bound = bind(of, site, parent.variable);
  const { clauses, orderBy } = bound;
  const relation = { name: `rows${call.number}`, bound, rows: many ? createRows() : level };
  level.relations.set(key, relation);
  const order = orderBy === '' ? [] : [`WITH * ORDER BY ${orderBy}`];
  const rows = () => [clauses, ...order, ...collected(relation.rows, relation.name)];
  if (many) {
    level.lists.set(relation.name, relation.rows);
    level.clauses.push(() => subquery(bound.from, rows(), guard));
  } else if (clauses !== '') {
    // The planner weighs all orders of optional matches that stand side by side, but not those of subqueries.
    const lines = [where(clauses, guard ? [guard] : []).replace(/^MATCH/m, 'OPTIONAL MATCH')];
    level.clauses.push(() =>
      subquery(bound.from, [...lines, `RETURN ${readAfter(bound).join(', ')}`]),
    );
  }
  return relation;
}
