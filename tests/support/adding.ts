import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { expect } from 'vitest';
import { type Addition, add } from '../../src/adding/add.ts';
import { ADAPTERS } from '../../src/adding/adapters/adapters.ts';
import type { DecidedThing, Outcome } from '../../src/adding/decide.ts';
import type { AdditionReport } from '../../src/adding/report.ts';

/** The source of a list of towns. */
export const LIST = {
  ...{ id: 'list', title: 'A list', kind: 'WEB_PAGE', directness: 'PRIMARY', read: 'yes' },
};

const CITY_OF_US = { country: { value: 'US' }, kind: { value: 'city' } };

/** A place by the column of its name. */
export const named = (column: string, country: string, kind = 'city') => ({
  ...{ name: { column }, country, kind },
});

/** A town of the United States, by the columns of its name and its state. */
export const town = (name = 'Town', region?: string) => ({
  ...{ name: { column: name }, ...CITY_OF_US },
  ...(region !== undefined && { region: { column: region } }),
});

/** A mapping of a table with the column `Town`, whose towns have a tie with Xiangyang. */
export const TOWNS = {
  source: LIST,
  tie: { kind: { value: 'SISTER_CITY' } },
  parties: [{ id: 'xiangyang' }, town()],
};

/** A file of `tests/fixtures/adding`. */
export function given(name: string): string {
  return fileURLToPath(new URL(`../fixtures/adding/${name}`, import.meta.url));
}

type Row = Readonly<Record<string, string>>;

/** The cells of rows in these columns. */
export const cellsOf = (rows: readonly Row[], ...columns: readonly string[]) =>
  rows.map((row) => columns.map((column) => row[column]));

export async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** A copy of the fixture dataset, to which files are added. */
export function addingTo() {
  const temp = mkdtempSync(join(tmpdir(), 'adding-'));
  const folder = join(temp, 'data');
  const job = join(temp, 'job');
  cpSync(fileURLToPath(new URL('../fixtures/dataset', import.meta.url)), folder, {
    recursive: true,
  });
  const addAll = (name: string, files: readonly string[], options: Partial<Addition> = {}) =>
    add({
      ...{ name, job, folder, settings: {}, apply: false },
      adapter: adapterNamed(name),
      files: files.map((file) => (file.startsWith('/') ? file : given(file))),
      ...options,
    });
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  /** The rows of a file, or those that have these cells. */
  const rows = (file: string, cells: Row = {}): Row[] =>
    parse<Row>(text(file), { columns: true }).filter((row) =>
      Object.entries(cells).every(([column, cell]) => row[column] === cell),
    );
  const texts = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => [
      ...[name, name.includes('.csv') ? text(name) : ''],
    ]);
  const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
  const input = (name: string, content: string | Uint8Array | object): string => {
    const path = join(job, name);
    const isText = typeof content === 'string' || content instanceof Uint8Array;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, isText ? content : JSON.stringify(content));
    return path;
  };
  return {
    ...{ folder, job, add: addAll, rows, text, write },

    /** A file in the job folder; an object is written as JSON. */
    input,

    /** The rows of a file that a source states. */
    stated: (file: string, source = 'list') => rows(file, { source }),

    /** Adds tables by a mapping. */
    table(files: readonly string[], mapping: object, { apply = true, all = false } = {}) {
      input('mapping.json', mapping);
      return addAll('table', files, { apply, settings: { all } });
    },

    /** Gives things on record a number of a register, as `hefei,GEONAMES,1808722`. */
    identify: (...numbers: readonly string[]) =>
      write(
        'identifiers.csv',
        text('identifiers.csv') +
          numbers.map((one) => `${one},almanac,,,,,,2026-11-01,\n`).join(''),
      ),

    /** What an addition fails with, in one line. It changes no data file. */
    async failing(
      name: string,
      files: string | readonly string[],
      options: Partial<Addition> = {},
    ): Promise<string> {
      const before = texts();
      const failed = await addAll(name, [files].flat(), { apply: true, ...options }).then(
        ({ things }) => `added ${JSON.stringify(things)}`,
        (error: unknown) => (error as Error).message,
      );
      expect(texts()).toEqual(before);
      expect(failed).not.toContain('\n');
      return failed;
    },

    /** Answers a question in `decisions.csv`, and leaves the others out. */
    decide(label: string, decision: string, id = '') {
      const file = join(job, 'decisions.csv');
      const rows = parse<Row>(readFileSync(file), { columns: true });
      const [row] = rows.filter((one) => one['label'] === label);
      if (row === undefined) throw new Error(`No question about "${label}".`);
      writeFileSync(file, stringify([{ ...row, decision, id }], { header: true }));
    },
  };
}

/** Adds a table of these lines, from a secondary source, to the fixture, twice: the second time nothing is new. */
export async function addTwice(
  lines: readonly string[],
  mapping: object,
  options: { readonly all?: boolean } = {},
) {
  const to = addingTo();
  const file = to.input('list.csv', lines.join('\n'));
  const source = { ...LIST, directness: 'SECONDARY' };
  const add = () => to.table([file], { source, ...mapping }, options);
  const report = await add();
  expect((await add()).rows).toEqual({});
  const added = (table: string, ...columns: readonly string[]) =>
    cellsOf(to.stated(table), ...columns);
  return { to, report, added };
}

function adapterNamed(name: string): Addition['adapter'] {
  const adapter = ADAPTERS[name];
  if (adapter === undefined) throw new Error(`No adapter is called "${name}".`);
  return adapter;
}

/** What a report says of a thing. */
export function told(report: AdditionReport, label: string): DecidedThing | undefined {
  return Object.values(report.samples)
    .flat()
    .find((one) => one.label === label);
}

/** The labels of the things with an outcome. */
export function labels({ samples }: AdditionReport, outcome: Outcome): readonly string[] {
  return samples[outcome].map(({ label }) => label);
}
