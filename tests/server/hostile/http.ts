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

/** Each character is one byte. */
const sized = (body: string, headers: readonly string[] = []) =>
  post([`content-length: ${body.length}`, ...headers], body);

/** Add a line for each further attack. */
export const RAW_ATTACKS: readonly RawAttack[] = [
  { name: 'a request in order', bytes: sized(BODY), statuses: [200] },
  { name: 'no HTTP', bytes: 'HELO example.org\r\n\r\n', statuses: [400] },
  {
    name: 'the greeting of TLS',
    bytes: '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    statuses: [400],
  },
  {
    name: 'HTTP/2 without a word before',
    bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    statuses: [400],
  },
  { name: 'no host', bytes: request(['GET /graphql HTTP/1.1']), statuses: [400] },
  {
    name: 'two lengths',
    bytes: post(['content-length: 5', 'content-length: 26'], BODY),
    statuses: [400],
  },
  {
    name: 'a length and chunks',
    bytes: post(['content-length: 26', 'transfer-encoding: chunked'], `1a\r\n${BODY}\r\n0\r\n\r\n`),
    statuses: [400],
  },
  { name: 'a length that is none', bytes: post(['content-length: many'], BODY), statuses: [400] },
  { name: 'a length below zero', bytes: post(['content-length: -1'], BODY), statuses: [400] },
  {
    name: 'a length of 20 GB',
    bytes: post(['content-length: 20000000000'], BODY),
    statuses: [413],
  },
  {
    name: 'chunks in order',
    bytes: post(['transfer-encoding: chunked'], `1a\r\n${BODY}\r\n0\r\n\r\n`),
    statuses: [200],
  },
  {
    name: 'chunks of a size that is none',
    bytes: post(['transfer-encoding: chunked'], `zz\r\n${BODY}\r\n0\r\n\r\n`),
    statuses: [400],
  },
  {
    name: 'chunks without end',
    bytes: post(['transfer-encoding: chunked'], `400\r\n${'x'.repeat(1024)}\r\n`.repeat(200)),
    statuses: [413],
  },
  {
    name: 'a header of 100 kB',
    bytes: sized(BODY, [`x-long: ${'x'.repeat(100_000)}`]),
    statuses: [431],
  },
  {
    name: '5,000 headers',
    bytes: sized(
      BODY,
      Array.from({ length: 5_000 }, (_, at) => `x-${at}: y`),
    ),
    statuses: [431],
  },
  {
    name: 'an address of 100 kB',
    bytes: request([`GET /graphql?query=${'x'.repeat(100_000)} HTTP/1.1`, 'host: localhost']),
    statuses: [431],
  },
  { name: 'a header with a line in it', bytes: sized(BODY, ['x-a: b\rc: d']), statuses: [400] },
  {
    name: 'a method of its own',
    bytes: request(['EXPLODE /graphql HTTP/1.1', 'host: localhost']),
    statuses: [400],
  },
  {
    name: 'a way through',
    bytes: request(['CONNECT 127.0.0.1:7687 HTTP/1.1', 'host: localhost']),
    statuses: [undefined],
  },
  {
    name: 'a trace',
    bytes: request(['TRACE /graphql HTTP/1.1', 'host: localhost']),
    statuses: [405],
  },
  {
    name: 'another protocol',
    bytes: request([
      'GET /graphql HTTP/1.1',
      'host: localhost',
      'connection: upgrade',
      'upgrade: websocket',
      'sec-websocket-key: x',
      'sec-websocket-version: 13',
    ]),
    statuses: [400],
  },
  {
    name: 'a file of the machine',
    bytes: request(['GET /playground/..%2f..%2f..%2fpackage.json HTTP/1.1', 'host: localhost']),
    statuses: [404],
  },
  {
    name: 'a file of the machine, plainly',
    bytes: request(['GET /playground/../../package.json HTTP/1.1', 'host: localhost']),
    statuses: [403, 404],
  },
  {
    name: 'a body in another alphabet',
    bytes: sized(Buffer.from(BODY, 'utf16le').toString('latin1')),
    statuses: [400],
  },
  {
    name: 'bytes that are no text',
    bytes: sized('{"query":"{ city(id: \\"\u00ff\u00fe\\") { id } }"}'),
    statuses: [200],
  },
  {
    name: 'a body that is squeezed',
    bytes: sized('\x1f\x8b\x08\x00\x00', ['content-encoding: gzip']),
    statuses: [415],
  },
  {
    name: 'a body that poisons objects',
    bytes: sized('{"query":"{ __typename }","__proto__":{"a":1}}'),
    statuses: [400],
  },
  {
    name: 'a body that poisons them deeper',
    bytes: sized('{"query":"{ __typename }","variables":{"constructor":{"prototype":{"a":1}}}}'),
    statuses: [400],
  },
  {
    name: 'a body 45,000 deep',
    bytes: sized(
      `{"query":"{ __typename }","variables":${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}}`,
    ),
    statuses: [400],
  },
  { name: 'a list of operations', bytes: sized(`[${BODY},${BODY}]`), statuses: [400] },
  {
    name: 'a document that was read before',
    bytes: sized('{"query":{"kind":"Document","definitions":[]}}'),
    statuses: [400],
  },
  {
    name: 'a document that is only known by its hash',
    bytes: sized('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}'),
    statuses: [400],
  },
  {
    name: 'a form',
    bytes: post(['content-length: 5'], '--x--', 'multipart/form-data; boundary=x'),
    statuses: [415],
  },
  {
    name: 'an encoding of its own',
    bytes: sized(BODY, ['accept: application/json;q=2;q=x,,;;=']),
    statuses: [200],
  },
];
