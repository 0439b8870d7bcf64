import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { badInput } from '../../../errors.ts';
import type { Flat } from '../../../flat.ts';
import { ReconcilePreviewDocument } from '../../../generated/doors.ts';
import { readJson } from '../../../readJson.ts';
import { createRefuseForeignForm, framedBy } from '../../admission/origins.ts';
import { sendErrors } from '../../answers/send.ts';
import type { Doors } from '../../http/door.ts';
import { refuse } from '../../http/refuse.ts';
import { baseOf } from '../../links/links.ts';
import { errorsOf } from '../../protocol/faults.ts';
import { escaped } from '../../protocol/html.ts';
import { type Ask, createAsk } from '../../answers/ask.ts';
import { assertAnyDocument } from '../../documents/allowList.ts';
import { type ExtensionResult, extend } from './extend.ts';
import { draftManifest, fetched, manifest } from './manifest.ts';
import { matchBatch } from './match.ts';
import { PROPERTIES, TYPES } from './properties.ts';
import { TooMany, readBatch, readDraftBatch, readExtension } from './readQuery.ts';
import { SUGGESTIONS, readTyped } from './suggest.ts';

type Search = Readonly<Record<string, unknown>>;

interface AskedHere {
  readonly search: Search;
  readonly body: unknown;
  readonly ask: Ask;
  /** The address of the server, and the name of its dataset. */
  readonly place: () => Promise<readonly [base: string, dataset: string]>;
}

/** Answers JSON, or a page. */
type Answerer = (asked: AskedHere) => Answer | Promise<Answer>;

type Answer = string | object;

/**
 * The Reconciliation Service API of the W3C Entity Reconciliation Community Group: version 0.2 at `/reconcile`, the draft of 1.0 at
 * `/reconcile/v1`. It asks GraphQL in the name of its clients, with the same limits.
 */
export async function addReconciliation(server: FastifyInstance, doors: Doors): Promise<void> {
  const send = createSend(doors);
  await server.register((scope, _options, done) => {
    // OpenRefine sends forms. Only these routes take them.
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, parsed) =>
        parsed(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.addHook('onRequest', createRefuseForeignForm(doors.config.access.origins));
    const add =
      (method: 'GET' | 'POST'): Add =>
      (url, answerer) =>
        void scope.route({
          ...{ url, method, ...doors.admission, config: { isFramed: url.endsWith('/preview') } },
          handler: (request, reply) => send(request, reply, answerer),
        });
    addRoutes(add('GET'), add('POST'));
    done();
  });
}

type Add = (path: string, answerer: Answerer) => void;

function addRoutes(get: Add, post: Add): void {
  get('/reconcile', (asked) => answerForm(asked.search, asked));
  post('/reconcile', (asked) => answerForm((asked.body ?? {}) as Search, asked));
  get('/reconcile/properties', ({ search }) => proposalsFor(search));
  get('/reconcile/v1', async ({ place }) => draftManifest(...(await place())));
  post('/reconcile/v1/match', async ({ body, ask }) => {
    const results = await matchBatch(readDraftBatch(body), ask);
    return { results: results.map((candidates) => ({ candidates })) };
  });
  post('/reconcile/v1/extend', async ({ body, ask }) =>
    toDraftRows(await extend(readExtension(body), ask)),
  );
  get('/reconcile/v1/extend/propose', ({ search }) => proposalsFor(search));
  for (const root of ['/reconcile', '/reconcile/v1']) addSuggestions(root, get);
}

function createSend({ config, dataset, mask, open, run }: Doors) {
  return async (request: FastifyRequest, reply: FastifyReply, answerer: Answerer) => {
    const context = open(request, reply);
    let answer: Answer;
    try {
      assertAnyDocument(config, 'it does not reconcile');
      answer = await answerer({
        search: request.query as Search,
        body: request.body,
        ask: createAsk((asked) => run(asked, context)),
        place: async () => [baseOf(request), (await dataset()).name],
      });
    } catch (error) {
      if (error instanceof TooMany) return refuse(reply, badInput(error.message), 413);
      if (error instanceof Unknown) return refuse(reply, badInput(error.message), 404);
      return sendErrors(errorsOf(error), mask, { reply, context });
    }
    if (typeof answer !== 'string') return reply.send(answer);
    return sendPage(reply, answer, framedBy(config.access.origins));
  };
}

