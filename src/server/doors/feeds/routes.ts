import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { forbidden } from '../../../errors.ts';
import {
  FeedChangesDocument,
  type FeedChangesQuery,
  FeedInvolvedDocument,
} from '../../../generated/doors.ts';
import { type Answers, resultIn } from '../../answers/answers.ts';
import { sendErrors, sendText } from '../../answers/send.ts';
import type { DoorAdmission, Service } from '../../http/door.ts';
import { baseOf } from '../../links/base.ts';
import { type RequestContext, openContext } from '../../protocol/context.ts';
import { errorsOf, toFaults } from '../../protocol/faults.ts';
import { linksUnder } from '../../links/links.ts';
import { createMask } from '../../protocol/mask.ts';
import type { AskedDocument } from '../../protocol/request.ts';
import { atom } from './atom.ts';
import type { Feed, FeedFormat } from './feed.ts';
import { jsonFeed } from './jsonFeed.ts';
import { type Conditions, readConditions } from './readConditions.ts';
import { entriesOf, uuidOf } from './readFeed.ts';
import { type InvolvedNode, involvedIn } from './resolve.ts';

interface FeedService extends Pick<Service, 'config' | 'log' | 'model'> {
  readonly answers: Answers;
}

const FORMATS: Readonly<Record<string, FeedFormat>> = {
  '/changes.atom': atom,
  '/changes.json': jsonFeed,
};

/** `Query.changes` as feeds, asked in the name of their clients. */
export function addFeeds(
  server: FastifyInstance,
  service: FeedService,
  { clientOf, ...admission }: DoorAdmission,
): void {
  const mask = createMask(service.log);
  for (const [url, format] of Object.entries(FORMATS))
    server.get(url, admission, async (request, reply) => {
      const context = openContext(request, reply, clientOf(request));
      const text = await feedOf(request, service, context).then(format.write, errorsOf);
      if (typeof text !== 'string') return sendErrors(text, mask, { reply, context });
      return sendText({ text, mediaType: format.mediaType }, { request, reply });
    });
}

async function feedOf(
  request: FastifyRequest,
  { answers, config, model }: FeedService,
  context: RequestContext,
): Promise<Feed> {
  if (config.documents !== null)
    throw forbidden('This server executes listed documents only, so it has no feeds.');
  const base = baseOf(request);
  const conditions = readConditions(request.query as Readonly<Record<string, unknown>>);
  const involved: InvolvedNode[] = [];
  for (const text of conditions.filter.involving ?? []) {
    const name = text.slice(0, LONGEST_NAME);
    involved.push(involvedIn(text, await asked(FeedInvolvedDocument, { text, name })));
  }
  const filter = {
    ...conditions.filter,
    ...(involved.length > 0 && { involving: involved.map(({ id }) => id) }),
  };
  const found = await asked(FeedChangesDocument, { ...conditions, filter });
  return toFeed(
    found,
    { ...conditions, filter },
    { request, base, involved, schema: model.schema },
  );

  async function asked<Data>(
    document: AskedDocument<Data>,
    variables: Readonly<Record<string, unknown>>,
  ) {
    const asking = { query: String(document), variables };
    const { data, errors = [] } = resultIn(await answers.answer(asking, context, []));
    if (errors.length > 0) throw toFaults(errors);
    return data as Data;
  }
}

/** A longer text is no name that a search takes. */
const LONGEST_NAME = 200;

interface Around {
  readonly request: FastifyRequest;
  readonly base: string;
  readonly involved: readonly InvolvedNode[];
  readonly schema: GraphQLSchema;
}

function toFeed(
  found: FeedChangesQuery,
  conditions: Conditions,
  { request, base, involved, schema }: Around,
): Feed {
  const self = new URL(request.url, base);
  const entries = entriesOf(found, conditions.filter, linksUnder(base, schema));
  const { hasPreviousPage, startCursor } = found.changes.pageInfo;
  const next = new URL(self);
  if (startCursor !== null) next.searchParams.set('before', startCursor);
  const names = involved.map(({ id, name }) => name ?? id).join(', ');
  return {
    id: uuidOf(JSON.stringify(['feed', conditions.filter, conditions.since])),
    title: names === '' ? 'Changes in Proxeny' : `Changes in Proxeny: ${names}`,
    updated: entries[0]?.updated ?? found.dataset.importedAt,
    ...{ home: `${base}/`, self: self.href, entries },
    next: hasPreviousPage ? next.href : undefined,
  };
}
