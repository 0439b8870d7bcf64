import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { Client, fetchExchange } from '@urql/core';
import { type IntrospectionQuery, getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.ts';
import { keysOf, possibleTypesOf } from '../../examples/clients/caches.mjs';
import { postJson } from '../support/server.ts';
import { sharedServer } from '../support/shipped.ts';

const CITY = `query City($id: ID!) {
  city(id: $id) { id name ties(first: 3) { totalCount edges { node { id __typename start { edtf } } } } }
}`;
const HEFEI = { id: 'hefei' };

interface Answer {
  readonly city: { readonly name: string };
}

let url: string;
beforeAll(async () => {
  url = `${(await sharedServer()).url}/graphql`;
});

describe("Apollo's client", () => {
  it('reads a city by its types, and falls back where it sends only a hash at first', async () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const sent: string[] = [];
    const http = new HttpLink({
      uri: url,
      fetch: (at, init) => {
        sent.push(init?.body as string);
        return fetch(at, init);
      },
    });
    const possibleTypes = possibleTypesOf(createSchema());
    const client = new ApolloClient({
      link: ApolloLink.from([new PersistedQueryLink({ sha256 }), http]),
      cache: new InMemoryCache({ possibleTypes }),
    });

    const query = gql(CITY) as TypedDocumentNode<Answer, typeof HEFEI>;
    const { data } = await client.query({ query, variables: HEFEI });

    expect(data?.city.name).toBe('Hefei');
    expect(sent).toHaveLength(2);
    expect(sent[0]).not.toContain('"query"');
    const { city } = client.readFragment({
      id: 'City:hefei',
      fragment: gql('fragment Name on Place { city: name }'),
    }) as { city: string };
    expect(city).toBe('Hefei');
  });
});

describe("urql's client", () => {
  it('reads a city, falls back from a hash, and has a key for each type without an id', async () => {
    const warned: unknown[] = [];
    const schema = (await introspected()) as never;
    const client = new Client({
      url,
      preferGetMethod: false,
      exchanges: [
        cacheExchange({
          schema,
          keys: keysOf(createSchema()),
          logger: (_, message) => warned.push(message),
        }),
        persistedExchange({}),
        fetchExchange,
      ],
    });

    const { data, error } = await client.query<Answer>(CITY, HEFEI).toPromise();

    expect(error?.message).toBeUndefined();
    expect(data?.city.name).toBe('Hefei');
    expect(warned).toEqual([]);
  });
});

async function introspected(): Promise<IntrospectionQuery> {
  const response = await postJson(url, { query: getIntrospectionQuery() });
  return ((await response.json()) as { data: IntrospectionQuery }).data;
}
