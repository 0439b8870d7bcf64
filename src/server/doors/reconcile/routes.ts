import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { badInput, forbidden } from '../../../errors.ts';
import { readJson } from '../../../readJson.ts';
import type { RunOperation } from '../../answers/answers.ts';
import { sendErrors } from '../../answers/send.ts';
import type { Service } from '../../http/door.ts';
import type { ClientOf } from '../../admission/admission.ts';
import { baseOf } from '../../links/base.ts';
import { type RequestContext, openContext } from '../../protocol/context.ts';
import { errorsOf } from '../../protocol/faults.ts';
import { escaped } from '../../protocol/html.ts';
import { createMask } from '../../protocol/mask.ts';
import { createRefuseForeignForm, framedBy } from '../../admission/origins.ts';
import { refuse } from '../../http/refuse.ts';
import { type Ask, createAsk } from './ask.ts';
import { type ExtensionResult, extend } from './extend.ts';
import { draftManifest, fetched, manifest } from './manifest.ts';
import { type MatchCandidate, matchBatch } from './match.ts';
import { pageOf, previewOf } from './preview.ts';
import { PROPERTIES, TYPES } from './properties.ts';
import { TooMany, readBatch, readDraftBatch, readExtension } from './readQuery.ts';
import { readTyped, suggestEntities, suggestProperties, suggestTypes } from './suggest.ts';

interface ReconcileService extends Pick<Service, 'config' | 'log'> {
  readonly run: RunOperation;
}

type Search = Readonly<Record<string, unknown>>;

/** What a route answers: JSON, or a page. */
type Answerer = (
  request: FastifyRequest,
  ask: Ask,
  context: RequestContext,
) => Answer | Promise<Answer>;

type Answer = string | object;

/**
 * The Reconciliation Service API of the W3C Entity Reconciliation Community Group: version 0.2 at `/reconcile`, the draft of 1.0 at
 * `/reconcile/v1`. It asks GraphQL in the name of its clients, with the same limits.
 */
export async function addReconciliation(
  server: FastifyInstance,
  service: ReconcileService,
  { clientOf, ...admission }: RouteShorthandOptions & { readonly clientOf: ClientOf },
): Promise<void> {
  const send = createSend(service, clientOf);
  await server.register((scope, _options, done) => {
    // OpenRefine sends forms. Only these routes take them.
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, parsed) =>
        parsed(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.addHook('onRequest', createRefuseForeignForm(service.config.access.origins));
    const add = (method: 'GET' | 'POST'): Add => {
      return (url, answerer) =>
        void scope.route({
          ...{ url, method, ...admission, config: { isFramed: url.endsWith('/preview') } },
          handler: (request, reply) => send(request, reply, answerer),
        });
    };
    addRoutes(add('GET'), add('POST'));
    done();
  });
}

type Add = (path: string, answerer: Answerer) => void;

function addRoutes(get: Add, post: Add): void {
  get('/reconcile', (request, ask, context) =>
    answerForm(request.query as Search, { base: baseOf(request), ask, context }),
  );
  post('/reconcile', (request, ask, context) =>
    answerForm((request.body ?? {}) as Search, { base: baseOf(request), ask, context }),
  );
  get('/reconcile/properties', ({ query }) => proposalsFor(query as Search));
  get('/reconcile/v1', (request) => draftManifest(baseOf(request)));
  post('/reconcile/v1/match', async ({ body }, ask, context) => ({
    results: (await matchBatch(readDraftBatch(body), ask, context)).map((candidates) => ({
      candidates,
    })),
  }));
  post('/reconcile/v1/extend', async ({ body }, ask, context) =>
    toDraftRows(await extend(readExtension(body), ask, context)),
  );
  get('/reconcile/v1/extend/propose', ({ query }) => proposalsFor(query as Search));
  for (const root of ['/reconcile', '/reconcile/v1']) addSuggestions(root, get);
}

function createSend({ run, config, log }: ReconcileService, clientOf: ClientOf) {
  const ask = createAsk(run);
  const mask = createMask(log);
  const isListed = config.documents !== null;
  const { origins } = config.access;
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    answerer: Answerer,
  ): Promise<FastifyReply> => {
    const context = openContext(request, reply, clientOf(request));
    const answered = await answerOf(request, answerer, context).catch((error: unknown) => ({
      error,
    }));
    if (typeof answered === 'string') return sendPage(reply, answered, framedBy(origins));
    if (!('error' in answered)) return reply.send(answered);
    const { error } = answered;
    if (error instanceof TooMany) return refuse(reply, badInput(error.told), 413);
    if (error instanceof Unknown) return refuse(reply, badInput(error.message), 404);
    return sendErrors(errorsOf(error), mask, { reply, context });
  };

  async function answerOf(request: FastifyRequest, answerer: Answerer, context: RequestContext) {
    if (isListed)
      throw forbidden('This server executes listed documents only, so it does not reconcile.');
    return answerer(request, ask, context);
  }
}

/** Nothing has the id that a client names. */
class Unknown extends Error {}

function known<T>(found: T | undefined): T {
  if (found !== undefined) return found;
  throw new Unknown('Expected an `id` that a suggestion or a candidate has, but nothing has it.');
}

/** Of version 0.2: the manifest, a batch of queries, or an extension. */
async function answerForm(
  fields: Search,
  {
    base,
    ask,
    context,
  }: { readonly base: string; readonly ask: Ask; readonly context: RequestContext },
) {
  if (fields['queries'] !== undefined) {
    const batch = readBatch(parsed('queries', fields['queries']));
    const results = await matchBatch([...batch.values()], ask, context);
    return Object.fromEntries(
      [...batch.keys()].map((key, at) => [
        key,
        { result: results[at] satisfies readonly MatchCandidate[] | undefined },
      ]),
    );
  }
  if (fields['extend'] !== undefined)
    return toRows(await extend(readExtension(parsed('extend', fields['extend'])), ask, context));
  return manifest(base);
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
  get(`${root}/suggest/entity`, async ({ query }, ask, context) => ({
    result: await suggestEntities(readTyped(query as Search), ask, context),
  }));
  get(`${root}/suggest/property`, ({ query }) => ({
    result: suggestProperties(readTyped(query as Search)),
  }));
  get(`${root}/suggest/type`, ({ query }) => ({
    result: suggestTypes(readTyped(query as Search)),
  }));
  get(`${root}/preview`, async ({ query }, ask, context) => {
    const id = idIn(query as Search);
    const shown = await previewOf(id, ask, context);
    return pageOf(id, known(shown));
  });
  get(`${root}/flyout/entity`, async ({ query }, ask, context) => {
    const id = idIn(query as Search);
    const html = await previewOf(id, ask, context);
    return { id, html: known(html) };
  });
  get(`${root}/flyout/property`, ({ query }) => {
    const found = known(PROPERTIES.find(({ id }) => id === idIn(query as Search)));
    return { id: found.id, html: `<p>${escaped(`${found.name}. ${found.text}`)}</p>` };
  });
  get(`${root}/flyout/type`, ({ query }) => {
    const found = known(TYPES.find(({ id }) => id === idIn(query as Search)));
    return { id: found.id, html: `<p>${escaped(found.name)}</p>` };
  });
}

function idIn({ id }: Search): string {
  if (typeof id === 'string' && id.length <= 200) return id;
  throw badInput('Expected an `id` of up to 200 characters.');
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
