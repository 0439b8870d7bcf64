import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import type { Fragment } from './cypher/fragment.ts';
import { type FieldSource, isGraphNode, isMany } from './model/model.ts';
import { fetch, object, openRelation, selection } from './compose.ts';
import { type Read, type Row, readLeaf, readValue, standIn, toError } from './read.ts';
import { select } from './selection/select.ts';
import { type Args, type CallSite, type Position, type Site, columnOf } from './statement.ts';

/** A value made by TypeScript, from fetched columns or by its own queries. */
export function compute(site: CallSite, at: Position, source: FieldSource): Read {
  const { call } = site;
  const { ask, resolve } = source.computed ?? {};
  if (ask) {
    const read = readMade(site, at);
    return (_row, reading) => read(reading.answers[call.number], reading);
  }
  const { fragment, needs, returns: type = at.type } = source;
  const whole = { ...site, depth: -Infinity };
  const needed = { type, below: [{ selectionSet: needs }] };
  const fetched = fragment
    ? fetch(whole, needed, fragment)
    : object(whole, { ...needed, type: site.parentType }, site.parent);
  const known = fragment && fetchedNodes(site, needed, fragment);
  const read = readMade(site, at, known);
  return (row, reading) => {
    const args = reading.args[call.number] as never;
    const made = attempt(() => resolve?.(fetched(row, reading) as never, args, reading.words));
    return read(made, known ? { ...reading, known: known.rowsIn(row) } : reading);
  };
}

function attempt(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    return toError(error);
  }
}

/** Nodes that were fetched for a computed field: if they are in its result, their selected fields come with them. */
function fetchedNodes(site: CallSite, at: Position, fragment: Fragment) {
  const type = getNamedType(at.type);
  if (!isMany(fragment, at.type) || !isGraphNode(type)) return undefined;
  const { name, bound, rows: level } = openRelation(site, fragment, at.type);
  const variable = bound.columns.get('') ?? '';
  const [column, id] = [columnOf(site.level, name), columnOf(level, `${variable}.id`)];
  const row = { ...site, level, depth: site.depth + 1 };
  return {
    type,
    read: (below: Position['below']) => object(row, { type, below }, { variable }),
    /** Keyed by the id of their node. */
    rowsIn: (row: Row) => new Map((row[column] as Row[]).map((node) => [node[id] as string, node])),
  };
}

/** Reads a value made by TypeScript; for a node its id is enough. */
export function readMade(site: Site, { type, below }: Position, known?: Fetched): Read<unknown> {
  const named = getNamedType(type);
  if (isLeafType(named)) return readLeaf(type);
  const one = { type: named, below };
  if (isGraphNode(named)) {
    if (isObjectType(named) && isKnownById(site, one)) return readValue(type, readId(site, one));
    const read = known?.type === named ? known.read(below) : undefined;
    return readValue(type, ({ id }: { readonly id: string }, reading) => {
      const row = read && reading.known.get(id);
      return read && row ? read(row, reading) : standIn(one, id, reading);
    });
  }
  const typeOf = () => (made: Args) => made.__typename;
  const made = selection<Args>(site, one, typeOf, ({ field, nodes }) => {
    const part = readMade(site, { type: field.type, below: nodes }, known);
    return (value, reading) => part(value[field.name], reading);
  });
  return readValue(type, made);
}

/** Whether the selection needs only what the id and type of the node already say. */
function isKnownById({ model, operation }: Site, { type, below }: Position): boolean {
  const selected = select(operation, type as GraphQLObjectType, below, model.fieldSourceOf);
  return selected.every(({ field: { name } }) => name === 'id' || name === '__typename');
}

function readId(site: Site, at: Position): Read<{ readonly id: string }> {
  return selection(
    site,
    at,
    () => () => undefined,
    () =>
      ({ id }) =>
        id,
  );
}

type Fetched = ReturnType<typeof fetchedNodes>;
