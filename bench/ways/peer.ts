import type { Address } from '../../src/graph/driver.ts';
import type { Operation, Peer, Unable } from '../operations/operation.ts';
import { type Child, openChild } from './child.ts';
import { createPost, dataOf } from './post.ts';
import type { Way } from './way.ts';

/** `@neo4j/graphql`, over HTTP, with or without Apollo's response cache; its lists are a second way to ask the same server. */
export interface OpenPeer {
  readonly peer: Way;
  readonly byList: Way;
  readonly hits: Child['hits'];
}

export async function openPeer(
  address: Address,
  {
    connections,
    keeps = false,
    profile = false,
  }: { readonly connections: number; readonly keeps?: boolean; readonly profile?: boolean },
): Promise<OpenPeer> {
  const settings = { ...(profile && { PROFILE: 'yes' }), ...(keeps && { KEEPS: 'yes' }) };
  const child = await openChild('peer/server.mjs', address, settings);
  const { post, close } = createPost(connections);
  const wayOf = (
    name: string,
    peerOf: (operation: Operation) => Peer | Unable | undefined,
  ): Way => ({
    name,
    has: (operation) => 'query' in (peerOf(operation) ?? {}),
    ask: (operation, input) => {
      const { query, variables = (same) => same } = peerOf(operation) as Peer;
      return post(child.url, { query, variables: variables(input) });
    },
    toCompared: (operation, answer) =>
      (peerOf(operation) as Peer).toOurs(dataOf(answer as string) as never),
    usage: child.usage,
    close: () => Promise.resolve(),
  });
  const peer = wayOf(keeps ? 'peer, kept' : 'peer', (operation) => operation.peer);
  return {
    peer: {
      ...peer,
      close: () => {
        close();
        return child.close();
      },
    },
    byList: wayOf('peer by list', ({ peerByList }) => peerByList),
    hits: child.hits,
  };
}
