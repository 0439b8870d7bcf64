import { setTimeout as sleep } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { badInput, unavailable } from '../../../errors.ts';
import { RecordChanged, type RecordState } from '../../../graph/oneState.ts';
import { createReader } from '../../../graph/reader.ts';
import { slices } from '../../../slices.ts';
import { NOBODY, threadTurn } from '../../../turns/thread.ts';
import { encode } from '../../answers/encode.ts';
import { createShared } from '../../answers/shared.ts';
import { streamOf } from '../../answers/stream.ts';
import { assertAnyDocument } from '../../documents/allowList.ts';
import type { Doors } from '../../http/door.ts';
import { refuse } from '../../http/refuse.ts';
import { baseOf, linksUnder } from '../../links/links.ts';
import { type RequestContext, openOwnContext } from '../../protocol/context.ts';
import { escaped } from '../../protocol/html.ts';

/** As many addresses as one file may have. */
const PART = 50_000;

/** The number of addresses that are written in one turn of the thread. */
const WINDOW = 2_000;

/** A file of 50,000 addresses has some 300 KB, compressed. */
const MOST_BYTES = 16 * 2 ** 20;

const SIZE =
  'MATCH (dataset:Dataset) RETURN [dataset.importedAt, COUNT { MATCH (subject:Subject) }]';

/** By their ids, from an index. */
const SUBJECTS = `MATCH (node:Node)
WHERE node.id > '' AND node:Subject
WITH node ORDER BY node.id SKIP $skip LIMIT ${PART}
RETURN [node.id, labels(node)] ORDER BY node.id`;

const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const XML = 'application/xml; charset=utf-8';

/** Stands for the address of the server, which clients may call by several names. */
const BASE = '\0';

/** `/sitemap.xml` for crawlers: a list of files, each with the addresses of the pages of up to 50,000 things on record. */
export function addSitemap(server: FastifyInstance, doors: Doors): void {
  const { admission, config, log } = doors;
  const files = createFiles(server, doors);
  server.get('/sitemap.xml', admission, async (request, reply) => {
    assertAnyDocument(config, NO_LIST);
    const { importedAt, parts } = await files.size(doors.open(request, reply));
    const list = Array.from(
      { length: parts },
      (_, at) =>
        `<sitemap><loc>${baseOf(request)}/sitemap/${at + 1}.xml</loc><lastmod>${importedAt}</lastmod></sitemap>`,
    );
    return reply
      .type(XML)
      .send(`${HEAD}<sitemapindex ${XMLNS}>${list.join('\n')}</sitemapindex>\n`);
  });
  server.get('/sitemap/:file', admission, async (request, reply) => {
    assertAnyDocument(config, NO_LIST);
    const { file } = request.params as { readonly file: string };
    const base = baseOf(request);
    const context = doors.open(request, reply);
    const { parts } = await files.size(context);
    const part = Number(/^(\d{1,6})\.xml$/.exec(file)?.[1] ?? 0);
    if (part < 1 || part > parts) return refuse(reply, UNKNOWN, 404);
    const chunks = unpacked(await files.part(part, context), base);
    return reply.type(XML).send(streamOf(chunks, context, log, request.raw));
  });
}

/** The files, each read and written once for a state of the record, as the server's own work. */
function createFiles(server: FastifyInstance, doors: Doors) {
  const shared = createShared(MOST_BYTES);
  const writing = createWriting(server, doors);
  const fileOf = async (
    name: string,
    { signal }: RequestContext,
    write: (state: RecordState) => Promise<Buffer>,
  ) => {
    for (let tries = 1; ; tries++) {
      const state = await doors.answers.present();
      try {
        if (state) return await shared.of(`${name} ${state.key}`, () => write(state));
      } catch (error) {
        if (!(error instanceof RecordChanged)) throw error;
      }
      if (tries === TRIES) throw unavailable();
      await sleep(PAUSE_MS);
      signal.throwIfAborted();
    }
  };
  return {
    size: async (context: RequestContext) =>
      JSON.parse(String(await fileOf('size', context, (state) => writing.size(state)))) as Size,
    part: (part: number, context: RequestContext) =>
      fileOf(String(part), context, (state) => writing.part(part, state)),
  };
}

/** Throws `RecordChanged` where the record is in another state than the file is for. */
function createWriting(server: FastifyInstance, { config, graph, model }: Doors) {
  const stopped = new AbortController();
  server.addHook('preClose', (done) => {
    stopped.abort();
    done();
  });
  const linkTo = linksUnder(BASE, model.schema);
  const readerOf = (state: RecordState) => {
    const { signal } = openOwnContext(stopped.signal);
    const asker = { ...NOBODY, isLong: true };
    const own = { asker, timeoutMs: config.limits.timeoutMs, signal, name: 'sitemap' };
    return createReader({ ...own, graph, model, variables: {}, context: undefined }, { state });
  };
  return {
    async size(state: RecordState) {
      const [row] = await readerOf(state).read(SIZE);
      const [importedAt, count] = row ?? [];
      const size: Size = { importedAt: String(importedAt), parts: Math.ceil(Number(count) / PART) };
      return Buffer.from(JSON.stringify(size));
    },
    async part(part: number, state: RecordState) {
      const { read, typeOf } = readerOf(state);
      const found = await read<Subject>(SUBJECTS, { skip: (part - 1) * PART });
      const texts = [`${HEAD}<urlset ${XMLNS}>\n`];
      for (const window of slices(found, WINDOW)) {
        await threadTurn(NOBODY);
        for (const [id, labels] of window) {
          const address = linkTo({ __typename: typeOf(labels), id });
          texts.push(`<url><loc>${escaped(address)}</loc></url>\n`);
        }
      }
      return encode(Buffer.from([...texts, '</urlset>\n'].join('')), 'gzip');
    },
  };
}

interface Size {
  readonly importedAt: string;
  /** The number of files. */
  readonly parts: number;
}

type Subject = readonly [id: string, labels: readonly string[]];

/** A file as it is sent, some kilobytes at a time, as fast as the client reads. It is ASCII. */
async function* unpacked(packed: Buffer, base: string): AsyncGenerator<string, void> {
  const file = createGunzip();
  file.end(packed);
  for await (const chunk of file as AsyncIterable<Buffer>)
    yield chunk.toString('latin1').replaceAll(BASE, () => escaped(base));
}

/** A record that changes is asked for its state again, and so is a Neo4j that does not answer. */
const TRIES = 5;
const PAUSE_MS = 500;

const NO_LIST = 'it does not list its pages';
const UNKNOWN = badInput('Expected a file that `/sitemap.xml` lists.');
