import type { GraphQLSchema } from 'graphql';

export function possibleTypesOf(schema: GraphQLSchema): Record<string, string[]>;
export function keysOf(schema: GraphQLSchema): Record<string, () => null>;
