import type { FastifyReply, FastifyRequest } from 'fastify';
import { gone, unavailable } from '../../../errors.ts';
import type { TableFormat } from '../../../export/table/formats.ts';
import { createOpenTable } from '../../../export/table/openTable.ts';
import { chooseCoding } from '../../answers/encode.ts';
import { sendErrors, tagsIn } from '../../answers/send.ts';
import { streamOf } from '../../answers/stream.ts';
import type { RequestContext } from '../../protocol/context.ts';
import { errorsOf } from '../../protocol/faults.ts';
import { addVary } from '../../protocol/guards.ts';
import type { KeptTable } from '../../snapshots/folder.ts';
import type { Snapshots } from '../../snapshots/snapshots.ts';
import type { TableService } from './keptTables.ts';
import { limitTime } from './stream.ts';
import { type PreparedTable, type TableRequest, createPrepare } from './tableRequest.ts';

/** How files are sent: their headers are set here, except for lengths, ranges and the time of the record. */
export const SENDING = {
  serve: false,
  cacheControl: false,
  contentType: false,
  etag: false,
} as const;

/** What an address with a version names does not change. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Sends a table: from disk, if it is there, else as it is read. */
export function createSend(service: TableService, snapshots: Snapshots) {
  const prepare = createPrepare(service);
  const find = createFind(service, snapshots);
  const open = createOpen(service);
  const { config, log, mask } = service;
  return async (request: FastifyRequest, reply: FastifyReply, read: () => TableRequest) => {
    const context = service.open(request, reply);
    limitTime(context, config.limits.exportTimeoutMs);
    const { version } = request.params as { readonly version?: string };
    const answer = async () => {
      const prepared = prepare(read());
      const { name, cost } = prepared;
      Object.assign(context.report, { operation: name, cost });
      const found = await find(prepared, tagsIn(request), version);
      return found ?? (await open(prepared, context, version));
    };
    const opened = await answer().catch(errorsOf);
    if (!('etag' in opened)) {
      // A cache may keep a 410 that does not say so, but the version may come back.
      if (version !== undefined) void reply.header('cache-control', 'no-store');
      return sendErrors(opened, mask, { reply, context });
    }
    void reply.header('etag', opened.etag);
    const caching = version === undefined ? 'no-cache' : FOR_EVER;
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', caching);
    if ('isHeld' in opened) return reply.status(304).send();
    if (opened.format.extension === 'csv') addVary(reply, 'accept-encoding');
    if ('kept' in opened) {
      context.report.from = 'cache';
      return sendFile({ request, reply }, opened);
    }
    const { format, head, field, chunks } = opened;
    setHeaders(reply, format, { field, count: head.count, version: head.dataset.version });
    if (request.method !== 'HEAD') return reply.send(streamOf(chunks, context, log, request.raw));
    await chunks[Symbol.asyncIterator]().return?.();
    return reply.send();
  };
}

/** What is known of a table without reading it; undefined if it has to be read. */
function createFind({ answers }: TableService, snapshots: Snapshots) {
  return async (prepared: PreparedTable, held: readonly string[], at: string | undefined) => {
    const { format, whole, tagOf } = prepared;
    const etagOf = (state: string) => `W/"${tagOf(state)}"`;
    const of = (kept: KeptTable) => {
      const etag = etagOf(kept.state);
      if (held.includes(etag)) return { etag, isHeld: true as const };
      const strong = `"${tagOf(kept.state)}"`;
      const compressed = gzOf(kept, prepared);
      return { etag: strong, kept, field: prepared.table.field, format, compressed };
    };
    const isNamed = at !== undefined && whole !== undefined;
    const old = isNamed ? snapshots.findVersion(at, whole, format) : undefined;
    if (old) return of(old);
    const isKept = snapshots.isOn && whole !== undefined;
    if (at === undefined && !isKept && held.length === 0) return undefined;
    const state = await answers.present();
    if (at !== undefined) assertPresent(state?.version, at);
    if (state === undefined) return undefined;
    if (held.includes(etagOf(state.key))) return { etag: etagOf(state.key), isHeld: true as const };
    const kept = whole === undefined ? undefined : snapshots.find(state.key, whole, format);
    if (kept) return of(kept);
    if (whole !== undefined) snapshots.want(whole, format);
    return undefined;
  };

  /** The same CSV compressed. */
  function gzOf({ state }: KeptTable, { whole, format }: PreparedTable): KeptTable | undefined {
    if (format.variant !== 'csv' || whole === undefined) return undefined;
    return snapshots.find(state, whole, { ...format, variant: 'csv.gz' });
  }
}

function assertPresent(present: string | null | undefined, at: string): void {
  if (present == null) throw unavailable();
  if (present === at) return;
  throw gone(
    `Expected the version of the record that is served ("${present}"), but got: ${JSON.stringify(at.slice(0, 100))}.`,
    { version: present },
  );
}

/** Reads a table. */
function createOpen({ config, model, graph, places }: TableService) {
  const openTable = createOpenTable(model, graph);
  const { maxExportRows: maxRows, timeoutMs } = config.limits;
  return async (prepared: PreparedTable, context: RequestContext, at: string | undefined) => {
    const { client, signal } = context;
    const { format, table, tagOf } = prepared;
    places.take(context);
    const reading = { signal, timeoutMs, asker: { client, isLong: true } };
    const opened = await openTable({ ...prepared, ...reading, maxRows, now: new Date() });
    if (at !== undefined) assertPresent(opened.state.version, at);
    return { ...opened, format, field: table.field, etag: `W/"${tagOf(opened.state.key)}"` };
  };
}

interface FoundFile {
  readonly kept: KeptTable;
  readonly compressed: KeptTable | undefined;
  readonly etag: string;
  readonly field: string;
  readonly format: TableFormat;
}

/** A part of a file is a part of the file as it is, so it is not compressed; nor is its length without it. */
function sendFile(
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { kept, compressed, etag, field, format }: FoundFile,
) {
  const { headers, method } = request;
  setHeaders(reply, format, { field, ...kept });
  settleConditions(headers, etag);
  const coding =
    compressed && method === 'GET' && headers.range === undefined
      ? chooseCoding(headers['accept-encoding'], kept.bytes, ['gzip'])
      : undefined;
  if (coding === undefined || compressed === undefined)
    return reply.sendFile(kept.name, kept.folder);
  void reply.headers({ 'content-encoding': coding, etag: `W/${etag}` });
  return reply.sendFile(compressed.name, compressed.folder, { acceptRanges: false });
}

/** The tag is ours, so what asks for it is answered here. */
function settleConditions(headers: FastifyRequest['headers'], etag: string): void {
  const { 'if-range': only } = headers;
  if (only?.includes('"') === true) {
    if (only !== etag) delete headers.range;
    delete headers['if-range'];
  }
  const { 'if-match': match } = headers;
  if (match?.split(',').some((one) => one.trim() === etag) === true) delete headers['if-match'];
}

function setHeaders(
  reply: FastifyReply,
  { extension, mediaType }: TableFormat,
  told: { readonly field: string; readonly count: number; readonly version: string },
): void {
  void reply.headers({
    'content-type': mediaType,
    'content-disposition': `inline; filename="proxeny-${told.field}-${told.version}.${extension}"`,
    'proxeny-version': told.version,
    'proxeny-count': told.count,
  });
}
