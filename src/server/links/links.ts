import type { FastifyRequest } from 'fastify';
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { badInput } from '../../errors.ts';

/** The address of the page of the explorer that shows a node. */
export type LinkTo = (node: { readonly __typename: string; readonly id: string }) => string;

/** `base` is the address of the server, without a slash at its end. */
export function linksUnder(base: string, schema: GraphQLSchema): LinkTo {
  return ({ __typename, id }) => `${base}/${viewOf(schema, __typename)}/${encodeURIComponent(id)}`;
}

/** The address of a thing itself, whatever form a client asks for; `base` as above. */
export function addressesUnder(base: string): (id: string) => string {
  return (id) => `${base}/id/${encodeURIComponent(id)}`;
}

/** The addresses of a thing in other forms than a page, by that of the thing, with their media types. */
export function formsOf(
  address: string,
): readonly (readonly [address: string, mediaType: string])[] {
  return Object.entries(FORMS).map(([ending, mediaType]) => [address + ending, mediaType]);
}

/** By what an address can end with. */
export const FORMS: Readonly<Record<string, string>> = {
  '.jsonld': 'application/ld+json',
  '.ttl': 'text/turtle',
};

function viewOf(schema: GraphQLSchema, type: string): string {
  const is = (name: string) => {
    const [of, one] = [schema.getType(name), schema.getType(type)];
    return isInterfaceType(of) && isObjectType(one) && schema.isSubType(of, one);
  };
  if (is('Actor')) return 'actor';
  if (is('Tie')) return 'tie';
  return type === 'Source' ? 'source' : 'subject';
}

/** The address by which the client reached the server, without a slash at its end. */
export function baseOf({ protocol, host }: FastifyRequest): string {
  const base = `${protocol}://${host}`;
  if (NAME.test(host) && URL.canParse(base)) return base;
  throw badInput(
    `Expected a \`Host\` such as "graph.example.org" or "localhost:4000", but got: ${JSON.stringify(host.slice(0, 100))}.`,
  );
}

/** A name or an address, with or without a port. */
const NAME = /^([\w.-]+|\[[\da-f:.]+\])(:\d*)?$/i;
