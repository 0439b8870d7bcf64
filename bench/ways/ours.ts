import type { Address } from '../../src/graph/driver.ts';
import { openChild } from './child.ts';
import { createPost, dataOf } from './post.ts';
import { type Way, comparedOf } from './way.ts';

/** Our server, over HTTP, which asks Neo4j each time unless it keeps answers. */
export async function openOurs(
  address: Address,
  { connections, keeps = false }: { readonly connections: number; readonly keeps?: boolean },
): Promise<Way> {
  const child = await openChild(
    'servers/ours.ts',
    address,
    keeps ? {} : { ANSWER_CACHE_BYTES: '0' },
  );
  const { post, close } = createPost(connections);
  return {
    name: keeps ? 'ours, kept' : 'ours',
    ask: ({ query }, variables) => post(child.url, { query, variables }),
    toCompared: (operation, answer) => comparedOf(operation, dataOf(answer as string)),
    usage: child.usage,
    close: () => {
      close();
      return child.close();
    },
  };
}
