import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { writeTexts } from '../record/files/writeTexts.ts';
import type { DecidedThing } from './decide.ts';
import { readAs } from './input/input.ts';
import type { KeyMatch } from './mapped.ts';

const COLUMNS = ['key', 'label', 'at', 'candidates', 'because', 'decision', 'id'];

const Text = z.string().default('');

const Decision = z
  .object({
    ...{ key: z.string(), label: Text, at: Text, candidates: Text, because: Text },
    decision: z.enum(['same', 'distinct', 'added', 'skip', '']),
    id: z.string(),
  })
  .refine(({ decision, id }) => (decision !== 'same' && decision !== 'added') || id !== '', {
    message: 'expected the id of the thing on record beside "same" or "added"',
    path: ['id'],
  });

/** What a person decided about a thing: it is the one with this id, it is another than all on record (`added`: with this id), or it is left out. */
export type MatchDecision = z.infer<typeof Decision>;

export type Decisions = ReadonlyMap<string, MatchDecision>;

/** The decisions in the job folder, by key. */
export async function readDecisions(folder: string): Promise<Decisions> {
  const file = join(folder, 'decisions.csv');
  if (!existsSync(file)) return new Map();
  const bytes = await readFile(file);
  const rows = await readAs(FORM, `"${file}"`, () => rowsIn(bytes));
  const read = rows.map(({ record }, index) => {
    const one = Decision.safeParse(record);
    if (one.success) return one.data;
    const [issue] = one.error.issues;
    const line = (rows[index - 1]?.info.lines ?? 1) + 1;
    throw new Error(`${file}:${line}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  });
  const taken = read.filter(({ decision }) => decision !== '');
  return new Map(taken.map((one) => [one.key.trim(), one]));
}

const FORM = 'CSV in UTF-8, with commas and the columns key, decision and id,';

interface Recorded {
  readonly record: unknown;
  readonly info: { readonly lines: number };
}

function rowsIn(bytes: Uint8Array): readonly Recorded[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const columns = (header: string[]) => {
    if (!['key', 'decision', 'id'].every((name) => header.includes(name)))
      throw new Error(`its columns are ${header.map((name) => `"${name}"`).join(', ')}`);
    return header;
  };
  return parse(text, { columns, bom: true, trim: true, info: true });
}

/** The decision about a thing. One about another thing of that key, as when a row was inserted in its file, is none. */
export function decisionOn(
  decisions: Decisions,
  { key, label }: Pick<DecidedThing, 'key' | 'label'>,
): MatchDecision | undefined {
  // What is read from the file has no space around it.
  const taken = decisions.get(key.trim());
  return taken?.label === '' || taken?.label === label.trim() ? taken : undefined;
}

interface DecisionFile {
  readonly asked: readonly (readonly [DecidedThing, Pick<KeyMatch, 'candidates' | 'because'>])[];
  readonly taken: Decisions;
  /** Whether the rows are added now: what was decided to be distinct is on record then with its new id, and the next run finds it there. */
  readonly applied: boolean;
}

/** Writes the questions that are open and all decisions that were taken, also those that this run did not need: whole, or not at all. */
export async function writeDecisions(folder: string, file: DecisionFile): Promise<void> {
  const { asked, taken, applied } = file;
  const rows = asked.map(([decided, { candidates, because = '' }]): MatchDecision => ({
    ...{ key: decided.key, label: decided.label, at: decided.at, because },
    candidates: candidates
      .map(({ id, name, because: why }) => `${id} (${name}): ${why}`)
      .join('\n'),
    ...standing(decisionOn(taken, decided), decided, applied),
  }));
  const keys = new Set(rows.map(({ key }) => key.trim()));
  const others = [...taken].filter(([key]) => !keys.has(key)).map(([, one]) => one);
  if (rows.length + others.length === 0) return;
  const text = stringify([...rows, ...others], { header: true, columns: COLUMNS });
  await writeTexts(folder, new Map([['decisions.csv', text]]));
}

function standing(
  taken: MatchDecision | undefined,
  { id: made, outcome }: DecidedThing,
  applied: boolean,
): Pick<MatchDecision, 'decision' | 'id'> {
  const { decision = '', id = '' } = taken ?? {};
  const isMade = applied && decision === 'distinct' && outcome !== 'refused';
  return isMade && made !== null ? { decision: 'added', id: made } : { decision, id };
}
