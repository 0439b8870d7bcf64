import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import { bareHost, isLoopback } from '../../config/hosts.ts';
import { badInput, forbidden, hasCode, unauthenticated } from '../../errors.ts';
import {
  type DeskCaller,
  type DeskRole,
  READER,
  hasRole,
} from '../../contributions/desk/permissions.ts';
import { type Caller, createAuthentication } from './authenticate.ts';
import { isElsewhere } from './origins.ts';
import { type Budgets, clientAt, createBudgets } from '../cost/rate.ts';

/** The client that a request counts for: the holder of its token, otherwise its address. */
export type ClientOf = (request: FastifyRequest) => string;

/** Probes of one address; apart from its queries, so that neither uses up the other's. */
const PROBES_PER_MINUTE = 300;

export type Admission = ReturnType<typeof createAdmission>;

interface Reader {
  readonly client: string;
  /** When its token expires. */
  readonly until: number;
  readonly caller: Caller | undefined;
}

/** Hooks that admit a request or throw the reason, before its body is read. */
export function createAdmission({ access, limits }: Config) {
  const callerOf = createCallerOf(access);
  const readers = new WeakMap<FastifyRequest, Reader>();
  const budgets = createBudgets(limits);
  const probes = createBudgets({
    ratePerMinute: limits.ratePerMinute && PROBES_PER_MINUTE,
    ...{ databaseMsPerMinute: null, cpuMsPerMinute: null },
  });
  const clientOf: ClientOf = (request) => readers.get(request)?.client ?? clientAt(request.ip);
  const probe = ({ ip }: FastifyRequest, reply: FastifyReply) =>
    Promise.resolve().then(() => assertWithin(probes, clientAt(ip), reply));
  return {
    host: createHostCheck(access),
    reader: async (request: FastifyRequest, reply: FastifyReply) => {
      const caller = await callerOf(request, reply).catch((error: unknown) => {
        assertWithin(budgets, clientAt(request.ip), reply);
        throw error;
      });
      const client = caller ? `token of ${caller.name}` : clientAt(request.ip);
      readers.set(request, { client, caller, until: caller?.until ?? Infinity });
      assertWithin(budgets, client, reply);
      if (!access.open) assertRole('reader', caller, reply);
    },
    /** When the token that admitted a reader expires. */
    heldUntil: (request: FastifyRequest) => readers.get(request)?.until ?? Infinity,
    clientOf,
    callerOf: (one: FastifyRequest) => toDeskCaller(readers.get(one)?.caller, one, access),
    /** Tells the client what is left of its budgets, as its answer begins. */
    budgets: (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
      void reply.headers(budgets.headersOf(clientOf(request)));
      return Promise.resolve(payload);
    },
    /** Counts database time that was used for a client. */
    spend: budgets.spend,
    /** Counts the time of Node's thread that a request took. */
    spendCpu: (request: FastifyRequest, ms: number) => budgets.spendCpu(clientOf(request), ms),
    probe,
    operator: async (request: FastifyRequest, reply: FastifyReply) => {
      await probe(request, reply);
      const caller = await callerOf(request, reply);
      if (!access.openMetrics) assertRole('operator', caller, reply);
    },
  };
}

function createHostCheck({ hosts }: Config['access']) {
  return ({ headers: { host } }: FastifyRequest): Promise<void> => {
    if (host === undefined) return Promise.reject(badInput('Expected a `Host`, but got none.'));
    const name = host.replace(/:\d*$/, '');
    if (!hosts || isLoopback(name) || hosts.includes(bareHost(name))) return Promise.resolve();
    return Promise.reject(
      forbidden(
        `Expected a host name that this server answers to, but got: "${name.slice(0, 100)}". If it is one of its names, add it to \`PROXENY_HOSTS\`.`,
      ),
    );
  };
}

function createCallerOf({ tokens }: Config['access']) {
  const authenticate = tokens && createAuthentication(tokens);
  return async ({ headers: { authorization } }: FastifyRequest, reply: FastifyReply) => {
    if (authorization === undefined || !authenticate) return undefined;
    try {
      return await authenticate(authorization);
    } catch (error) {
      if (hasCode(error, 'UNAUTHENTICATED'))
        void reply.header('www-authenticate', 'Bearer error="invalid_token"');
      throw error;
    }
  };
}

function assertWithin(budgets: Budgets, client: string, reply: FastifyReply): void {
  const refusal = budgets.refusalOf(client);
  if (refusal === null) return;
  reply.removeHeader('www-authenticate');
  void reply.header('retry-after', refusal.extensions.retryAfter);
  throw refusal;
}

/** The person at a machine that only it can reach, and that asks for no token, is an operator. A page of another origin is not that person. */
function toDeskCaller(
  caller: Caller | undefined,
  request: FastifyRequest,
  { openMetrics }: Config['access'],
): DeskCaller {
  if (caller === undefined) return openMetrics && !isElsewhere(request) ? LOCAL : READER;
  return { ...caller, role: caller.role ?? 'reader' };
}

const LOCAL = { name: 'local', role: 'operator', organization: null, isAgent: false } as const;

function assertRole(role: DeskRole, caller: Caller | undefined, reply: FastifyReply): void {
  if (caller?.role && hasRole({ role: caller.role }, role)) return;
  if (caller) throw forbidden(({ errors }) => errors.lacksRole(role));
  void reply.header('www-authenticate', 'Bearer');
  throw unauthenticated(({ errors }) => errors.noToken);
}
