import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { textLines } from './input/input.ts';

/** The first line of a stage's file. */
interface Head {
  readonly stage: string;
  /** A hash of what the stage was made from. */
  readonly input: string;
}

export interface Stage<Line> {
  /** False if the file was there, made from the same input. */
  readonly fresh: boolean;
  readonly lines: () => AsyncIterable<Line>;
}

/**
 * Runs a stage, unless its file in the job folder was made from the same input. The file has its name only once it is whole, so a
 * stage that was interrupted runs again.
 */
export async function runStage<Line>(
  folder: string,
  { stage, input }: Head,
  make: () => AsyncIterable<Line> | Iterable<Line>,
): Promise<Stage<Line>> {
  const file = join(folder, `${stage}.ndjson`);
  const lines = () => linesOf<Line>(file);
  if ((await headOf(file))?.input === input) return { fresh: false, lines };
  await mkdir(folder, { recursive: true });
  await pipeline(Readable.from(texts({ stage, input }, make())), createWriteStream(`${file}.part`));
  await rename(`${file}.part`, file);
  return { fresh: true, lines };
}

async function* texts<Line>(head: Head, lines: AsyncIterable<Line> | Iterable<Line>) {
  yield `${JSON.stringify(head)}\n`;
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

async function headOf(file: string): Promise<Head | undefined> {
  try {
    for await (const line of textLines(file)) return JSON.parse(line) as Head;
  } catch (error) {
    // A damaged file is as good as none.
    if (!(error instanceof SyntaxError) && (error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw error;
  }
  return undefined;
}

async function* linesOf<Line>(file: string): AsyncGenerator<Line> {
  let isHead = true;
  for await (const line of textLines(file)) {
    if (!isHead) yield JSON.parse(line) as Line;
    isHead = false;
  }
}
