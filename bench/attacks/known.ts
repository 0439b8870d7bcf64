import { type GraphQLSchema, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { edgeOf, isA, isConnection, isGraphNode } from '../../src/compose/model/model.ts';
import type { Ask } from '../load/mix.ts';

/** What an attacker has read of the record: ids by type, and names. */
export interface Known {
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly names: readonly string[];
}

interface Found {
  readonly node: { readonly __typename: string; readonly id: string; readonly name?: string };
}

/** Reads the first page of each connection of `Query`, so that a new type joins by itself. */
export async function readKnown(schema: GraphQLSchema, ask: Ask): Promise<Known> {
  const nodes: Found['node'][] = [];
  for (const [field, type] of connectionsIn(schema)) {
    const name = isA(type, 'Actor') ? 'name' : '';
    const query = `{ page: ${field}(first: 100) { edges { node { __typename id ${name} } } } }`;
    const { page } = (await ask({ query })) as { readonly page: { readonly edges: Found[] } };
    nodes.push(...page.edges.map(({ node }) => node));
  }
  const ids: Record<string, string[]> = {};
  for (const { __typename, id } of nodes)
    for (const name of namesOf(schema, __typename)) (ids[name] ??= []).push(id);
  return { ids, names: nodes.flatMap(({ name }) => (name === undefined ? [] : [name])) };
}

/** The connections of `Query` that can be asked without arguments, with the types of their nodes. */
function connectionsIn(schema: GraphQLSchema) {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args, type }) => {
    const connection = getNamedType(type);
    if (!isConnection(connection) || args.some(isRequiredArgument)) return [];
    const node = edgeOf(connection).getFields().node?.type;
    return node && isGraphNode(getNamedType(node)) ? [[name, getNamedType(node)] as const] : [];
  });
}

/** A type and its interfaces. */
function namesOf(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  return [name, ...(isObjectType(type) ? type.getInterfaces().map((one) => one.name) : [])];
}

/** The names of two letters in an order that is not theirs: what is looked for as a near miss. */
export function slip({ names }: Known, nth: number): string {
  const name = names[nth % names.length] ?? `Columbus ${nth}`;
  const at = 1 + (Math.floor(nth / (names.length + 1)) % Math.max(1, name.length - 2));
  return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
}

export function idOf({ ids }: Known, type: string, nth: number): string {
  const some = ids[type] ?? [];
  return some[nth % some.length] ?? `unknown-${nth}`;
}
