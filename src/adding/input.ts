import { createReadStream } from 'node:fs';
import { access, constants, readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { ZodError, prettifyError } from 'zod';
import { kindOf } from '../dataset/files/readFiles.ts';
import { HIDDEN } from '../dataset/tables/fault.ts';

/** Fails unless each is a regular file: anything else may have no end, and cannot be read twice. */
export async function expectFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new Error(`Expected a file at "${path}", but there is none.`);
    if (!found.isFile())
      throw new Error(`Expected a file at "${path}", but it is ${kindOf(found)}.`);
    await readAs('a file that can be read', `"${path}"`, () => access(path, constants.R_OK));
  }
}

/** Whatever `read` throws says in one line what was expected, and where. */
export async function readAs<Result>(
  what: string,
  where: string,
  read: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const said =
      error instanceof ZodError
        ? prettifyError({ issues: nearest(error.issues) })
        : (error as Error).message;
    throw new Error(`Expected ${what} in ${where}, but: ${oneLine(said)}`, { cause: error });
  }
}

/** Of a value that fits no choice of a union, the faults by the choice that it comes nearest to, if there is one. */
function nearest(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const [one, other] = issue.errors.toSorted((a, b) => a.length - b.length);
    if (one === undefined || one.length === other?.length) return [issue];
    return nearest(one).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

type Issue = ZodError['issues'][number];

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(HIDDEN, '\ufffd');
}

/** The text of a file in UTF-8, without its byte order mark. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  return readAs('text in UTF-8', `"${path}"`, () =>
    new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  );
}

export async function readJson(path: string): Promise<unknown> {
  return parseJson(await readText(path), `"${path}"`);
}

export function parseJson(text: string, where: string): Promise<unknown> {
  return readAs('JSON', where, () => JSON.parse(text) as unknown);
}

/** The lines of a text file in UTF-8, one at a time. */
export async function* textLines(path: string): AsyncGenerator<string> {
  const stream = Readable.from(textsIn(path));
  try {
    yield* createInterface({ input: stream, crlfDelay: Infinity });
  } finally {
    stream.destroy();
  }
}

async function* textsIn(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Buffer) =>
    readAs('text in UTF-8', `"${path}"`, () =>
      decoder.decode(bytes, { stream: bytes !== undefined }),
    );
  for await (const bytes of createReadStream(path)) yield await decode(bytes as Buffer);
  yield await decode();
}
