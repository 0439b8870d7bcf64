/**
 * How often a search finds what a person means, on a running server: `npx tsx bench/search.ts QUERIES.csv [URL]`.
 * The file has the columns `query`, `expected_id` (`none`: nothing certain is found) and `also_ok` (more ids,
 * separated by `|`). It prints each query whose subject is not first, then one line of JSON: how many queries have theirs
 * first, among three and among five.
 */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { askAs } from './load/served.ts';

interface Query {
  readonly query_id: string;
  readonly query: string;
  readonly expected_id: string;
  readonly also_ok: string;
}

interface Found {
  readonly search: {
    readonly edges: readonly {
      readonly uncertain: boolean;
      readonly node: { readonly id: string };
    }[];
  };
}

const QUERY =
  'query ($text: String!) { search(text: $text, first: 5) { edges { uncertain node { id } } } }';

const [file, url = 'http://localhost:4000'] = process.argv.slice(2);
if (file === undefined)
  throw new Error('Name a file of queries: bench/search.ts QUERIES.csv [URL]');
const queries: readonly Query[] = parseCsv(readFileSync(file, 'utf8'), { columns: true });
const ask = askAs(url, null);
const places: number[] = [];
for (const query of queries) {
  const { search } = (await ask({ query: QUERY, variables: { text: query.query } })) as Found;
  const at = placeOf(query, search);
  places.push(at);
  const { query_id: id, query: text, expected_id: expected } = query;
  if (at > 0) console.log(`${id} ${text}: ${expected} is ${describe(search, at)}`);
}
const [first, three, five] = [1, 3, 5].map((most) => places.filter((at) => at < most).length);
console.log(JSON.stringify({ first, three, five, of: queries.length }));

/** A guess is no answer to a query that has none. */
function placeOf({ expected_id, also_ok }: Query, { edges }: Found['search']): number {
  if (expected_id === 'none') return edges.every(({ uncertain }) => uncertain) ? 0 : Infinity;
  const good = [expected_id, ...also_ok.split('|')];
  const at = edges.findIndex(({ node }) => good.includes(node.id));
  return at === -1 ? Infinity : at;
}

function describe({ edges }: Found['search'], at: number): string {
  const ids = edges.slice(0, 3).map(({ node, uncertain }) => `${node.id}${uncertain ? '?' : ''}`);
  return `${at === Infinity ? 'not found' : `number ${at + 1}`}: ${ids.join(', ')}`;
}
