import type { ServerResponse } from 'node:http';

/** What a request is answered within. */
export interface RequestContext {
  /** Aborted when the client has gone away before it had its answer. */
  readonly signal: AbortSignal;
  /** What the log will say of it. */
  readonly report: Report;
}

/** Never the variables: they may hold what nobody but the client should see. */
export interface Report {
  operation?: string | undefined;
  cost?: number;
  codes?: readonly string[];
}

const reports = new WeakMap<object, Report>();

export function openContext(request: object, response: ServerResponse): RequestContext {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new Error('The client has gone away.'));
  });
  const report: Report = {};
  reports.set(request, report);
  return { signal: controller.signal, report };
}

/** What was noted of a request; nothing if it was none of GraphQL's. */
export function reportOf(request: object): Report {
  return reports.get(request) ?? {};
}
