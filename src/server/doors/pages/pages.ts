import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { ShowPage } from '../../http/refuse.ts';
import { chooseCoding } from '../../answers/encode.ts';
import { SOFTWARE, type ToldDataset } from '../../dataset/tellDataset.ts';
import { addVary } from '../../protocol/guards.ts';
import { escaped } from '../../protocol/html.ts';
import { createCard } from './card.ts';
import type { AskOptions } from './ask.ts';
import { type HeadWords, type PageHead, createDescribe, createHeadOf, tagsOf } from './pageHead.ts';

/** Folders of pages; undefined if one was not built. */
export interface Pages {
  readonly explorer: URL | undefined;
  readonly playground: URL | undefined;
  /** The example page that shows changes live, served from its source folder. */
  readonly dashboard: URL;
}

/**
 * The explorer at `/`, and the playground and the dashboard below it, with all their files. None of them
 * makes requests to other hosts.
 */
export async function addPages(
  server: FastifyInstance,
  { dashboard, explorer, playground }: Pages,
  heads: AskOptions,
): Promise<ShowPage> {
  await addPage(server, 'dashboard', dashboard, DASHBOARD_POLICY);
  if (playground) await addPage(server, 'playground', playground, EDITOR_POLICY);
  if (explorer) return addExplorer(server, fileURLToPath(explorer), heads);
  // Relative, so that it works behind a proxy that serves it under a path.
  if (playground) server.get('/', (_request, reply) => reply.redirect('playground/'));
  return () => undefined;
}

async function addPage(server: FastifyInstance, name: string, folder: URL, policy: string) {
  await addFiles(server, { root: fileURLToPath(folder), prefix: `/${name}/`, policy });
  server.get(`/${name}`, (_request, reply) => reply.redirect(`${name}/`));
}

/** Each view has its own address and is the same page, which finds its files from any address. */
async function addExplorer(
  server: FastifyInstance,
  root: string,
  heads: AskOptions,
): Promise<ShowPage> {
  await addFiles(server, { root, prefix: '/', policy: EXPLORER_POLICY, index: false });
  const show = createShow(root, heads);
  const describe = createDescribe(heads);
  const views = readJson(root, 'views.json') as readonly string[];
  const addresses = views.flatMap((view) => [`/${view}`, `/${view}/*`]);
  for (const address of [...addresses, ...addresses.map((one) => `/embed${one}`)]) {
    const policy = address.startsWith('/embed') ? EMBED_POLICY : EXPLORER_POLICY;
    server.get(address, (request, reply) => show(request, reply, policy));
  }
  server.get('/', async (request, reply) => {
    const described = await describe?.(`${request.protocol}://${request.host}`);
    return show(request, reply, EXPLORER_POLICY, described && dataBlock(described));
  });
  server.get('/card/:id', heads.admission, createCard(root, heads));
  return (request, reply) => show(request, reply, EXPLORER_POLICY);
}

/** Shows the page in the language of the client, with a head of its own. */
function createShow(root: string, heads: AskOptions) {
  const headOf = createHeadOf(heads);
  const { access, corrections, contributions } = heads.config;
  const htmls = readHtmls(root);
  const words = readJson(root, 'heads.json') as Readonly<Record<string, HeadWords>>;
  const languages = [...htmls.keys()];
  return async (request: FastifyRequest, reply: FastifyReply, policy: string, head = '') => {
    const language = pageLanguage(request, languages);
    const html = htmls.get(language) ?? '';
    void reply.headers(guardsOf(policy));
    addVary(reply, 'accept-language');
    if (policy === EMBED_POLICY) void reply.header('cross-origin-resource-policy', 'cross-origin');
    const [path = ''] = request.url.split('?', 1);
    const depth = path.split('/').length - 2;
    const own = words[language];
    const dataset = access.open ? await heads.dataset(language) : SOFTWARE;
    const told = own && (await headOf(request, reply, { ...own, dataset }));
    if (told?.isMissing) void reply.code(404);
    const place = { base: `${request.protocol}://${request.host}`, path, locale: language };
    const added = [
      `<base href="${'../'.repeat(depth) || './'}" />`,
      told ? tagsOf(told, place) : '',
      told?.data ? dataBlock({ ...told.data, url: `${place.base}${path}` }) : '',
      corrections === null ? '' : `<meta name="corrections" content="${escaped(corrections)}" />`,
      contributions === null ? '' : '<meta name="desk" />',
      metaOf(dataset),
      head,
    ];
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send((told ? titled(html, told) : html).replace(BASE, () => added.join('')));
  };
}

