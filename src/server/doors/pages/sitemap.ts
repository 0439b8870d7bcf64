import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { badInput } from '../../../errors.ts';
import { typeOfLabels } from '../../../graph/namedIds.ts';
import type { Params } from '../../../neo4j/graph.ts';
import { assertAnyDocument } from '../../documents/allowList.ts';
import type { Doors } from '../../http/door.ts';
import { refuse } from '../../http/refuse.ts';
import { baseOf, linksUnder } from '../../links/links.ts';
import type { RequestContext } from '../../protocol/context.ts';
import { escaped } from '../../protocol/html.ts';

/** As many addresses as one file may have. */
const PART = 50_000;

/** The number of addresses that are read at once. */
const WINDOW = 5_000;

const SIZE =
  'MATCH (dataset:Dataset) RETURN dataset.importedAt, COUNT { MATCH (subject:Subject) } AS subjects';

/** By their ids, from an index. */
const SUBJECTS = `MATCH (node:Node)
WHERE node.id > $after AND node:Subject
WITH node ORDER BY node.id SKIP $skip LIMIT $most
RETURN node.id, labels(node)`;

const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const XML = 'application/xml; charset=utf-8';

/** `/sitemap.xml` for crawlers: a list of files, each with the addresses of the pages of up to 50,000 things on record. */
export function addSitemap(server: FastifyInstance, doors: Doors): void {
  const { admission, config, graph, model } = doors;
  const sizeFor = async (context: RequestContext) => {
    assertAnyDocument(config, 'it does not list its pages');
    const [row] = await graph.read(SIZE, {}, optionsOf(context, doors));
    const [importedAt, count] = row ?? [];
    return { importedAt: String(importedAt), parts: Math.ceil(Number(count) / PART) };
  };
  server.get('/sitemap.xml', admission, async (request, reply) => {
    const base = baseOf(request);
    const { importedAt, parts } = await sizeFor(doors.open(request, reply));
    const files = Array.from(
      { length: parts },
      (_, at) =>
        `<sitemap><loc>${base}/sitemap/${at + 1}.xml</loc><lastmod>${importedAt}</lastmod></sitemap>`,
    );
    return reply
      .type(XML)
      .send(`${HEAD}<sitemapindex ${XMLNS}>${files.join('\n')}</sitemapindex>\n`);
  });
  server.get('/sitemap/:file', admission, async (request, reply) => {
    const { file } = request.params as { readonly file: string };
    const linkTo = linksUnder(baseOf(request), model.schema);
    const context = doors.open(request, reply);
    const { parts } = await sizeFor(context);
    const part = Number(/^(\d{1,6})\.xml$/.exec(file)?.[1] ?? 0);
    if (part < 1 || part > parts) return refuse(reply, UNKNOWN, 404);
    const windows = windowsOf((part - 1) * PART, (params) =>
      graph.read(SUBJECTS, params, optionsOf(context, doors)),
    );
    const addressOf = ([id, labels]: Subject) =>
      linkTo({ __typename: typeOfLabels(model.schema, labels), id });
    return reply.type(XML).send(Readable.from(written(windows, addressOf)));
  });
}

type Subject = readonly [id: string, labels: readonly string[]];
type ReadSubjects = (params: Params) => Promise<readonly unknown[]>;

/** Only one window is held in memory. */
async function* windowsOf(skip: number, read: ReadSubjects): AsyncIterable<readonly Subject[]> {
  let after = '';
  for (let left = PART; left > 0; left -= WINDOW) {
    const params = { after, skip: after === '' ? skip : 0, most: WINDOW };
    const window = (await read(params)) as readonly Subject[];
    yield window;
    if (window.length < WINDOW) return;
    after = window.at(-1)?.[0] ?? '';
  }
}

async function* written(
  windows: AsyncIterable<readonly Subject[]>,
  addressOf: (subject: Subject) => string,
): AsyncIterable<string> {
  yield `${HEAD}<urlset ${XMLNS}>\n`;
  for await (const window of windows)
    yield window.map((one) => `<url><loc>${escaped(addressOf(one))}</loc></url>\n`).join('');
  yield '</urlset>\n';
}

function optionsOf({ client, signal }: RequestContext, { config }: Doors) {
  return { signal, asker: { client }, timeoutMs: config.limits.timeoutMs, name: 'sitemap' };
}

const UNKNOWN = badInput('Expected a file that `/sitemap.xml` lists.');
