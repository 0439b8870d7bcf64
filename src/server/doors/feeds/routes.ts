import type { FastifyInstance, FastifyRequest } from 'fastify';
import { badInput } from '../../../errors.ts';
import type { Flat } from '../../../flat.ts';
import {
  FeedChangesDocument,
  type FeedChangesQuery,
  FeedInvolvedDocument,
  type FeedInvolvedQuery,
} from '../../../generated/doors.ts';
import { resultIn } from '../../answers/answers.ts';
import { sendErrors, sendText } from '../../answers/send.ts';
import { assertAnyDocument } from '../../documents/allowList.ts';
import type { Doors } from '../../http/door.ts';
import type { RequestContext } from '../../protocol/context.ts';
import { errorsOf } from '../../protocol/faults.ts';
import { baseOf, linksUnder } from '../../links/links.ts';
import { createAsk } from '../../answers/ask.ts';
import { type Entry, FORMATS, type Feed } from './feed.ts';
import { type Conditions, readConditions } from './readConditions.ts';
import { entriesOf, uuidOf } from './readFeed.ts';

/** `Query.changes` as feeds, asked in the name of their clients. */
export function addFeeds(server: FastifyInstance, doors: Doors): void {
  for (const [url, format] of Object.entries(FORMATS))
    server.get(url, doors.admission, async (request, reply) => {
      const context = doors.open(request, reply);
      const feed = await feedOf(request, doors, context).catch(errorsOf);
      if (!('home' in feed)) return sendErrors(feed, doors.mask, { reply, context });
      const modified = new Date(feed.modified);
      void reply.header('last-modified', modified.toUTCString());
      if (isKnown(request, modified)) return reply.status(304).send();
      const { mediaType, write } = format;
      return sendText({ text: write(feed), mediaType }, { request, reply });
    });
}

/** Where a client has no tag of what it knows, the day of it counts. */
function isKnown({ headers }: FastifyRequest, modified: Date): boolean {
  const since = Date.parse(headers['if-modified-since'] ?? '');
  const second = Math.floor(modified.getTime() / 1_000) * 1_000;
  return headers['if-none-match'] === undefined && since >= second;
}

async function feedOf(
  request: FastifyRequest,
  { answers, config, dataset, model }: Doors,
  context: RequestContext,
): Promise<Feed> {
  assertAnyDocument(config, 'it has no feeds');
  const base = baseOf(request);
  const conditions = readConditions(request.query as Readonly<Record<string, unknown>>);
  const ask = createAsk((asked) => answers.answer(asked, context, []).then(resultIn));
  const involved: InvolvedNode[] = [];
  for (const text of conditions.filter.involving ?? []) {
    const name = text.slice(0, LONGEST_NAME);
    involved.push(involvedIn(text, await ask(FeedInvolvedDocument, { text, name })));
  }
  const filter = {
    ...conditions.filter,
    ...(involved.length > 0 && { involving: involved.map(({ id }) => id) }),
  };
  const asked = { ...conditions, filter };
  const found = await ask(FeedChangesDocument, asked);
  const entries = entriesOf(found, filter, linksUnder(base, model.schema));
  const { name } = await dataset();
  const self = new URL(request.url, base);
  return toFeed(found, asked, { base, entries, involved, name, self });
}

/** A longer text is no name that a search takes. */
const LONGEST_NAME = 200;

/** A node as feeds name it. */
type InvolvedNode = Flat<NonNullable<FeedInvolvedQuery['node']>>;

/** What has this id, otherwise what alone has this name. */
function involvedIn(text: string, { node, search: { edges } }: FeedInvolvedQuery): InvolvedNode {
  if (node !== null) return node;
  const exact = edges.filter(({ why }) => why === 'EXACT').map((edge) => edge.node);
  const [only] = exact;
  if (only !== undefined && exact.length === 1) return only;
  const quoted = `"${text.slice(0, 100)}"`;
  if (only === undefined)
    throw badInput(
      `Expected \`involving\` to be an id, or the name of a place or an institution, but got: ${quoted}.`,
    );
  throw badInput(
    `Expected \`involving\` to be one place or institution, but several are named ${quoted}. Use an id: ${exact.map(({ id }) => id).join(', ')}.`,
  );
}

interface FeedParts {
  readonly base: string;
  readonly entries: readonly Entry[];
  readonly involved: readonly InvolvedNode[];
  /** Of the dataset. */
  readonly name: string;
  /** The address of this page. */
  readonly self: URL;
}

function toFeed(
  { changes: { pageInfo }, dataset }: FeedChangesQuery,
  { filter, since }: Conditions,
  { base, entries, involved, name: author, self }: FeedParts,
): Feed {
  const next = new URL(self);
  if (pageInfo.startCursor !== null) next.searchParams.set('before', pageInfo.startCursor);
  const names = involved.map(({ id, name }) => name ?? id).join(', ');
  return {
    id: uuidOf(JSON.stringify(['feed', filter, since])),
    title: `Changes in ${author}${names === '' ? '' : `: ${names}`}`,
    ...{ updated: entries[0]?.updated ?? dataset.importedAt, modified: dataset.importedAt },
    ...{ author, home: `${base}/`, self: self.href, entries },
    next: pageInfo.hasPreviousPage ? next.href : undefined,
  };
}
