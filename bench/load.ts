/**
 * Many clients at once for some minutes, against a server that runs: `npx tsx bench/load.ts [minutes] [url] [connections]`. Each client
 * asks one operation after another, drawn from the mix below. It prints what each kind of operation took, and the memory of the
 * server's process from the start to the end (its `/metrics` must be allowed: on loopback they are). The exit code is 1 if any
 * operation failed.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { groupBy } from '../src/evidence/groupBy.ts';

const MINUTES = Number(process.argv[2] ?? 3);
const SERVER = process.argv[3] ?? 'http://127.0.0.1:4000';
const CONNECTIONS = Number(process.argv[4] ?? 64);
const SAMPLE_MS = 15_000;
const EXAMPLES = new URL('../examples/', import.meta.url);

type Variables = Readonly<Record<string, unknown>>;

interface Asked {
  readonly query: string;
  readonly variables?: Variables | undefined;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

const times = new Map<string, number[]>();
const failures: string[] = [];

const known = await readKnown();
const examples = readExamples();
const MIX: Readonly<Record<string, () => Asked>> = {
  details: () => ({
    query: `query ($id: ID!) { node(id: $id) { id ... on Actor { name names { text language } identifiers { scheme value } }
      ... on Tie { start { edtf } parties { actor { id name } } } ... on Subject { record { confidence { level } sources { title } } } } }`,
    variables: { id: pick(pick([known.cities, known.ties])).id },
  }),
  pages: () => ({
    query: `query ($first: Int!, $after: String) { ties(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { id start { edtf } parties { actor { name } } } } } }`,
    variables: { first: 1 + Math.floor(Math.random() * 50), after: pick(known.ties).cursor },
  }),
  filters: () => ({
    query: `query ($filter: TieFilter) { ties(filter: $filter, first: 20) { totalCount edges { node { id start { edtf } } } } }`,
    variables: { filter: pick(FILTERS)(pick(known.cities).id) },
  }),
  search: () => ({
    query:
      'query ($text: String!) { search(text: $text, first: 10) { edges { node { __typename id } } } }',
    variables: { text: partOf(pick(known.cities).name) },
  }),
  'deep reads': () => ({
    query: `query ($id: ID!) { city(id: $id) { name ties(first: 10) { edges { node { id parties { actor { id name
      ... on City { country { name } ties(first: 3) { edges { node { id start { edtf } record { claims(first: 3) { edges { node { property value source { title } } } } } } } } } } } } } } } }`,
    variables: { id: pick(known.cities).id },
  }),
  examples: () => pick(examples),
};

const FILTERS: readonly ((id: string) => Variables)[] = [
  (id) => ({ between: [id] }),
  () => ({ kinds: ['SISTER_CITY'] }),
  () => ({ activeOn: String(1980 + Math.floor(Math.random() * 45)) }),
  () => ({ minSources: 2, startedFrom: '1985' }),
  () => ({ contested: true }),
];

await run();

async function run(): Promise<void> {
  const begun = performance.now();
  const end = begun + MINUTES * 60_000;
  const memory = [await memoryAt(0)];
  const sampling = sample(begun, end, memory);
  await Promise.all(Array.from({ length: CONNECTIONS }, () => client(end)));
  const seconds = (performance.now() - begun) / 1000;
  await sampling;
  memory.push(await memoryAt(seconds));
  tell(seconds, memory);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

async function client(end: number): Promise<void> {
  while (performance.now() < end) {
    const kind = pick(Object.keys(MIX));
    const asked = MIX[kind]?.();
    if (asked === undefined) continue;
    const begun = performance.now();
    const fault = await ask(asked).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (fault !== null) failures.push(`${kind}: ${fault}`);
    const taken = times.get(kind) ?? [];
    times.set(kind, taken);
    taken.push(performance.now() - begun);
  }
}

async function ask(asked: Asked): Promise<unknown> {
  const response = await fetch(`${SERVER}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}

interface Memory {
  readonly atSeconds: number;
  readonly resident: number;
  readonly heap: number;
}

async function sample(begun: number, end: number, memory: Memory[]): Promise<void> {
  while (performance.now() + SAMPLE_MS < end) {
    await sleep(SAMPLE_MS);
    memory.push(await memoryAt((performance.now() - begun) / 1000));
  }
}

async function memoryAt(atSeconds: number): Promise<Memory> {
  const text = await (await fetch(`${SERVER}/metrics`)).text();
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]) / 2 ** 20;
  return {
    atSeconds,
    resident: megabytes('process_resident_memory_bytes'),
    heap: megabytes('nodejs_heap_size_used_bytes'),
  };
}

function tell(seconds: number, memory: readonly Memory[]): void {
  const total = [...times.values()].flat().length;
  console.log(
    `${CONNECTIONS} connections for ${seconds.toFixed(0)} s: ${total} operations, ${(total / seconds).toFixed(0)} a second, ${failures.length} failed\n`,
  );
  row('operation', ['count', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms']);
  for (const [kind, taken] of [...times, ['all', [...times.values()].flat()] as const]) {
    const sorted = taken.toSorted((a, b) => a - b);
    const at = (share: number) =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0);
    row(kind, [String(sorted.length), at(0.5), at(0.95), at(0.99), at(1)]);
  }
  console.log('');
  row('memory of the server', ['resident MB', 'heap MB']);
  for (const { atSeconds, resident, heap } of memory)
    row(`after ${atSeconds.toFixed(0)} s`, [resident.toFixed(0), heap.toFixed(0)]);
  const kinds = groupBy(failures, (failure) => failure);
  for (const [failure, all] of kinds) console.log(`\n${all.length} times ${failure}`);
}

function row(name: string, cells: readonly string[]): void {
  console.log(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly name: string };
}

/** Ids, names and cursors that the record has, so that operations ask for what is there. */
async function readKnown() {
  const [cities, ties] = await Promise.all([readAll('cities'), readAll('ties')]);
  return { cities, ties };
}

async function readAll(field: string) {
  const found: { cursor: string; id: string; name: string }[] = [];
  for (let after: string | null = null; found.length < 1_000;) {
    const data = (await ask({
      query: `query ($after: String) { page: ${field}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node { id name } } } }`,
      variables: { after },
    })) as {
      page: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: readonly Edge[] };
    };
    found.push(...data.page.edges.map(({ cursor, node }) => ({ cursor, ...node })));
    if (!data.page.pageInfo.hasNextPage) break;
    after = data.page.pageInfo.endCursor;
  }
  return found;
}

function readExamples(): readonly Asked[] {
  const files = readdirSync(EXAMPLES);
  const read = (file: string) => readFileSync(new URL(file, EXAMPLES), 'utf8');
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const variables = file.replace('.graphql', '.variables.json');
      return {
        query: read(file),
        variables: files.includes(variables)
          ? (JSON.parse(read(variables)) as Variables)
          : undefined,
      };
    });
}

/** What somebody has typed so far, three letters or more. */
function partOf(name: string): string {
  return name.slice(0, 3 + Math.floor(Math.random() * name.length));
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error('The server holds no record to ask about.');
  return item;
}
