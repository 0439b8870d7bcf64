import { once } from 'node:events';
import { type IncomingHttpHeaders, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** The names of a result with their values: `Q60` is an item. */
type Row = Readonly<Record<string, string | undefined>>;

/** What Wikidata says, as far as it is asked. */
export interface Said {
  readonly merged?: readonly Row[];
  readonly facts?: readonly Row[];
  readonly ties?: readonly Row[];
}

/** Answers in place of what is recorded; undefined leaves the answer to it. */
type Answer = (request: number, response: ServerResponse) => boolean;

/** An endpoint that answers from recorded results until the test ends. */
export async function openEndpoint(said: Said = {}, instead: Answer = () => false) {
  const queries: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const query = new URLSearchParams(body).get('query') ?? '';
      queries.push(query);
      headers.push(request.headers);
      if (!instead(queries.length, response)) response.end(results(rowsFor(query, said)));
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/sparql`, queries, headers };
}

function rowsFor(query: string, { merged = [], facts = [], ties = [] }: Said): readonly Row[] {
  const asked = new Set(
    [...query.matchAll(/wd:(Q\d+)|"(\d+)"/g)].map(([, item, number]) => item ?? number),
  );
  const isAbout = ({ item }: Row) => asked.has(item);
  if (query.includes('owl:sameAs')) return merged.filter(isAbout);
  if (query.includes('p:P190')) return ties.filter(isAbout);
  const numbered = facts.filter(({ property, value }) => property === 'P1566' && asked.has(value));
  return facts.filter((row) => isAbout(row) || numbered.some(({ item }) => item === row['item']));
}

/** SPARQL 1.1 Query Results JSON. */
export function results(rows: readonly Row[]): string {
  const bindings = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, termOf(value)] as const],
      ),
    ),
  );
  return JSON.stringify({ head: { vars: Object.keys(rows[0] ?? {}) }, results: { bindings } });
}

function termOf(value: string) {
  return /^Q\d+(?:-|$)/.test(value)
    ? { type: 'uri', value: `http://www.wikidata.org/entity/${value}` }
    : { type: 'literal', value };
}
