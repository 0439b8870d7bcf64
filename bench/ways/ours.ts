import type { Address } from '../../src/graph/driver.ts';
import { openChild } from './child.ts';
import { createPost, dataOf } from './post.ts';
import { type Way, comparedOf } from './way.ts';

/** Our server, over HTTP. */
export async function openOurs(address: Address, connections: number): Promise<Way> {
  const child = await openChild('servers/ours.ts', address);
  const { post, close } = createPost(connections);
  return {
    name: 'ours',
    ask: ({ query }, variables) => post(child.url, { query, variables }),
    toCompared: (operation, answer) => comparedOf(operation, dataOf(answer as string)),
    usage: child.usage,
    close: () => {
      close();
      return child.close();
    },
  };
}
