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
  const rows = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, file)), { columns: true });
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const texts = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => [
      name,
      name.includes('.csv') ? text(name) : '',
    ]);
  return {
    ...{ folder, job, add: addAll, rows, text },
    write: (file: string, content: string) => writeFileSync(join(folder, file), content),

    /** The rows of a file that a source states. */
    stated: (file: string, source = 'list') => rows(file).filter((row) => row['source'] === source),

    /** A file in the job folder; an object is written as JSON. */
    input(name: string, content: string | Uint8Array | object): string {
      const path = join(job, name);
      const isText = typeof content === 'string' || content instanceof Uint8Array;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, isText ? content : JSON.stringify(content));
      return path;
    },

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
      const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true });
      const [row] = rows.filter((one) => one['label'] === label);
      if (row === undefined) throw new Error(`No question about "${label}".`);
      writeFileSync(file, stringify([{ ...row, decision, id }], { header: true }));
    },
  };
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
