import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { badInput } from '../errors.ts';
import { thrownOf } from './apollo.ts';
import { type RequestContext, openContext } from './context.ts';
import { createMask } from './mask.ts';
import { chooseMediaType } from './mediaType.ts';
import { readRequest } from './readRequest.ts';
import { refuse } from './refuse.ts';
import { statusOf } from './status.ts';

/** Answers what is sent to `/graphql`, in the media type that the client likes best. */
export function createAnswer(apollo: ApolloServer<RequestContext>, log: Logger) {
  const mask = createMask(log);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const mediaType = chooseMediaType(request.headers.accept);
    if (mediaType === undefined) return refuse(reply, NOT_ACCEPTABLE, 406);
    const asked = readRequest(request);
    const context = openContext(request, reply);
    const { body } = await apollo.executeOperation(asked, { contextValue: context });
    if (body.kind !== 'single') throw new Error('Expected one answer, but got several.');
    const { data, extensions, errors: found } = body.singleResult;
    const errors = found?.map((error) => mask(error, thrownOf(error), context.report));
    if (errors) context.report.codes = errors.map((error) => String(error.extensions?.code));
    return reply
      .status(statusOf({ data, errors }, mediaType))
      .header('content-type', `${mediaType}; charset=utf-8`)
      .header('vary', 'accept')
      .send(JSON.stringify({ errors, data, extensions }));
  };
}

const NOT_ACCEPTABLE = badInput(
  'Expected to `accept` "application/json" or "application/graphql-response+json".',
);
