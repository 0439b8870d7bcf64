import { createReadStream } from 'node:fs';
import { access, constants, open, readFile, stat } from 'node:fs/promises';
import { ZodError, prettifyError } from 'zod';
import { fileKindOf } from '../../record/files/readFiles.ts';
import { MAX_JSON_DEPTH, isDeeper } from '../../readJson.ts';
import { HIDDEN } from '../../record/faults/fault.ts';

/** Fails unless each is a regular file: anything else may have no end, and cannot be read twice. */
export async function expectFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new Error(`Expected a file at "${path}", but there is none.`);
    if (!found.isFile())
      throw new Error(`Expected a file at "${path}", but it is ${fileKindOf(found)}.`);
    await readAs('a file that can be read', `"${path}"`, () => access(path, constants.R_OK));
  }
}

export const MEGABYTE = 1_000_000;

/** A number as people read it: 1,000,000. */
export function amount(value: number): string {
  return value.toLocaleString('en-US');
}

/** Fails if a file is larger than `most` bytes. */
export async function expectSize(path: string, most: number, advice: string): Promise<void> {
  const { size } = await stat(path);
  if (size > most)
    throw new Error(
      `Expected at most ${amount(most / MEGABYTE)} MB in "${path}", but it has ${amount(Math.ceil(size / MEGABYTE))} MB. ${advice}`,
    );
}

/** The first bytes of a file. */
export async function readStart(path: string, most: number): Promise<Uint8Array> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(most) });
  return buffer.subarray(0, bytesRead);
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
        : saidBy(error as Error);
    throw new Error(`Expected ${what} in ${where}, but: ${oneLine(said.slice(0, LONGEST_SAID))}`, {
      cause: error,
    });
  }
}

/** What a reader says of its own code helps nobody who has a broken file. */
function saidBy({ message }: Error): string {
  if (/call stack/.test(message)) return 'it nests too deeply to be read';
  return /is not a function|is not iterable|(read|convert|set) (properties of )?undefined|of null/.test(
    message,
  )
    ? 'it does not have the parts that such a file has'
    : message;
}

/** In characters: some messages have whole rows or lists. */
const LONGEST_SAID = 1_000;

/** As `readAs`, of items that are read one at a time. */
export async function* eachAs<Item>(
  what: string,
  where: string,
  items: AsyncGenerator<Item>,
): AsyncGenerator<Item> {
  try {
    for (;;) {
      const next = await readAs(what, where, () => items.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await items.return(undefined);
  }
}

/** Of a value that fits no choice of a union, the faults by the choice that it comes nearest to, if there is one. */
function nearest(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const [one, other] = issue.errors.toSorted((a, b) => farness(a) - farness(b));
    if (one === undefined || (other && farness(one) === farness(other))) return [issue];
    return nearest(one).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

type Issue = ZodError['issues'][number];

/** Fewer faults are nearer, and of as many those that lie deeper. */
function farness(issues: readonly Issue[]): number {
  return issues.length - Math.max(...issues.map(({ path }) => Math.min(path.length, 9))) / 10;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(HIDDEN, '\ufffd');
}

/** In bytes, of a file that is read whole. */
export const LARGEST_WHOLE = 100 * MEGABYTE;

/** The text of a file in UTF-8, without its byte order mark. */
export async function readTextFile(path: string, most = LARGEST_WHOLE): Promise<string> {
  await expectSize(path, most, 'Split it, and add the parts one after the other.');
  const bytes = await readFile(path);
  return readAs('text in UTF-8', `"${path}"`, () =>
    new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  );
}

export async function readJsonFile(path: string): Promise<unknown> {
  return parseJson(await readTextFile(path), `"${path}"`);
}

export function parseJson(text: string, where: string): Promise<unknown> {
  return readAs('JSON', where, () => {
    const value = JSON.parse(text) as unknown;
    if (isDeeper(value, MAX_JSON_DEPTH))
      throw new Error(`it nests more than ${MAX_JSON_DEPTH} levels deep`);
    return value;
  });
}

/** In characters, of a record in a file that is read a record at a time. */
export const LONGEST_RECORD = 16 * MEGABYTE;

/** The lines of a text file in UTF-8, one at a time. */
export async function* textLines(path: string, longest = Infinity): AsyncGenerator<string> {
  let begun: string[] = [];
  let length = 0;
  let number = 1;
  for await (const text of textsIn(path)) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) {
        yield withoutReturn(begun.join(''));
        number++;
        begun = [];
        length = 0;
      }
      begun.push(piece);
      length += piece.length;
      if (length > longest) throw tooLong(`"${path}", line ${amount(number)}`);
    }
  }
  if (length > 0) yield withoutReturn(begun.join(''));
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** The error of a record that has no end in sight. */
export function tooLong(where: string): Error {
  return new Error(
    `Expected at most ${amount(LONGEST_RECORD)} characters in ${where}, but there are more. Check that it is the file that you meant.`,
  );
}

/** The text of a file in UTF-8, a chunk at a time. */
export async function* textsIn(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Buffer) =>
    readAs('text in UTF-8', `"${path}"`, () =>
      decoder.decode(bytes, { stream: bytes !== undefined }),
    );
  for await (const bytes of createReadStream(path)) yield await decode(bytes as Buffer);
  yield await decode();
}