/** Nothing has the id that a client names. */
class Unknown extends Error {}

function known<T>(found: T | undefined): T {
  if (found !== undefined) return found;
  throw new Unknown('Expected an `id` that a suggestion or a candidate has, but nothing has it.');
}

/** Of version 0.2: a batch of queries or an extension; the manifest if neither is asked. */
async function answerForm({ queries, extend: extension }: Search, { ask, place }: AskedHere) {
  if (queries !== undefined) {
    const batch = readBatch(parsed('queries', queries));
    const results = await matchBatch([...batch.values()], ask);
    return Object.fromEntries([...batch.keys()].map((key, at) => [key, { result: results[at] }]));
  }
  if (extension !== undefined)
    return toRows(await extend(readExtension(parsed('extend', extension)), ask));
  return manifest(...(await place()));
}

function parsed(name: string, text: unknown): unknown {
  return typeof text === 'string' ? readJson(text, `\`${name}\``) : text;
}

function toRows({ meta, rows }: ExtensionResult) {
  const valuesOf = (values: ExtensionResult['rows'][number]['values']) =>
    Object.fromEntries(meta.map(({ id }, at) => [id, values[at] ?? []]));
  return { meta, rows: Object.fromEntries(rows.map(({ id, values }) => [id, valuesOf(values)])) };
}

function toDraftRows({ meta, rows }: ExtensionResult) {
  return {
    meta,
    rows: rows.map(({ id, values }) => ({
      id,
      properties: meta.map((property, at) => ({ id: property.id, values: values[at] ?? [] })),
    })),
  };
}

function proposalsFor({ type, limit }: Search) {
  const most = typeof limit === 'string' && /^\d{1,4}$/.test(limit) ? Number(limit) : undefined;
  return {
    properties: fetched(most),
    ...(typeof type === 'string' && { type }),
    ...(most !== undefined && { limit: most }),
  };
}

function addSuggestions(root: string, get: Add): void {
  for (const [path, suggest] of Object.entries(SUGGESTIONS))
    get(`${root}/suggest/${path}`, async ({ search, ask }) => ({
      result: await suggest(readTyped(search), ask),
    }));
  get(`${root}/preview`, async ({ search, ask }) => {
    const id = idIn(search);
    return pageOf(id, await previewOf(id, ask));
  });
  get(`${root}/flyout/entity`, async ({ search, ask }) => {
    const id = idIn(search);
    return { id, html: await previewOf(id, ask) };
  });
  get(`${root}/flyout/property`, ({ search }) => {
    const { id, name, text } = withId(PROPERTIES, search);
    return { id, html: `<p>${escaped(`${name}. ${text}`)}</p>` };
  });
  get(`${root}/flyout/type`, ({ search }) => {
    const { id, name } = withId(TYPES, search);
    return { id, html: `<p>${escaped(name)}</p>` };
  });
}

function withId<T extends { readonly id: string }>(items: readonly T[], search: Search): T {
  const id = idIn(search);
  return known(items.find((one) => one.id === id));
}

function idIn({ id }: Search): string {
  if (typeof id === 'string' && id.length <= 200) return id;
  throw badInput('Expected an `id` of up to 200 characters.');
}

/** What a person sees of a place or an institution to recognize it. */
async function previewOf(id: string, ask: Ask): Promise<string> {
  const { node: found } = await ask(ReconcilePreviewDocument, { id });
  const named = known(found && 'name' in found ? found : undefined);
  const node: Flat<typeof named> = named;
  const places = [...new Set([(node.within ?? node.seat)?.name, node.country?.name])].flatMap(
    (name) => name ?? [],
  );
  const lines = [
    [node.typeLabel, ...places].join(', '),
    ...(node.population == null ? [] : [`${node.population.toLocaleString('en-US')} inhabitants`]),
    `${node.ties.totalCount} ties on record`,
    ...node.identifiers.slice(0, 4).map(({ scheme, value }) => `${scheme} ${value}`),
  ];
  return `<h1>${escaped(node.name)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}`;
}

function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><body>${body}</body></html>`;
}

/** Pages of allowed origins can frame a preview. It has no scripts. */
function sendPage(reply: FastifyReply, page: string, framing: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .headers({
      'content-security-policy': `default-src 'none'; ${framing}`,
      'cross-origin-resource-policy': 'cross-origin',
      'referrer-policy': 'no-referrer',
    })
    .send(page);
}