/** The explorer reads the name of the dataset here, before it asks for anything. */
function metaOf({ name, scope }: ToldDataset): string {
  return `<meta name="dataset" content="${escaped(name)}" data-scope="${escaped(scope ?? '')}" />`;
}

/**
 * The language of a page: that of `?lang=` in its address, else the one that the browser prefers, else
 * the first of these.
 */
function pageLanguage({ query, headers }: FastifyRequest, offered: readonly string[]): string {
  const { lang } = query as { readonly lang?: unknown };
  const [asked] = typeof lang === 'string' ? lang.toLowerCase().split(/[-_]/) : [];
  if (asked !== undefined && offered.includes(asked)) return asked;
  return new Negotiator({ headers }).language([...offered]) ?? offered[0] ?? 'en';
}

/** The page with a title, a description and, where no script runs, a body of its own. */
function titled(html: string, { body, title, description }: PageHead): string {
  return html
    .replace(NO_SCRIPT, (tag) => `${tag}${body}`)
    .replace(TITLE, () => `<title>${escaped(title)}</title>`)
    .replace(DESCRIPTION, () => `<meta name="description" content="${escaped(description)}" />`);
}

const readJson = (root: string, name: string): unknown =>
  JSON.parse(readFileSync(join(root, name), 'utf8'));

/** The page by language, English first. */
function readHtmls(root: string): ReadonlyMap<string, string> {
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const others = readdirSync(root).flatMap((name) => {
    const language = /^index\.(\w+)\.html$/.exec(name)?.[1];
    return language === undefined ? [] : [[language, read(name)] as const];
  });
  return new Map([['en', read('index.html')], ...others]);
}

/** For programs that read the page: a browser does not run it. */
function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

interface Files {
  readonly root: string;
  readonly prefix: string;
  readonly policy: string;
  /** Whether the folder's page is served at the prefix. */
  readonly index?: false;
}

async function addFiles(server: FastifyInstance, { policy, ...folder }: Files): Promise<void> {
  const { root } = folder;
  const assets = join(root, 'assets');
  const files: FastifyStaticOptions = {
    ...folder,
    preCompressed: true,
    cacheControl: false,
    decorateReply: false,
    // Only existing files; other addresses get an error in the server's own words.
    wildcard: false,
    setHeaders(reply, path) {
      reply.setHeader('vary', 'accept-encoding');
      reply.setHeader('cache-control', path.startsWith(assets) ? FOR_EVER : 'no-cache');
      for (const [name, value] of Object.entries(guardsOf(policy))) reply.setHeader(name, value);
    },
  };
  await server.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, cors: false };
    });
    // The plugin does not weigh a coding against none.
    scope.addHook('onRequest', ({ headers }, _reply, done) => {
      headers['accept-encoding'] = chooseCoding(headers['accept-encoding'], Infinity) ?? 'identity';
      done();
    });
    await scope.register(fastifyStatic, files);
  });
}

/** As the page is built: its files are found from there. */
const BASE = /<base href="[^"]*" ?\/?>/;
const NO_SCRIPT = /<noscript>/;
const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/;

/** The names of assets change with their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

const SHARED_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

const policyOf = (...rules: readonly string[]) => [...SHARED_POLICY, ...rules].join('; ');

/** The playground's editor writes its colors and sizes into the page. */
const EDITOR_POLICY = policyOf("style-src 'self' 'unsafe-inline'", "base-uri 'none'");

/** It frames the explorer's map. */
const DASHBOARD_POLICY = policyOf("style-src 'self'", "frame-src 'self'", "base-uri 'none'");
const EXPLORER_POLICY = policyOf("style-src 'self'", "base-uri 'self'");

/** Any page can embed a view that is made for it. */
const EMBED_POLICY = EXPLORER_POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *');

function guardsOf(policy: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
