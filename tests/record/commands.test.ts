import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/record/check/dataset.ts';
import { runCli, settingsOf } from '../support/cli.ts';
import { FIXTURE, copyWith, editIn, swap, textsIn } from '../support/dataset.ts';
import { scratchNeo4j } from '../support/neo4j.ts';

async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return runCli(args, { ...process.env, ...env }).closed;
}

describe('proxeny --version', () => {
  it('says the version of the program', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };

    expect(await run(['--version'])).toMatchObject({ code: 0, output: version });
  });
});

describe('proxeny check', () => {
  it('tells the version of files that are without fault', async () => {
    const { code, output } = await run(['check', FIXTURE]);

    expect(output).toMatch(/^\d+ rows in 28 files, version [0-9a-f]{12}\.$/);
    expect(code).toBe(0);
  });

  it('warns of a cell that a spreadsheet would run, and takes it', async () => {
    const folder = await copyWith({
      'people.csv': swap('Liu Lijuan', '"=HYPERLINK(""http://example.org"",""Liu"")"'),
    });

    const { code, errors, output } = await run(['check', folder]);

    expect(errors).toMatch(
      /^warning: .*people\.csv:3:name: "=HYPERLINK\("http:\/\/example\.org","Liu"\)" begins like a formula of a spreadsheet; exports as CSV write it with ' before it$/,
    );
    expect([code, output.split(',')[0]]).toEqual([0, '87 rows in 28 files']);
  });

  it('warns of a file that ends in the middle of a line, where its last cell is valid by chance', async () => {
    const folder = await copyWith({ 'names.csv': (text) => text.slice(0, -1) });

    const { code, errors } = await run(['check', folder]);

    expect(errors).toMatch(
      /^warning: .*names\.csv: ends in the middle of a line, as a file that was cut; if it is whole, end its last line$/,
    );
    expect(code).toBe(0);
  });

  it('tells files that were cut at the end of a line by the version that was expected', async () => {
    const version = (await loadDataset(FIXTURE)).contentHash.slice(0, 12);
    const cut = await copyWith({
      'names.csv': (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`,
    });

    expect((await run(['check', FIXTURE, '--expect', version])).code).toBe(0);
    const { code, errors } = await run(['check', cut, '--expect', version]);
    expect(errors).toMatch(
      /^Expected data files of version \w{12}, but those of ".*" are of version \w{12}: rows are missing, were added or were changed\.$/,
    );
    expect(code).toBe(1);
    expect((await run(['check', cut, '--expect', 'latest'])).errors).toContain(
      'Expected a version such as',
    );
  });

  it('names all faults and fails', async () => {
    const folder = await copyWith({
      'cities.csv': swap('CITY,ohio', 'CITY,ohoi'),
      'people.csv': swap('1961', 'long ago'),
    });

    const { code, errors } = await run(['check', folder]);

    expect(errors).toMatch(
      /cities\.csv:3:within: .*\n.*people\.csv:3:born: .*\n2 faults in the data files; nothing was written\.$/,
    );
    expect(code).toBe(1);
  });

  it('takes no files that `proxeny add` has not finished writing, nor does `proxeny import`', async () => {
    const folder = await copyWith();
    await mkdir(join(folder, '.adding-rows'));
    expect((await run(['check', folder])).code).toBe(0);

    const files = '{"files":["people.csv"],"before":[null]}';
    await editIn(folder, { '.adding-rows/files.json': () => files });
    const env = settingsOf(await scratchNeo4j());
    for (const command of ['check', 'import']) {
      const { code, errors } = await run([command, folder], env);
      expect(errors).toMatch(
        /files\.json: expected data files that are written in full, .* run it again with any file, which finishes it\n1 fault in the data files; nothing was written\.$/,
      );
      expect(code).toBe(1);
    }
  });

  it('writes the files again in canonical order, if it is asked to', async () => {
    const reversed = await copyWith({
      'themes.csv': (text) => `${text.trimEnd().split('\n').toReversed().join('\n')}\n`,
    });
    const { code: refused } = await run(['check', reversed, '--rewrite']);
    const shuffled = await copyWith({
      'themes.csv': (text) => {
        const [header = '', ...rows] = text.trimEnd().split('\n');
        return [header, ...rows.reverse(), ''].join('\n');
      },
    });

    const { code } = await run(['check', shuffled, '--rewrite']);

    expect([refused, code]).toEqual([1, 0]);
    expect(await textsIn(shuffled)).toEqual(await textsIn(FIXTURE));
  });
});

describe('proxeny check of a folder with parts', () => {
  it('counts their rows, and writes none of them into the folder', async () => {
    const fishing = 'id,name,broader,recorded\nfishing,Fishing,,2026-11-01\n';
    const folder = await copyWith({ 'lists/themes.csv': () => fishing });
    const themes = () => readFile(join(folder, 'themes.csv'), 'utf8');
    const before = await themes();

    const { output } = await run(['check', folder]);
    const { code, errors } = await run(['check', folder, '--rewrite']);
    const alone = await run(['check', folder, '--rewrite'], { PROXENY_PARTS: 'none' });

    expect(output).toMatch(/^88 rows in 28 files/);
    expect(errors).toMatch(/is read with its parts \(lists\)\. Set `PROXENY_PARTS=none`/);
    expect([code, alone.code]).toEqual([1, 0]);
    expect(await themes()).toBe(before);
  });
});

describe('proxeny import and export', () => {
  it('bring the files into the graph and back', async () => {
    const env = settingsOf(await scratchNeo4j());
    const folder = await mkdtemp(join(tmpdir(), 'proxeny-export-'));

    const imported = await run(['import', FIXTURE], env);
    const again = await run(['import', FIXTURE], env);
    const exported = await run(['export', folder], env);

    expect(imported.output).toMatch(/^Imported version [0-9a-f]{12}, \d+ nodes and \d+ edges\.$/);
    expect(again.output).toMatch(/^Unchanged since 20.*Z: version [0-9a-f]{12}, /);
    const files = await textsIn(FIXTURE);
    expect(exported.output).toMatch(
      new RegExp(`^Wrote ${Object.keys(files).length} files to .*, version [0-9a-f]{12}\\.$`),
    );
    expect(await textsIn(folder)).toEqual(files);
  });
});
