import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { badInput } from '../../../errors.ts';
import { LinkedDocument } from '../../../generated/doors.ts';
import { resultIn } from '../../answers/answers.ts';
import { createAsk } from '../../answers/ask.ts';
import { sendErrors, sendText } from '../../answers/send.ts';
import { createShared } from '../../answers/shared.ts';
import { assertAnyDocument } from '../../documents/allowList.ts';
import type { Doors } from '../../http/door.ts';
import { refuse } from '../../http/refuse.ts';
import { FORMS, addressesUnder, baseOf, formsOf, linksUnder } from '../../links/links.ts';
import type { RequestContext } from '../../protocol/context.ts';
import { errorsOf } from '../../protocol/faults.ts';
import { addVary } from '../../protocol/guards.ts';
import { type LinkedNode, documentOf } from './thing.ts';
import { toTurtle } from './turtle.ts';
import { termsOf, typesIn, vocabularyOf, vocabularyPage } from './vocabulary.ts';

const TURTLE = 'text/turtle';
const HTML = 'text/html';

/** Turtle of some hundred things. */
const MOST_BYTES = 8 * 2 ** 20;

/** The first is the default. */
const OFFERED = ['application/ld+json', TURTLE, HTML, 'application/json'];

/** `/id/hefei` is the address of a thing, and `/vocabulary` that of the terms: as a page, JSON-LD or Turtle. */
export function addLinked(server: FastifyInstance, doors: Doors): void {
  const { admission, model, mask } = doors;
  const send = createSend();
  server.get('/id/:id', admission, async (request, reply) => {
    const { id, mediaType } = readAddress(request, reply);
    if (mediaType === undefined) return refuse(reply, NOT_ACCEPTABLE, 406);
    const context = doors.open(request, reply);
    const node = await read(request, id, context, doors).catch(errorsOf);
    if (node === null) return refuse(reply, unknown(id), 404);
    if (Array.isArray(node)) return sendErrors(node, mask, { reply, context });
    const thing = node as LinkedNode;
    const base = baseOf(request);
    const addressOf = addressesUnder(base);
    const page = linksUnder(base, model.schema)(thing);
    if (thing.id !== id) return reply.redirect(addressOf(thing.id), 301);
    const links = [...formsOf(addressOf(id)), [page, HTML]].map(
      ([href, type]) => `<${href}>; rel="alternate"; type="${type}"`,
    );
    void reply.header('link', links.join(', '));
    if (mediaType === HTML) return reply.redirect(page, 303);
    const vocabulary = `${base}/vocabulary#`;
    const typesOf = (type: string) => typesIn(model.schema, type);
    const document = documentOf(thing, { addressOf, vocabulary, typesOf });
    const { client } = context;
    return send(document, mediaType, { request, reply, client, vocabulary });
  });
  const terms = termsOf(model.schema);
  server.get('/vocabulary', (request, reply) => {
    const mediaType = acceptedBy(request, reply);
    if (mediaType === undefined) return refuse(reply, NOT_ACCEPTABLE, 406);
    const vocabulary = `${baseOf(request)}/vocabulary#`;
    if (mediaType === HTML) {
      void reply.header('content-security-policy', "default-src 'none'");
      return sendText({ text: vocabularyPage(terms), mediaType }, { request, reply });
    }
    const { client } = doors.open(request, reply);
    const document = vocabularyOf(terms, vocabulary);
    return send(document, mediaType, { request, reply, client, vocabulary });
  });
}

/** The thing with that id; null if there is none. */
async function read(
  { query }: FastifyRequest,
  id: string,
  context: RequestContext,
  { answers, config }: Doors,
): Promise<LinkedNode | null> {
  assertAnyDocument(config, 'its things have no addresses');
  const ask = createAsk((asked) => answers.answer(asked, context, []).then(resultIn));
  const { after } = query as { readonly after?: string | string[] };
  const { node } = await ask(LinkedDocument, {
    id,
    after: after === undefined ? null : String(after),
  });
  return node;
}

interface Sending {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly client: string;
  readonly vocabulary: string;
}

/** Sends documents; the Turtle of one is written once for all who ask. */
function createSend() {
  const written = createShared(MOST_BYTES);
  return async (document: object, mediaType: string, { client, vocabulary, ...to }: Sending) => {
    const json = `${JSON.stringify(document)}\n`;
    if (mediaType !== TURTLE) return sendText({ text: json, mediaType }, to);
    const text = await written.of(hash('sha256', json), async () =>
      Buffer.from(await toTurtle(document, vocabulary, { client })),
    );
    return sendText({ text, mediaType }, to);
  };
}

function readAddress(request: FastifyRequest, reply: FastifyReply) {
  const { id } = request.params as { readonly id: string };
  const [ending] = Object.keys(FORMS).filter((one) => id.endsWith(one));
  return ending === undefined
    ? { id, mediaType: acceptedBy(request, reply) }
    : { id: id.slice(0, -ending.length), mediaType: FORMS[ending] };
}

function acceptedBy({ headers }: FastifyRequest, reply: FastifyReply): string | undefined {
  addVary(reply, 'accept');
  return new Negotiator({ headers }).mediaType(OFFERED);
}

const unknown = (id: string) =>
  badInput(`Expected the id of a thing on record, but got: ${JSON.stringify(id.slice(0, 100))}.`);

const NOT_ACCEPTABLE = badInput(
  `Expected to \`accept\` ${OFFERED.map((one) => `"${one}"`).join(', ')}.`,
);
