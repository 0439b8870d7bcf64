import { stat } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isJob, filesWithJob } from '../adding/jobFiles.ts';
import { readConfig } from '../config.ts';
import { type RecordSide, consequenceOf } from '../consequence/consequenceOf.ts';
import { readCommit } from '../consequence/reading/gitFiles.ts';
import { consequenceText } from '../consequence/words/consequenceText.ts';
import { CAUSES, type FailureCause, hasCause, listed } from '../consequence/words/listed.ts';
import { MARKDOWN, TEXT } from '../consequence/words/style.ts';
import { readFiles } from '../record/files/readFiles.ts';
import { SHIPPED, shownFolder } from './folders.ts';

export const consequence = new Command('consequence')
  .description('say what a change of the data files does to answers; needs no Neo4j')
  .argument('<before>', 'a data folder, or a commit of Git such as "main"')
  .argument('[after]', 'the same, or the job folder of an addition (else the data folder as it is)')
  .option('--data <folder>', 'the data folder that commits are read of', SHIPPED)
  .option('--part <name>', 'the part of the data folder that a job adds to')
  .addOption(
    new Option('--format <format>', 'how to print it')
      .choices(['text', 'markdown', 'json'])
      .default('text'),
  )
  .option('--list <count>', 'how many changes of each kind to list', readCount, 50)
  .addOption(
    new Option(
      '--fail-on <cause...>',
      'end with the exit code 2 if a contest opens, or if something is lost',
    ).choices(CAUSES),
  )
  .action(runConsequence);

interface Options {
  readonly data: string;
  readonly part?: string;
  readonly format: 'text' | 'markdown' | 'json';
  readonly list: number;
  readonly failOn?: readonly FailureCause[];
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a number such as 50.');
}

/** Other errors end with 1. */
const FAILED = 2;

async function runConsequence(
  before: string,
  after: string | undefined,
  { format, list, failOn = [], ...where }: Options,
): Promise<void> {
  const was = await readSide(before, where);
  const is = await readAfter(after, was, where);
  const found = consequenceOf(was, is, {
    onWhole: () =>
      console.error('Many subjects are concerned: all rows are read, which takes a minute.'),
  });
  const some = listed(found, list);
  if (format === 'json')
    console.log(JSON.stringify({ before: was.name, after: is.name, ...some }, null, 2));
  else console.log(consequenceText(some, format === 'markdown' ? MARKDOWN : TEXT));
  if (failOn.some((cause) => hasCause(found, cause))) process.exitCode = FAILED;
}

type Where = Pick<Options, 'data' | 'part'>;

async function readAfter(after: string | undefined, was: RecordSide, where: Where) {
  if (after === undefined) return readSide(where.data, where);
  if (!isJob(after)) return readSide(after, where);
  return { name: after, files: await filesWithJob(was.files, after, where.part) };
}

/** A folder goes before a commit of the same name. */
async function readSide(given: string, { data }: Where): Promise<RecordSide> {
  const { parts } = readConfig();
  const found = await stat(given).catch(() => null);
  if (found?.isDirectory() === true) {
    const name = shownFolder(given);
    return { name, files: await readFiles(name, parts) };
  }
  try {
    return { name: given, files: await readCommit(given, data, parts) };
  } catch (error) {
    throw new Error(
      `Expected a folder, or a commit of Git that has "${shownFolder(data)}", but got "${given}".`,
      { cause: error },
    );
  }
}
