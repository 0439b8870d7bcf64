/**
 * How often a search finds what a person means, on a running server: `npx tsx bench/search.ts QUERIES.csv [URL]`.
 * The file has the columns `query`, `expected_id` (`none`: nothing certain is found) and `also_ok` (more ids,
 * separated by `|`). It prints each query whose subject is not first, then one line of JSON: how many queries have theirs
 * first, among three and among five. With `NEO4J_URI` and `NEO4J_PASSWORD` it also times the search against the
 * bare call of the full-text index that it begins with.
 */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { readConfig } from '../src/config.ts';
import { openDriver } from '../src/graph/driver.ts';
import { openGraph } from '../src/graph/graph.ts';
import { loadFragments } from '../src/compose/fragment.ts';
import { toSearchQuery } from '../src/graph/search/searchQuery.ts';

interface Query {
  readonly query_id: string;
  readonly query: string;
  readonly expected_id: string;
  readonly also_ok: string;
}

interface Edge {
  readonly uncertain: boolean;
  readonly node: { readonly id: string };
}

interface Answer {
  readonly data?: { readonly search: { readonly edges: readonly Edge[] } };
}

const RUNS = 7;

const [file, url = 'http://localhost:4000'] = process.argv.slice(2);
if (file === undefined)
  throw new Error('Name a file of queries: bench/search.ts QUERIES.csv [URL]');
const queries = parseCsv(readFileSync(file, 'utf8'), {
  columns: true,
}) as unknown as readonly Query[];
const { address } = readConfig();
if (address !== null) await time();
const found = { first: 0, three: 0, five: 0 };
for (const query of queries) {
  const edges = await search(query.query);
  const at = placeOf(query, edges);
  if (at < 1) found.first++;
  else
    console.log(`${query.query_id} ${query.query}: ${query.expected_id} is ${describe(edges, at)}`);
  if (at < 3) found.three++;
  if (at < 5) found.five++;
}
console.log(JSON.stringify({ ...found, of: queries.length }));

async function search(text: string): Promise<readonly Edge[]> {
  const query =
    'query($text: String!) { search(text: $text, first: 5) { edges { uncertain node { id } } } }';
  const answer = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { text } }),
  });
  const { data } = (await answer.json()) as Answer;
  if (data === undefined) throw new Error(`The server did not answer the search for "${text}".`);
  return data.search.edges;
}

/** A guess is no answer to a query that has none. */
function placeOf({ expected_id, also_ok }: Query, edges: readonly Edge[]): number {
  if (expected_id === 'none') return edges.every(({ uncertain }) => uncertain) ? 0 : Infinity;
  const good = [expected_id, ...also_ok.split('|')];
  const at = edges.findIndex(({ node }) => good.includes(node.id));
  return at === -1 ? Infinity : at;
}

function describe(edges: readonly Edge[], at: number): string {
  const ids = edges.slice(0, 3).map(({ node, uncertain }) => `${node.id}${uncertain ? '?' : ''}`);
  return `${at === Infinity ? 'not found' : `number ${at + 1}`}: ${ids.join(', ')}`;
}

/** In turn, so that both meet the same state of the machine. */
async function time(): Promise<void> {
  if (address === null) return;
  const driver = openDriver(address);
  try {
    const graph = openGraph(driver);
    const bare =
      "CALL db.index.fulltext.queryNodes('search', $text.strict, {limit: 10}) YIELD node, score RETURN elementId(node), score";
    const { clauses } =
      loadFragments(new URL('../cypher/', import.meta.url)).get('Query.search') ?? {};
    const whole = `${clauses ?? ''} RETURN subject.id, score, how ORDER BY score DESC, subject.id DESC LIMIT 10`;
    const times = { bare: [] as number[], whole: [] as number[] };
    for (const { query } of queries) {
      const params = { text: toSearchQuery(query), types: null, within: null, near: null };
      for (const [name, statement] of Object.entries({ bare, whole }) as [
        'bare' | 'whole',
        string,
      ][])
        times[name].push(await median(() => graph.read(statement, params)));
    }
    const [floor, ours] = [percentile(times.bare, 0.95), percentile(times.whole, 0.95)];
    console.log(
      `p50 ${percentile(times.whole, 0.5).toFixed(2)} ms, p95 ${ours.toFixed(2)} ms; the bare call ${percentile(times.bare, 0.5).toFixed(2)} and ${floor.toFixed(2)} ms; p95 ${(ours / floor).toFixed(2)} times`,
    );
  } finally {
    await driver.close();
  }
}

async function median(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < RUNS; at++) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  return percentile(times, 0.5);
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? NaN;
}
