import { setMaxListeners } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

/** What an operation is answered within. */
export interface RequestContext {
  /** Aborted when the client has gone before it had its answer, or the time is up. */
  readonly signal: AbortSignal;
  /** Ends the work; the reason becomes the answer. */
  readonly abort: (reason: Error) => void;
  readonly report: Report;
  /** For whom the work is counted, and takes turns. */
  readonly client: string;
  /** Called when the answer is sent, or the client has gone. */
  readonly onClose: (listener: () => void) => void;
}

/** What the log will say of a request. Never the variables: they may hold what nobody but the client should see. */
export interface Report {
  /** Also the id of an error of ours. */
  readonly id: string;
  operation?: string | undefined;
  cost?: number;
  /** How often Neo4j was asked, for how many rows, and how long that took. */
  queries: number;
  rows: number;
  neo4jMs: number;
  codes?: readonly string[];
  /** How many were told, if it was a stream of them. */
  events?: number;
}

const reports = new WeakMap<object, Report>();

export function openContext(
  request: FastifyRequest,
  reply: FastifyReply,
  client: string,
): RequestContext {
  const controller = new AbortController();
  const abort = (reason: Error) => controller.abort(reason);
  const onClose = (listener: () => void) => {
    if (reply.raw.destroyed) listener();
    else reply.raw.once('close', listener);
  };
  onClose(() => {
    if (!reply.raw.writableFinished) abort(gone());
  });
  const { signal } = controller;
  // Each read of an operation listens while it waits.
  setMaxListeners(0, signal);
  const report: Report = { id: request.id, queries: 0, rows: 0, neo4jMs: 0 };
  reports.set(request, report);
  reports.set(signal, report);
  return { signal, abort, report, client, onClose };
}

/** For an operation of the server itself, which runs until it has ended or the server stops. */
export function openOwnContext(stop: AbortSignal): RequestContext {
  const controller = new AbortController();
  const signal = AbortSignal.any([stop, controller.signal]);
  const report: Report = { id: 'own', queries: 0, rows: 0, neo4jMs: 0 };
  reports.set(signal, report);
  const abort = (reason: Error) => controller.abort(reason);
  return { signal, abort, report, client: '', onClose: () => undefined };
}

/** For a part of the work, which may end before the whole, and ends with it; until `onEnd` is called. */
export function openPart({ signal: whole, report }: RequestContext) {
  const controller = new AbortController();
  const abort = () => controller.abort(whole.reason);
  if (whole.aborted) abort();
  whole.addEventListener('abort', abort);
  const { signal } = controller;
  setMaxListeners(0, signal);
  reports.set(signal, report);
  return {
    signal,
    abort: (reason: Error) => controller.abort(reason),
    close: () => whole.removeEventListener('abort', abort),
  };
}

/** What was noted of a request, or of what runs under its signal; nothing if it was none of GraphQL's. */
export function reportOf(request: object): Report | undefined {
  return reports.get(request);
}

/** Nobody hears it; the log does. */
function gone(): GraphQLError {
  return new GraphQLError('The client has gone.', { extensions: { code: 'CLIENT_GONE' } });
}
