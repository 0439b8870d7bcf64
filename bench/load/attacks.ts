import { once } from 'node:events';
import { connect } from 'node:net';
import { ATTACKS } from '../../tests/server/hostile/documents.ts';
import { RAW_ATTACKS } from '../../tests/server/hostile/http.ts';
import { type Operation, pick } from './mix.ts';

/** An attacker's connection to a server. */
export interface Attacker {
  /** Sends a request and reads its response to the end, whatever it is. */
  readonly send: (path: string, init: RequestInit) => Promise<void>;
  readonly url: string;
}

const ALIASES = 90;
const FLAGS = 7;
const FLAG_NAMES = Array.from({ length: FLAGS }, (_, at) => `f${at}`);
const FIELDS = [
  'name',
  'kind',
  'population',
  'formerIds',
  'id',
  '__typename',
  'record { firstRecordedAt }',
];
const DIMENSIONS = [
  'KIND',
  'STATUS',
  'DECADE',
  'YEAR',
  'COUNTRIES',
  'STATES',
  'SOURCES',
  'CONFIDENCE',
];

/** Expensive fields, each with arguments that differ from alias to alias, so that no result can be shared. */
const EXPENSIVE: Readonly<Record<string, (at: number) => string>> = {
  institutionGaps: (at) => `institutionGaps(first: ${1 + (at % 100)}) { totalCount }`,
  tieSequences: (at) =>
    `tieSequences(earlier: { startedFrom: "${1979 + (at % 40)}" }, later: { startedFrom: "1980" }) { totalCount }`,
  search: (at) =>
    `search(text: "${'abcdefghijklmnop'[at % 16] ?? 'a'} sister ${at}") { totalCount }`,
  network: (at) =>
    `network(filter: { startedFrom: "${1970 + (at % 50)}" }, metrics: [BETWEENNESS]) { components }`,
  paths: (at) =>
    `paths(from: "columbus-oh", to: "hefei", maxHops: ${6 + (at % 6)}, first: 20) { truncated }`,
};

const aliased = (field: (at: number) => string) => {
  const salt = Math.floor(Math.random() * 1_000);
  return `{ ${Array.from({ length: ALIASES }, (_, at) => `a${at}: ${field(at + salt)}`).join(' ')} }`;
};

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const graphql = (operation: () => Operation) => (attacker: Attacker) =>
  attacker.send('/graphql', post(operation()));

/** A document with seven flags: each of their 128 combinations is another statement. */
function shapes(): Operation {
  const salt = Math.floor(Math.random() * 200);
  const selected = FIELDS.map(
    (field, at) => `... @include(if: $f${at}) { x${at}_${salt}: ${field} }`,
  );
  return {
    query: `query (${FLAG_NAMES.map((name) => `$${name}: Boolean!`).join(', ')}) { city(id: "columbus-oh") { ${selected.join(' ')} id } }`,
    variables: Object.fromEntries(FLAG_NAMES.map((name) => [name, Math.random() < 0.5])),
  };
}

function enumVariables(): Operation {
  return {
    query:
      'query ($a: TieDimension!, $b: TieDimension!) { tieStatistics(by: [$a, $b]) { groups { count keys { label } } } }',
    variables: { a: pick(DIMENSIONS), b: pick(DIMENSIONS) },
  };
}

/** Begins a response and hangs up without reading it. */
async function hangUp(attacker: Attacker): Promise<void> {
  const path = pick([
    `/export?format=csv&query=${encodeURIComponent('{ ties { totalCount } }')}`,
    `/graphql?query=${encodeURIComponent('subscription { changes { after } }')}`,
  ]);
  const signal = AbortSignal.timeout(Math.floor(50 + Math.random() * 500));
  await attacker.send(path, { headers: { accept: 'text/event-stream, */*' }, signal });
}

/** Bytes that are not a request, or a request that never ends. */
async function raw({ url }: Attacker): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined).resume();
  socket.setTimeout(2_000, () => socket.destroy());
  socket.write(Buffer.from(pick(RAW_ATTACKS).bytes, 'latin1'));
  await once(socket, 'close');
}

/** Every attack by its name; each runs again and again, as a client of its own. */
export const attacks: Readonly<Record<string, (attacker: Attacker) => Promise<void>>> = {
  shapes: graphql(shapes),
  'enum variables': graphql(enumVariables),
  ...Object.fromEntries(
    Object.entries(EXPENSIVE).map(([name, field]) => [
      `${name} x ${ALIASES}`,
      graphql(() => ({ query: aliased(field) })),
    ]),
  ),
  'hostile documents': graphql(() => pick(ATTACKS)),
  'hostile bytes': raw,
  'hang-ups': hangUp,
};
