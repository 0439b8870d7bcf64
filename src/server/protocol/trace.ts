import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** A request as a part of its caller's trace. */
interface Trace {
  readonly traceId: string;
  /** For the log: with the span of this request and that of its caller. */
  readonly told: { readonly traceId: string; readonly spanId: string; readonly parentId: string };
  /** The header that tells the caller, as a draft of W3C has it. */
  readonly response: string;
}

/** Version, trace, parent and flags, as in W3C's Trace Context; later versions can have more. */
const TRACEPARENT =
  /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(?:-|$)/;

const traces = new WeakMap<object, Trace>();

/** Undefined if the request has no `traceparent`, or one that cannot be read. */
export function traceOf(request: Pick<FastifyRequest, 'headers'>): Trace | undefined {
  const { traceparent } = request.headers;
  const [, traceId, parentId, flags] = TRACEPARENT.exec(String(traceparent ?? '')) ?? [];
  if (traceId === undefined || parentId === undefined || flags === undefined) return undefined;
  const known = traces.get(request);
  if (known) return known;
  const spanId = randomBytes(8).toString('hex');
  const told = { traceId, spanId, parentId };
  const trace = { traceId, told, response: `00-${traceId}-${spanId}-${flags}` };
  traces.set(request, trace);
  return trace;
}
