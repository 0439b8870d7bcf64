/** Bytes to send, and the allowed statuses of the response; undefined if the connection is only closed. */
export interface RawAttack {
  readonly name: string;
  readonly bytes: string;
  readonly statuses: readonly (number | undefined)[];
}

const BODY = '{"query":"{ __typename }"}';

const request = (lines: readonly string[], body = '') =>
  `${[...lines, 'connection: close'].join('\r\n')}\r\n\r\n${body}`;

const post = (headers: readonly string[], body: string, type = 'application/json') =>
  request(['POST /graphql HTTP/1.1', 'host: localhost', `content-type: ${type}`, ...headers], body);

const get = (path: string, ...headers: readonly string[]) =>
  request([`GET ${path} HTTP/1.1`, 'host: localhost', ...headers]);

const WEBSOCKET = ['sec-websocket-key: x', 'sec-websocket-version: 13'];
const CHUNKED = 'transfer-encoding: chunked';

/** Each character is one byte. */
const sized = (body: string, headers: readonly string[] = []) =>
  post([`content-length: ${body.length}`, ...headers], body);

/** By the statuses that they may get. Add a line for each further attack. */
const BY_STATUS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  200: {
    'a request in order': sized(BODY),
    'chunks in order': post([CHUNKED], `1a\r\n${BODY}\r\n0\r\n\r\n`),
    'bytes that are no text': sized('{"query":"{ city(id: \\"\u00ff\u00fe\\") { id } }"}'),
    'an encoding of its own': sized(BODY, ['accept: application/json;q=2;q=x,,;;=']),
  },
  400: {
    'no HTTP': 'HELO example.org\r\n\r\n',
    'the greeting of TLS': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    'HTTP/2 without a word before': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'no host': request(['GET /graphql HTTP/1.1']),
    'two lengths': post(['content-length: 5', 'content-length: 26'], BODY),
    'a length and chunks': post(['content-length: 26', CHUNKED], `1a\r\n${BODY}\r\n0\r\n\r\n`),
    'a length that is none': post(['content-length: many'], BODY),
    'a length below zero': post(['content-length: -1'], BODY),
    'chunks of a size that is none': post([CHUNKED], `zz\r\n${BODY}\r\n0\r\n\r\n`),
    'a header with a line in it': sized(BODY, ['x-a: b\rc: d']),
    'a method of its own': request(['EXPLODE /graphql HTTP/1.1', 'host: localhost']),
    'another protocol': get('/graphql', 'connection: upgrade', 'upgrade: websocket', ...WEBSOCKET),
    'a body in another alphabet': sized(Buffer.from(BODY, 'utf16le').toString('latin1')),
    'a body that poisons objects': sized('{"query":"{ __typename }","__proto__":{"a":1}}'),
    'a body that poisons them deeper': sized(
      '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"a":1}}}}',
    ),
    'a body 45,000 deep': sized(
      `{"query":"{ __typename }","variables":${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}}`,
    ),
    'a list of operations': sized(`[${BODY},${BODY}]`),
    'a document that was read before': sized('{"query":{"kind":"Document","definitions":[]}}'),
    'a document that is only known by its hash': sized(
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    ),
  },
  '403 404': {
    'a file of the machine, plainly': get('/playground/../../package.json'),
  },
  404: {
    'a file of the machine': get('/playground/..%2f..%2f..%2fpackage.json'),
  },
  405: {
    'a trace': request(['TRACE /graphql HTTP/1.1', 'host: localhost']),
  },
  413: {
    'a length of 20 GB': post(['content-length: 20000000000'], BODY),
    'chunks without end': post([CHUNKED], `400\r\n${'x'.repeat(1024)}\r\n`.repeat(200)),
  },
  415: {
    'a body that is squeezed': sized('\x1f\x8b\x08\x00\x00', ['content-encoding: gzip']),
    'a form': post(['content-length: 5'], '--x--', 'multipart/form-data; boundary=x'),
  },
  431: {
    'a header of 100 kB': sized(BODY, [`x-long: ${'x'.repeat(100_000)}`]),
    '5,000 headers': sized(
      BODY,
      Array.from({ length: 5_000 }, (_, at) => `x-${at}: y`),
    ),
    'an address of 100 kB': get(`/graphql?query=${'x'.repeat(100_000)}`),
  },
  closed: {
    'a way through': request(['CONNECT 127.0.0.1:7687 HTTP/1.1', 'host: localhost']),
  },
};

export const RAW_ATTACKS: readonly RawAttack[] = Object.entries(BY_STATUS).flatMap(
  ([statuses, attacks]) =>
    Object.entries(attacks).map(([name, bytes]) => ({
      ...{ name, bytes },
      statuses: statuses.split(' ').map((one) => (one === 'closed' ? undefined : Number(one))),
    })),
);
