import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { FIXTURE } from '../support/dataset.ts';

const DEEP = 50_000;
const nested = (open: string, close: string) => open.repeat(DEEP) + close.repeat(DEEP);
const inItem = `{"name":"x","inner":${nested('[', ']')}}`;

/** By the adapter and the name of the file, its text and what is said of it. */
const FILES: readonly (readonly [adapter: string, file: string, text: string, said: string])[] = [
  ['table', 'rows.json', nested('[', ']'), 'item 1, but: it nests more than 64 levels deep'],
  ['table', 'row.json', inItem, 'but: it nests more than 64 levels deep'],
  ['table', 'rows.ndjson', inItem, 'line 1, but: it nests more than 64 levels deep'],
  ['ror', 'ror.json', `[${inItem}]`, 'item 1, but: it nests more than 64 levels deep'],
  ['table', 'page.html', '<div>'.repeat(2 * DEEP), 'it nests too deeply to be read'],
  ['sources', 'works.json', `[${inItem}]`, 'it nests too deeply to be read'],
  ['sources', 'work.json', '{}', 'it does not have the parts that such a file has'],
  ['sources', 'a.bib', `@book{a, title=${nested('{', '}')}}`, 'it nests too deeply to be read'],
];

describe('proxeny add', () => {
  it.for(FILES)('says by %s of %s in words of the file what is wrong', async ([adapter, ...of]) => {
    const [file, text, said] = of;
    const folder = await mkdtemp(join(tmpdir(), 'proxeny-broken-'));
    const path = join(folder, file);
    await writeFile(path, text);
    const args = ['--folder', FIXTURE, '--job', join(folder, 'job')];
    const { code, errors } = await runCli(['add', adapter, path, ...args]).closed;
    expect(code).toBe(1);
    expect(errors).toContain(`"${path}"`);
    expect(errors).toContain(said);
    expect(errors).not.toMatch(/call stack|is not a function|undefined/);
  });
});
