import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { doorOf, jsonFrom } from './doors.ts';
import { readVariables } from './variables.ts';
import { withServer } from './withServer.ts';

export interface QueryOptions {
  /** The file of the query. */
  readonly query: string;
  readonly format?: string;
  readonly raw?: true;
  readonly out?: string;
  readonly variables?: string;
  readonly operation?: string;
  readonly url?: string;
}

/** Writes what an operation selects to a file that appears only when it is complete. */
export async function exportQuery({ out, url, ...options }: QueryOptions): Promise<void> {
  const body = {
    query: await readFile(options.query, 'utf8'),
    variables: readVariables(options.variables),
    operationName: options.operation,
    format: options.format,
    raw: options.raw,
  };
  const file = await withServer(url, async (at) => save(await ask(at, body), out));
  console.log(`Wrote ${file}.`);
}

async function ask(url: string, body: unknown): Promise<Response> {
  const answer = await fetch(doorOf(url, '/export'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.headers.has('content-disposition')) return answer;
  const { errors } = await jsonFrom<{ errors: readonly { message: string }[] }>(url, answer);
  throw new Error(errors.map(({ message }) => message).join('\n'));
}

async function save({ body, headers }: Response, out: string | undefined): Promise<string> {
  const [, named] = /filename="(.+)"/.exec(headers.get('content-disposition') ?? '') ?? [];
  const file = out ?? named ?? 'export';
  const part = `${file}.part`;
  try {
    await pipeline(Readable.fromWeb(body as never), createWriteStream(part));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    const reason = error instanceof Error && error.message !== 'terminated' ? error.message : '';
    throw new Error(`The export was interrupted, and ${file} was not written. ${reason}`.trim());
  }
  return file;
}
