import type { FastifyError, FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { GraphQLError } from 'graphql';
import { badInput, internal } from '../errors.ts';
import { randomUUID } from 'node:crypto';

/** What is wrong before GraphQL is reached is told in the same shape as its errors. */
export function refuseClearly(server: FastifyInstance, log: Logger): void {
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500)
      return reply.status(status).send(toBody(badInput(WORDS[error.code] ?? error.message)));
    const id = randomUUID();
    log.error({ err: error, id }, 'A request failed on our side.');
    return reply.status(500).send(toBody(internal(id)));
  });
  server.setNotFoundHandler((request, reply) =>
    reply
      .status(404)
      .send(
        toBody(
          badInput(
            `Expected the path \`/graphql\`, \`/playground\` or \`/health/ready\`, but got: "${request.url.slice(0, 200)}".`,
          ),
        ),
      ),
  );
}

const WORDS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE:
    'A request may be up to 1,000,000 bytes long, but this one is longer.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Expected the content type "application/json".',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'Expected a JSON object with a `query`, but got an empty body.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'Expected a JSON object with a `query`, but the body is not JSON.',
};

function toBody({ message, extensions }: GraphQLError) {
  return { errors: [{ message, extensions: { code: extensions.code } }] };
}
