import { join } from 'node:path';
import { createLogger, createServer } from 'vite';
import { root } from '../setup/places.mjs';

/** Addresses that the server answers, not Vite. */
const OF_SERVER =
  '^/(graphql|export|health|metrics|dashboard|tables?|reconcile|mcp|schema.graphql|openapi.json|changes.atom|changes.json)(/|\\?|$)';
const PLAYGROUND = '/playground/';

/** Vite bundles what pages import, not what their workers do: this is CommonJS, which a browser cannot load. */
const OF_WORKERS = ['nullthrows'];

/** Serves the pages from their sources, and passes the requests of both on to `target`. */
export async function openPages(target, onChange) {
  const server = { fs: { allow: [root] }, host: '127.0.0.1' };
  const explorer = await createServer({
    ...pageOf('explorer'),
    server: { ...server, proxy: { [OF_SERVER]: { target } } },
    plugins: [
      { name: 'playground', configureServer: addPlayground },
      // The page of a view asks for its files from the root, as the server makes it do.
      {
        name: 'base',
        transformIndexHtml: (html) => html.replace('<base href="./" />', '<base href="/" />'),
      },
    ],
  });
  explorer.watcher.add([join(root, 'schema'), join(root, 'src/export')]);
  explorer.watcher.on('all', (_event, file) => onChange(file));
  await explorer.listen();
  return { url: explorer.resolvedUrls.local[0], stop: () => explorer.close() };

  /** On the same port, so that both pages find the server at `/graphql`. */
  async function addPlayground({ httpServer, middlewares }) {
    const playground = await createServer({
      ...{ ...pageOf('playground'), base: PLAYGROUND },
      // The package imports the editor's workers, which Vite finds only in its source.
      optimizeDeps: { exclude: ['@graphiql/react/setup-workers/vite'], include: OF_WORKERS },
      server: { ...server, middlewareMode: true, hmr: { server: httpServer } },
    });
    httpServer.once('close', () => void playground.close());
    middlewares.use((request, response, next) => {
      if (request.url === '/playground') response.writeHead(302, { location: PLAYGROUND }).end();
      else if (request.url.startsWith(PLAYGROUND)) playground.middlewares(request, response, next);
      else next();
    });
  }
}

/** Each page has a cache of its own: two Vite servers would overwrite each other's. */
const pageOf = (page) => ({
  root: join(root, page),
  cacheDir: join(root, 'node_modules/.vite', page),
  customLogger: quietLogger(),
});

/** Without errors of requests while the server restarts, and without warnings about packages' source maps. */
function quietLogger() {
  const logger = createLogger('info');
  const { error, warnOnce } = logger;
  logger.error = (text, options) => {
    if (!text.includes('http proxy error')) error(text, options);
  };
  logger.warnOnce = (text, options) => {
    if (!text.startsWith('Sourcemap for')) warnOnce(text, options);
  };
  return logger;
}
