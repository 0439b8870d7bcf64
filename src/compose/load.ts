import { readdirSync } from 'node:fs';
import { type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from 'graphql';
import { faultsOf, orderFieldsOf } from './check.ts';
import type { ComputedField, Input, StoredType } from './model/computed.ts';
import { type Fragment, type Order, loadFragments, readFragment } from './cypher/fragment.ts';
import { TOLD, type Model, createModel, isGraphNode, isList } from './model/model.ts';
import { readCypher, readStatement } from './cypher/statements.ts';

/** Joins a schema to two folders in which file names are schema coordinates. Reports all mismatches at once. */
export async function loadModel(folders: {
  readonly schema: GraphQLSchema;
  readonly cypher: URL;
  readonly resolvers: URL;
}): Promise<Model> {
  const { schema, cypher, resolvers } = folders;
  const { clauses, columns } = readFragment('_version', readCypher('_version.cypher', cypher));
  const model = createModel({
    ...(await loadResolvers(resolvers)),
    schema,
    fragments: withOrders(schema, withLookups(schema, loadFragments(cypher))),
    version: `CALL () {\n${clauses}\nRETURN ${columns.get(TOLD) ?? ''} AS ${TOLD}\n}`,
    settle: readStatement('_settle.cypher', cypher),
    maxDepth: 3,
  });
  const faults = faultsOf(model);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return model;
}

/** A field of `Query` that takes an id, and nothing else, is `Query.node` of one type. */
function withLookups(schema: GraphQLSchema, fragments: ReadonlyMap<string, Fragment>) {
  const node = fragments.get('Query.node');
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const lookups = fields.flatMap(({ name, args, type }): [string, Fragment][] => {
    const [arg, ...more] = args;
    const [coordinate, named] = [`Query.${name}`, getNamedType(type)];
    const isOfGraph = isCompositeType(named) && (!isObjectType(named) || isGraphNode(named));
    if (node === undefined || !isOfGraph) return [];
    if (arg?.name !== 'id' || more.length > 0 || isList(type)) return [];
    const clauses = node.clauses.replace(/:Node\b/, `:Node&${named.name}`);
    return fragments.has(coordinate) ? [] : [[coordinate, { ...node, coordinate, clauses }]];
  });
  return new Map([...fragments, ...lookups]);
}

/** A connection of `Query` without an own `@order` for a value of its order field takes the one in `cypher/Order`. */
function withOrders(schema: GraphQLSchema, fragments: ReadonlyMap<string, Fragment>) {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const ordered = fields.flatMap((field): [string, Fragment][] => {
    const fragment = fragments.get(`Query.${field.name}`);
    const node = fragment?.columns.get('node');
    if (fragment === undefined || node === undefined) return [];
    const own = new Set(fragment.orders.map(({ name }) => name));
    const shared = orderFieldsOf(field).flatMap((name): Order[] => {
      const key = fragments.get(`Order.${name}`)?.columns.get('');
      if (key === undefined || own.has(name)) return [];
      const keys = [key.replaceAll(/\bnode\b/g, node), `${node}.id`];
      return [{ name, fixed: [], keys, descending: false }];
    });
    return [[fragment.coordinate, { ...fragment, orders: [...fragment.orders, ...shared] }]];
  });
  return new Map([...fragments, ...ordered]);
}

type Served = ComputedField | Input | StoredType;

/**
 * `Type.ts`, or a file in `Type/`, exports a field or an input field by its name; `stored` makes the type's
 * values; `field_argument` is an argument.
 */
async function loadResolvers(folder: URL) {
  const computed = new Map<string, ComputedField>();
  const inputs = new Map<string, Input>();
  const stored = new Map<string, StoredType>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /^[A-Z]\w*(\/\w+)?\.[jt]s$/.test(name))) {
    const type = file.replace(/[/.].*$/, '');
    const served = (await import(new URL(file, folder).href)) as Readonly<Record<string, Served>>;
    for (const [name, value] of Object.entries(served))
      if ('fromStored' in value) stored.set(type, value);
      else if ('toParameter' in value) inputs.set(`${type}.${name.replace(/(?!^)_/, '.')}`, value);
      else computed.set(`${type}.${name}`, value);
  }
  return { computed, inputs, stored };
}
