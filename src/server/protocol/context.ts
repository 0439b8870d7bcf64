import { setMaxListeners } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { SeenState } from '../../graph/oneState.ts';
import type { DeskCaller } from '../../contributions/desk/permissions.ts';
import { type Language, USUAL } from '../../words/languages.ts';
import { traceOf } from './trace.ts';

/** The context of an operation. */
export interface RequestContext {
  /** Aborts when the client disconnects before its response, or when the time is up. */
  readonly signal: AbortSignal;
  /** Ends the work; the reason becomes the response. */
  readonly abort: (reason: Error) => void;
  readonly report: Report;
  /** Of the sentences in its answer. */
  readonly language: Language;
  /** For whom the work is counted, and takes turns. */
  readonly client: string;
  /** The caller; undefined for what the server asks by itself. */
  readonly caller?: DeskCaller;
  /** Whether it may change something: it came by POST to `/graphql`. */
  readonly mayWrite?: boolean;
  /** Called with the state of the record that the answer is of. */
  readonly onAnswered?: (seen: SeenState) => void;
  /** Called when the response is sent, or the client has disconnected. */
  readonly onClose: (listener: () => void) => void;
}

/** What the log says about a request. Never the variables: they may hold what only the client should see. */
export interface Report {
  /** Also the id of an internal error. */
  readonly id: string;
  /** The trace of the caller that it is a part of. */
  readonly traceId?: string | undefined;
  operation?: string | undefined;
  cost?: number | undefined;
  /** What answered instead of the record: a kept answer, or the one that the client has. */
  from?: 'record' | 'cache' | 'client';
  /** The number of Neo4j queries, their rows and their time. */
  queries: number;
  rows: number;
  neo4jMs: number;
  codes?: readonly string[];
  /** The number of events, for a stream. */
  events?: number;
}

const reports = new WeakMap<object, Report>();

export function openContext(request: FastifyRequest, reply: FastifyReply, client: string) {
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
  const traceId = traceOf(request)?.traceId;
  const counted = { queries: 0, rows: 0, neo4jMs: 0 };
  const report: Report = { id: request.id, ...(traceId && { traceId }), ...counted };
  reports.set(request, report);
  reports.set(signal, report);
  return { signal, abort, report, language: USUAL, client, onClose };
}

/** For an operation of the server itself, which runs until it has ended or the server stops. */
export function openOwnContext(stop: AbortSignal): RequestContext {
  const controller = new AbortController();
  const signal = AbortSignal.any([stop, controller.signal]);
  const report: Report = { id: 'own', queries: 0, rows: 0, neo4jMs: 0 };
  reports.set(signal, report);
  const abort = (reason: Error) => controller.abort(reason);
  return { signal, abort, report, language: USUAL, client: '', onClose: () => undefined };
}

/** For a part of the work, which can end before the whole and ends with it, until `close` is called. */
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

/** The report of a request, or of the work under its signal; undefined for requests other than GraphQL. */
export function reportOf(request: object): Report | undefined {
  return reports.get(request);
}

/** No client sees it; the log does. */
function gone(): GraphQLError {
  return new GraphQLError('The client has gone.', { extensions: { code: 'CLIENT_GONE' } });
}
