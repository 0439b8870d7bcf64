import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { openFakedServer } from '../../tests/support/fakedServer.ts';

const EXPLORER = new URL('../../dist/explorer/', import.meta.url);

/** The routes of the server that listens here, such as `GET /graphql`, by its own list; of pages only where they are built. */
export async function readRoutes(): Promise<readonly string[]> {
  const server = await openFakedServer({
    config: readConfig({}),
    log: pino({ level: 'silent' }),
    explorer: existsSync(EXPLORER) ? EXPLORER : undefined,
  });
  try {
    return routesIn(server.printRoutes());
  } finally {
    await server.close();
  }
}

/** Each line of Fastify's tree has the end of an address, and the methods if it is whole. */
function routesIn(tree: string): readonly string[] {
  const above: string[] = [];
  const routes = tree.split('\n').flatMap((line) => {
    const [, before, part = '', methods] = /^(.*?[├└]── )(.*?)(?: \((.*)\))?$/.exec(line) ?? [];
    if (before === undefined) return [];
    const depth = before.length / 4 - 1;
    const parent = above[depth - 1] ?? '';
    // The tree leaves out the slash before a wildcard.
    const path = `${parent}${part === '*' && !parent.endsWith('/') ? '/' : ''}${part}`;
    above.length = depth;
    above.push(path);
    return (methods?.split(', ') ?? []).map((method) => `${method} ${path}`);
  });
  return [...new Set(routes)].filter((route) => !/^(HEAD|OPTIONS) /.test(route));
}
