import { type IncomingMessage, STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { badInput, internal, messageIn } from '../../errors.ts';
import { readJson } from '../../readJson.ts';
import { LANGUAGES, type Language, USUAL, languageOf } from '../../words/languages.ts';
import { loggable } from '../protocol/loggable.ts';
import { statusOfCode } from '../protocol/status.ts';

/** Responds with the explorer's page, which says that the view does not exist; undefined if there is no explorer. */
export type ShowPage = (
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply> | undefined;

/** Rejects a request before it reaches GraphQL, in the form of GraphQL errors, in the language that it asks for. */
export function refuse(reply: FastifyReply, error: GraphQLError, status?: number): FastifyReply {
  const code = status ?? statusOfCode(error.extensions.code);
  const language = languageOf(reply.request.headers);
  return reply
    .status(code)
    .headers({ 'cache-control': 'no-store', 'content-language': LANGUAGES[language].tag })
    .send(toBody(error, language));
}

/** How requests are read, and what is refused before a route sees it. */
export function receive(server: FastifyInstance, log: Logger, maxBodyBytes: number): void {
  readBeforeClosing(server.server);
  refuseClearly(server, log, maxBodyBytes);
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, parsed) =>
    parsed(null, readJson(String(body), 'the body')),
  );
  refuseOtherBodies(server);
}

/** Errors outside of GraphQL have the same form; internal ones go into the log whole. */
function refuseClearly(server: FastifyInstance, log: Logger, maxBodyBytes: number): void {
  server.setErrorHandler((error: FastifyError | GraphQLError, request, reply) => {
    if (error instanceof GraphQLError) return refuse(reply, error);
    const status = error.statusCode ?? 500;
    const words =
      error.code === 'FST_ERR_CTP_BODY_TOO_LARGE'
        ? `Expected a body of up to ${maxBodyBytes} bytes, but this one is longer. Send less at a time.`
        : (WORDS[error.code] ?? WORDS[status]);
    // A part of a file that it does not have comes with its length.
    const { headers = {} } = error as { readonly headers?: Readonly<Record<string, string>> };
    if (status < 500) return refuse(reply.headers(headers), badInput(words ?? UNREADABLE), status);
    const { id } = request;
    log.error({ id, err: loggable(error) }, 'failed');
    return refuse(reply, internal(id));
  });
}

/** Bodies are JSON as it is. What is compressed is refused before it is unpacked. */
function refuseOtherBodies(server: FastifyInstance): void {
  server.removeContentTypeParser('text/plain');
  server.addHook('preParsing', (request, reply, _payload, done) => {
    const coding = request.headers['content-encoding'] ?? 'identity';
    if (coding === 'identity') {
      done();
      return;
    }
    const message = `Expected a body without a \`content-encoding\`, but got: ${JSON.stringify(coding.slice(0, 100))}.`;
    refuse(reply.header('accept-encoding', 'identity'), badInput(message), 415);
  });
}

/** An unknown address: a browser gets a page, other clients the list of addresses. */
export function refuseUnknown(server: FastifyInstance, showPage: ShowPage): void {
  server.setNotFoundHandler((request, reply) => {
    const { method, url } = request;
    if (method === 'GET' && /\btext\/html\b/.test(request.headers.accept ?? '')) {
      const shown = showPage(request, reply.status(404));
      if (shown) return shown;
    }
    const path = url.split('?', 1)[0] ?? '';
    // Its type does not say that there may be none.
    const routeOf = (known: (typeof METHODS)[number]) =>
      server.findRoute({ url: path, method: known }) as object | null;
    const methods = METHODS.filter((known) => routeOf(known) !== null);
    // A route that has the method has nothing there.
    if (methods.length > 0 && !methods.some((known) => known === method))
      return refuseMethod(reply, { method, path, methods });
    return refuse(
      reply,
      badInput(
        `Expected GET or POST of \`/graphql\` or \`/export\`, or GET of \`/\`, \`/playground/\` or \`/health/ready\`, but got: "${method} ${url.slice(0, LONGEST_URL)}".`,
      ),
      404,
    );
  });
}

const METHODS = ['GET', 'HEAD', 'POST'] as const;

/** OPTIONS is answered with the methods that are known, and with no leave for other sites. */
function refuseMethod(
  reply: FastifyReply,
  { method, methods, path }: { method: string; methods: readonly string[]; path: string },
): FastifyReply {
  void reply.header('allow', [...methods, 'OPTIONS'].join(', '));
  if (method === 'OPTIONS') return reply.status(204).send();
  const message = `Expected ${methods.join(', ')} or OPTIONS of \`${path}\`, but got ${method}.`;
  return refuse(reply, badInput(message), 405);
}

/** A malformed address never reaches a route. */
export function refuseAddress(_error: FastifyError, _request: unknown, reply: FastifyReply): void {
  void refuse(reply, badInput('Expected an address whose escapes can be read.'));
}

/**
 * Input that is not HTTP, has too long headers or arrives too slowly. Called with the socket, because there
 * is no request yet.
 */
export function refuseSocket(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code !== LATE) endSocket(error.code, socket);
  else unlessArrived(socket, () => endSocket(LATE, socket));
}

function endSocket(code: string | undefined, socket: Socket): void {
  const [status, words] = SOCKET_WORDS[code ?? ''] ?? [400, 'Expected an HTTP request.'];
  if (socket.writable && code !== 'ECONNRESET') {
    const body = JSON.stringify(toBody(badInput(words), USUAL));
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  }
  socket.destroySoon();
}

const LATE = 'ERR_HTTP_REQUEST_TIMEOUT';

const SOCKET_WORDS: Readonly<Record<string, readonly [number, string]>> = {
  [LATE]: [408, 'Expected a complete request, but it did not arrive in time.'],
  HPE_HEADER_OVERFLOW: [
    431,
    'Expected headers of up to 16 KiB, including the address, but they are longer.',
  ],
};

const LONGEST_URL = 100;
const UNREADABLE = 'The request cannot be read.';

/** By code or status. */
const WORDS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Expected the content type "application/json".',
  412: 'Expected a condition that holds: the file is not the one that `If-Match` or `If-Unmodified-Since` means.',
  416: 'Expected a range within the file; `Content-Range` has its length.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'Expected a body as long as `content-length` says.',
};

function toBody(error: GraphQLError, language: Language) {
  const { message, extensions } = error;
  return { errors: [{ message: messageIn(language, error) ?? message, extensions }] };
}

/** The last request of a connection whose headers were read. */
const requests = new WeakMap<Socket, IncomingMessage>();

/**
 * After something has held the thread, Node looks at its clocks before it reads what arrived meanwhile, so it would reset connections
 * whose clients were in time. With this, an idle connection is closed only if nothing has arrived on it.
 */
export function readBeforeClosing(server: Server): void {
  server.on('request', (request: IncomingMessage) => requests.set(request.socket, request));
  server.on('timeout', (socket: Socket) => {
    const { bytesRead } = socket;
    // Node reads what has arrived between its timers and its immediates.
    setImmediate(() => {
      if (socket.bytesRead === bytesRead) socket.destroy();
    });
  });
}

/** Calls back for a request that is late, unless all of it has arrived and was only not read yet. */
function unlessArrived(socket: Socket, refuse: () => void): void {
  const before = requests.get(socket);
  const wasComplete = before?.complete ?? false;
  setImmediate(() => {
    const now = requests.get(socket);
    const isComplete = now?.complete === true && (now !== before || !wasComplete);
    if (!isComplete) refuse();
  });
}
