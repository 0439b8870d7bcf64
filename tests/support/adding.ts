import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type Addition, add } from '../../src/adding/add.ts';
import { ADAPTERS } from '../../src/adding/adapters/adapters.ts';
import type { DecidedThing, Outcome } from '../../src/adding/decide.ts';
import type { AdditionReport } from '../../src/adding/report.ts';

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
  return {
    folder,
    job,
    add: (name: string, files: readonly string[], options: Partial<Addition> = {}) =>
      add({
        ...{ name, job, folder, settings: {}, apply: false },
        adapter: adapterNamed(name),
        files: files.map((file) => (file.startsWith('/') ? file : given(file))),
        ...options,
      }),
    rows: (file: string): Record<string, string>[] =>
      parse(readFileSync(join(folder, file)), { columns: true }),
    text: (file: string) => readFileSync(join(folder, file), 'utf8'),
    write: (file: string, text: string) => writeFileSync(join(folder, file), text),

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
