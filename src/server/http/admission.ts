import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import { LOOPBACK } from '../../config/access.ts';
import { badInput, forbidden, rateLimited, unauthenticated } from '../../errors.ts';
import { type Caller, type Role, createAuthentication } from './authenticate.ts';
import { clientAt, createRate } from '../cost/rate.ts';

/** For whom a request is counted: the holder of its token, else its address. */
export type ClientOf = (request: FastifyRequest) => string;

/** Hooks that let a request on or throw why not, before its body is read. */
export function createAdmission({ access, limits: { ratePerMinute } }: Config) {
  const authenticate = access.tokens && createAuthentication(access.tokens);
  const until = new WeakMap<FastifyRequest, number>();
  const clients = new WeakMap<FastifyRequest, string>();
  const owed = ratePerMinute === null ? () => 0 : createRate(ratePerMinute);

  return {
    /** A page from the web can send its reader's browser here under a name of its own. */
    host: ({ headers: { host } }: FastifyRequest) => {
      if (host === undefined) return Promise.reject(badInput('Expected a `Host`, but got none.'));
      const name = host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1');
      if (!access.ownHostOnly || LOOPBACK.test(name)) return Promise.resolve();
      return Promise.reject(
        forbidden(
          `Expected a request to this machine by name, but its host is "${name.slice(0, 100)}". Set \`PROXENY_PUBLIC\` to "yes", or ask for tokens, if that is meant.`,
        ),
      );
    },
    reader: async (request: FastifyRequest, reply: FastifyReply) => {
      const caller = await callerOf(request, reply).catch((error: unknown) => {
        assertRate(clientAt(request.ip), reply);
        throw error;
      });
      if (caller) until.set(request, caller.until);
      const client = caller ? `token of ${caller.name}` : clientAt(request.ip);
      clients.set(request, client);
      assertRate(client, reply);
      if (!access.open) assertRole('reader', caller, reply);
    },
    /** When the token that let a reader on does not hold any more. */
    heldUntil: (request: FastifyRequest) => until.get(request) ?? Infinity,
    clientOf: (request: FastifyRequest) => clients.get(request) ?? clientAt(request.ip),
    operator: async (request: FastifyRequest, reply: FastifyReply) => {
      const caller = await callerOf(request, reply);
      if (!access.ownHostOnly) assertRole('operator', caller, reply);
    },
  };

  async function callerOf(
    { headers: { authorization } }: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Caller | undefined> {
    if (authorization === undefined || !authenticate) return undefined;
    void reply.header('www-authenticate', 'Bearer error="invalid_token"');
    const caller = await authenticate(authorization);
    reply.removeHeader('www-authenticate');
    return caller;
  }

  function assertRate(client: string, reply: FastifyReply): void {
    const seconds = owed(client);
    if (seconds === 0 || ratePerMinute === null) return;
    void reply.header('retry-after', seconds);
    throw rateLimited(ratePerMinute, seconds);
  }
}

/** An operator may do what a reader may. */
function assertRole(role: Role, caller: Caller | undefined, reply: FastifyReply): void {
  if (caller?.roles.includes(role) || caller?.roles.includes('operator')) return;
  if (caller) throw forbidden(`Expected a token with the role "${role}", but it has none such.`);
  void reply.header('www-authenticate', 'Bearer');
  throw unauthenticated('Expected `Authorization: Bearer ` and a token, but got none.');
}
