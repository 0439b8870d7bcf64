import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Files, dataFilesIn, isHalfWritten, readFiles } from '../record/files/readFiles.ts';
import { readRegister } from '../record/matching/readRegister.ts';
import { stampOf } from '../record/content/stampOf.ts';
import type { DataRow } from '../record/tables/row.ts';
import type { Adapter, AdapterInput, Raw, Settings } from './adapter.ts';
import { alone } from '../launcher/folderLock.ts';
import { consequenceOfFew } from '../consequence/consequenceOf.ts';
import { changedFiles, filesWith, finishWriting, writeChanged } from './apply.ts';
import { type DecidedThing, createDecider } from './decide.ts';
import { type Decisions, decisionOn, readDecisions, writeDecisions } from './decisions.ts';
import { expectFiles } from './input/input.ts';
import { type Stage, runStage } from './job.ts';
import { type FileThing, type KeyMatch, isIgnored } from './mapped.ts';
import { createMatcher } from './match.ts';
import { type Holdings, createHeld } from './record.ts';
import { type AdditionReport, createTally, writeReport } from './report.ts';
import { createResolver } from './resolve.ts';
import { type RowFile, withRowFile } from './rowFile.ts';
import { newRow } from './tableNamed.ts';

export interface Addition extends AdapterInput {
  readonly adapter: Adapter;
  readonly name: string;
  /** The part of the data folder that rows are added to; the folder itself if not given. */
  readonly part?: string;
  readonly apply: boolean;
  /** Gets the settings with what the adapter adds to them, such as the text of a mapping. */
  readonly onPrepared?: (settings: Settings) => void;
  readonly onStage?: (stage: string, fresh: boolean) => void;
}

/**
 * Reads files of others, maps them to rows, finds what is on record, decides what is new, and adds it if `apply`. Each stage but the
 * last is a file in the job folder, kept while its input is the same.
 */
export async function add(addition: Addition): Promise<AdditionReport> {
  const { job, folder, apply, onStage = () => undefined } = addition;
  await expectFiles(addition.files);
  await dataFilesIn(folder);
  expectPart(addition.part);
  await makeJob(job);
  return alone(job, 'job folder', async () => {
    const map = await mapFiles(addition);
    const finish = async () => {
      if (await finishWriting(folder)) onStage('5-apply', false);
    };
    const compare = () =>
      withRowFile(join(job, 'added-rows.ndjson'), (added) => addMapped(addition, map, added));
    if (apply) return alone(folder, 'data folder', () => finish().then(compare));
    if (isHalfWritten(folder)) await alone(folder, 'data folder', finish);
    return compare();
  });
}

/** Only a subfolder is read as a part. */
function expectPart(part: string | undefined): void {
  if (part !== undefined && !/^(?!\.)(?!.*\.csv$)[^/\\]+$/.test(part))
    throw new Error(`Expected the name of a subfolder as the part, but got "${part}".`);
}

async function makeJob(job: string): Promise<void> {
  try {
    await mkdir(job, { recursive: true });
    await access(job, constants.W_OK);
  } catch (error) {
    throw new Error(
      `Expected a job folder at "${job}", but it cannot be written to. Name another with --job.`,
      { cause: error },
    );
  }
}

async function addMapped(addition: Addition, map: Staged<FileThing>, added: RowFile) {
  const { name, job, folder, part, apply, now = new Date(), onStage = () => undefined } = addition;
  const files = await readFiles(folder);
  const held = createHeld(files, { folder, now }, added);
  expectSources(addition.settings, held);
  const today = now.toISOString().slice(0, 10);
  const made = await decideAll(addition, { map, files, held, today });
  const isAdding = apply && made.rows.length > 0;
  const changed = isAdding ? changedFiles(files, made.rows, { folder, part }) : new Map();
  await writeDecisions(job, { asked: made.open, taken: made.decisions, applied: isAdding });
  if (isAdding) {
    await writeChanged(folder, changed, files);
    onStage('5-apply', true);
  }
  const about = { adapter: name, files: saidBy(addition), applied: apply };
  const report: AdditionReport = {
    ...made.tally.report(about),
    ...(!apply && consequenceIn(addition, files, made.rows)),
  };
  await writeReport(job, report);
  return report;
}

/** More rows concern more subjects than a dry run reads. */
const FEW_ROWS = 2_000;

/** What a dry run says of answers, unless that takes all rows. */
function consequenceIn({ part, now }: Addition, files: Files, rows: readonly DataRow[]) {
  if (rows.length === 0 || rows.length > FEW_ROWS) return {};
  const found = consequenceOfFew(files, filesWith(files, rows, part), now);
  return found === null ? {} : { consequence: found };
}

function expectSources({ source, citedBy }: Settings, held: Holdings): void {
  for (const id of [source, citedBy])
    if (id !== undefined && held.typeOf(held.current(id)) !== 'Source')
      throw new Error(`Expected the id of a source on record, but got "${id}".`);
}

/** What the records are from, as the user named it. */
function saidBy({ files, settings: { endpoint } }: Addition): readonly string[] {
  return endpoint === undefined ? files : [endpoint];
}

/** The first two stages. */
async function mapFiles(addition: Addition): Promise<Staged<FileThing>> {
  const { adapter } = addition;
  const { files, settings } = (await adapter.prepare?.(addition)) ?? addition;
  const inputs: string[] = [];
  for (const file of files) inputs.push(await hashOf(file));
  addition.onPrepared?.(settings);
  const told = JSON.stringify(settings);
  const read = await staged<Raw>(addition, '1-read', [...files, ...inputs, told], () =>
    recordsOf(adapter.read(files, settings), saidBy(addition)),
  );
  return staged<FileThing>(addition, '2-map', [read.input], () =>
    adapter.map(read.lines, settings),
  );
}

/** What an adapter reads, which is something. */
async function* recordsOf(read: AsyncIterable<Raw>, files: readonly string[]): AsyncGenerator<Raw> {
  let count = 0;
  for await (const record of read) {
    count++;
    yield record;
  }
  const named = files.map((file) => `"${file}"`).join(', ');
  if (count === 0) throw new Error(`Expected records in ${named}, but there are none.`);
}

interface Mapping {
  readonly map: Staged<FileThing>;
  /** The data files. */
  readonly files: Files;
  readonly held: Holdings;
  readonly today: string;
}

/** The third and the fourth stage. */
async function decideAll(addition: Addition, { map, files, held, today }: Mapping) {
  const match = await staged<KeyMatch>(addition, '3-match', [map.input, held.contentHash], () =>
    createMatcher(held, readRegister(files))(map.lines()),
  );
  const matched = new Map<string, KeyMatch>();
  // What is new needs no match, and of a large table most can be.
  for await (const one of match.lines())
    if (one.verdict !== 'NEW' || matched.has(one.key)) matched.set(one.key, one);
  const decisions = await readDecisions(addition.job);
  const taken = JSON.stringify(
    [...decisions].map(([key, { decision, id }]) => [key, decision, id]),
  );
  const decide = await staged<DecidedThing | Addable>(
    addition,
    '4-decide',
    [match.input, today, taken],
    async function* () {
      const { resolve, begin, refuse } = createResolver({ matched, decisions, held });
      const decideOn = createDecider({ held, resolve, today }, refuse);
      for await (const part of partsOf(map.lines())) {
        const kept = part.filter(
          (one) => matched.has(one.key) || one.refused !== undefined || !isIgnored(one, 'NEW'),
        );
        begin(new Map([...kept].reverse().map((one) => [one.key, one])));
        const { decided, rows } = decideOn(kept);
        yield* decided;
        for (const { table, cells } of rows) yield { table: table.file, cells };
      }
    },
  );
  const asks = (thing: DecidedThing) => questionOf(thing, matched, decisions);
  return {
    decisions,
    ...(await outcomeOf(decide.lines(), addition.apply ? Infinity : FEW_ROWS, asks)),
  };
}

/** What was decided, counted; the rows, as long as they are not more than `most`; and what a person has to decide. */
async function outcomeOf(
  lines: AsyncIterable<DecidedThing | Addable>,
  most: number,
  asks: (thing: DecidedThing) => ReturnType<typeof questionOf>,
) {
  const tally = createTally();
  const asked = new Map<string, readonly [DecidedThing, NonNullable<ReturnType<typeof asks>>]>();
  const rows: DataRow[] = [];
  for await (const line of lines) {
    if ('cells' in line) {
      tally.row(line.table);
      if (rows.length <= most) rows.push(newRow(line.table, line.cells));
      continue;
    }
    tally.thing(line);
    const match = asks(line);
    if (match !== undefined) asked.set(line.key, [line, match]);
  }
  return { tally, rows, open: [...asked.values()] };
}

/** The parts of the files, of which each names all that it refers to. */
async function* partsOf(things: AsyncIterable<FileThing>): AsyncGenerator<readonly FileThing[]> {
  let part: FileThing[] = [];
  for await (const one of things) {
    if (part.length > 0 && part[0]?.part !== one.part) {
      yield part;
      part = [];
    }
    part.push(one);
  }
  yield part;
}

/** A row to add, by the name of its file. */
export interface Addable {
  readonly table: string;
  readonly cells: DataRow['cells'];
}

/** What a thing may be, if a person has to decide it, or has decided. */
function questionOf(
  decided: DecidedThing,
  matched: ReadonlyMap<string, KeyMatch>,
  decisions: Decisions,
): Pick<KeyMatch, 'candidates' | 'because'> | undefined {
  const { key, outcome, candidates: ids } = decided;
  if (outcome !== 'ambiguous' && decisionOn(decisions, decided) === undefined) return undefined;
  const tie = ids && { candidates: ids.map((id) => ({ id, name: id, because: 'same parties' })) };
  return matched.get(key) ?? tie;
}

interface Staged<Line> extends Stage<Line> {
  readonly input: string;
}

/** The input of a stage is also the code that makes it. */
async function staged<Line>(
  { job, onStage = () => undefined }: Addition,
  stage: string,
  inputs: readonly string[],
  make: () => AsyncIterable<Line> | Iterable<Line>,
): Promise<Staged<Line>> {
  const input = stampOf(new Map(inputs.map((text, at) => [String(at), text])));
  const made = await runStage(job, { stage, input }, make);
  onStage(stage, made.fresh);
  return { ...made, input };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(file)) hash.update(bytes as Buffer);
  return hash.digest('hex');
}
