import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/commands/folders.ts';
import { checkDataset } from '../../src/record/check/dataset.ts';
import { alone } from '../../src/launcher/folderLock.ts';
import { TOWNS, addingTo, given } from '../support/adding.ts';
import { runCli, until } from '../support/cli.ts';
import { openEndpoint } from '../support/sparqlEndpoint.ts';

/** As a run leaves it that is killed while it writes. */
function leaveHalfWritten(
  folder: string,
  files: Readonly<Record<string, { readonly whole: string; readonly before: string }>>,
) {
  const kept = join(folder, '.adding-rows');
  mkdirSync(kept);
  for (const [index, { whole }] of Object.values(files).entries())
    writeFileSync(join(kept, String(index)), whole);
  const before = Object.values(files).map((file) => file.before);
  writeFileSync(join(kept, 'files.json'), JSON.stringify({ files: Object.keys(files), before }));
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('adding', () => {
  it('changes no data file unless it is told to apply', async () => {
    const to = addingTo();
    const before = readdirSync(to.folder).map((file) => to.text(file));
    const report = await to.add('sources', ['works.bib']);

    expect(report.rows).toMatchObject({ 'sources.csv': 3 });
    expect(readdirSync(to.folder).map((file) => to.text(file))).toEqual(before);
    expect(readFileSync(join(to.job, 'report.html'), 'utf8')).toContain('A dry run');
  });

  it('only adds lines, and what it leaves passes the check', async () => {
    const to = addingTo();
    const before = to.text('sources.csv').split('\n');
    await to.add('sources', ['works.bib'], { apply: true });
    const after = to.text('sources.csv').split('\n');

    expect(after.length).toBe(before.length + 3);
    expect(after.filter((line) => before.includes(line))).toEqual(before);
    expect((await checkDataset(to.folder)).faults).toEqual([]);
  });

  it('only confirms the same file, also on another day', async () => {
    const to = addingTo();
    await to.add('sources', ['works.bib'], { apply: true, now: new Date('2026-11-20T12:00:00Z') });
    const after = to.text('sources.csv');
    expect(after).toContain('2026-11-20');
    const again = await to.add('sources', ['works.bib'], { apply: true });

    expect(again.claims.new).toBe(0);
    expect(again.rows).toEqual({});
    expect(to.text('sources.csv')).toBe(after);
  });

  it('keeps the stages whose input is the same', async () => {
    const to = addingTo();
    const run = async (options = {}) => {
      const made: string[] = [];
      await to.add('sources', ['works.bib'], {
        ...options,
        onStage: (stage, fresh) => made.push(...(fresh ? [stage] : [])),
      });
      return made;
    };
    expect(await run()).toEqual(['1-read', '2-map', '3-match', '4-decide']);
    expect(await run()).toEqual([]);
    writeFileSync(join(to.job, '4-decide.ndjson.part'), 'half a li');
    expect(await run({ apply: true })).toEqual(['5-apply']);
    expect(await run()).toEqual(['3-match', '4-decide']);
  });

  it('finishes what an interrupted run of any job began to write', async () => {
    const to = addingTo();
    const text = to.text('people.csv');
    const whole = text.replace('Liu Lijuan', 'Liu Li Juan');
    leaveHalfWritten(to.folder, { 'people.csv': { whole, before: hashOf(text) } });
    await to.add('sources', ['works.ris'], { job: `${to.job}-of-another` });

    expect(to.text('people.csv')).toBe(whole);
    expect(readdirSync(to.folder).filter((file) => !file.endsWith('.csv'))).toEqual([]);
  });

  it('writes nothing over a file that was changed after its rows were made', async () => {
    const to = addingTo();
    await to.add('sources', ['works.bib'], { apply: true });
    const [people, sources] = [to.text('people.csv'), to.text('sources.csv')];
    leaveHalfWritten(to.folder, {
      'people.csv': { whole: 'id\n', before: hashOf(people) },
      'sources.csv': { whole: 'id\n', before: 'of another text' },
    });

    await expect(to.add('sources', ['works.ris'])).rejects.toThrow(
      /sources\.csv" was changed after the rows for it were made, so nothing was written\. Remove ".*\.adding-rows"/,
    );
    expect([to.text('people.csv'), to.text('sources.csv')]).toEqual([people, sources]);
  });

  it('runs one addition at a time in a job folder', async () => {
    const to = addingTo();
    const both = await Promise.allSettled([
      to.add('sources', ['works.bib']),
      to.add('sources', ['works.ris']),
    ]);

    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: new Error(
        `The job folder "${to.job}" is in use by process ${process.pid}. Run the command again when that process has ended.`,
      ),
    });
    expect((await to.add('sources', ['works.ris'])).rows).toMatchObject({ 'sources.csv': 1 });
  });

  it('adds nothing to a data folder that another addition writes to; a dry run only reads it', async () => {
    const to = addingTo();
    const before = to.text('sources.csv');
    await alone(to.folder, 'data folder', async () => {
      await expect(to.add('sources', ['works.bib'], { apply: true })).rejects.toThrow(
        `The data folder "${to.folder}" is in use by process ${process.pid}.`,
      );
      expect(to.text('sources.csv')).toBe(before);
      expect((await to.add('sources', ['works.bib'])).applied).toBe(false);
    });
    await to.add('sources', ['works.bib'], { apply: true });

    expect(to.text('sources.csv')).not.toBe(before);
    expect(readdirSync(to.folder).filter((file) => !file.endsWith('.csv'))).toEqual([]);
  });

  it('adds to a part of the data folder, which it makes', async () => {
    const to = addingTo();
    const before = to.text('sources.csv');
    await to.add('sources', ['works.ris'], { apply: true, part: 'works' });

    expect(to.text('sources.csv')).toBe(before);
    expect(readdirSync(join(to.folder, 'works')).sort()).toEqual(['people.csv', 'sources.csv']);
    expect((await checkDataset(to.folder)).faults).toEqual([]);
  });

  it('keeps the line ends and the columns of a file that it adds to', async () => {
    const to = addingTo();
    to.write('sources.csv', to.text('sources.csv').replaceAll('\n', '\r\n'));
    await to.add('sources', ['works.ris'], { apply: true });

    const added = to.text('sources.csv');
    expect(added.replaceAll('\r\n', '')).not.toContain('\n');
    expect((await checkDataset(to.folder)).faults).toEqual([]);
  });

  it('keeps every row of a file whose cells have line breaks, and puts new ones between', async () => {
    const plain = addingTo();
    const to = addingTo();
    const broken = to.text('sources.csv').replace('Almanac of twins', '"Almanac\r\nof\rtwins"');
    to.write('sources.csv', broken.replaceAll(/(?<!\r)\n/g, '\r\n'));
    for (const one of [plain, to]) await one.add('sources', ['works.ris'], { apply: true });

    const idsIn = ({ rows }: typeof to) => rows('sources.csv').map(({ id }) => id);
    expect(idsIn(to)).toEqual(idsIn(plain));
    expect(idsIn(to)).toEqual(idsIn(to).toSorted());
    expect(to.text('sources.csv')).toContain('"Almanac\r\nof\rtwins"');
    expect((await checkDataset(to.folder)).faults).toEqual([]);
  });

  it('names the fault of a decision', async () => {
    const to = addingTo();
    to.input('decisions.csv', 'key,decision,id\nwork x,same,\n');
    await expect(to.add('sources', ['works.ris'])).rejects.toThrow(
      'decisions.csv:2: id: expected the id',
    );
  });
});

describe('proxeny add', () => {
  it('tells what it would add and where the report is, then adds it', async () => {
    const to = addingTo();
    const env = { ...process.env, PROXENY_PARTS: 'all' };
    const args = ['add', 'sources', given('works.ris'), '--folder', to.folder, '--job', to.job];
    const dry = await runCli(args, env).closed;
    expect(dry.output).toContain('Would add 2 rows to 2 files. Add them with --apply.');
    expect(dry.output).toContain(join(to.job, 'report.html'));

    const applied = await runCli([...args, '--apply'], env).closed;
    expect(applied.output).toContain('Added 2 rows to 2 files.');
    expect(applied.errors).toContain('4-decide: kept');
    expect(to.text('sources.csv')).toContain('10.5555/twin.2019.1');
  });

  it('waits for another command that adds to the data folder, and keeps the rows of both', async () => {
    const to = addingTo();
    const titles = ['The work of one', 'The work of the other'];
    const run = (title: string, at: number) => {
      const [file, job] = [join(to.folder, `${at}.json`), join(to.job, String(at))];
      writeFileSync(file, JSON.stringify([{ type: 'book', title }]));
      const args = ['--folder', to.folder, '--job', job, '--apply'];
      return runCli(['add', 'sources', file, ...args]).closed;
    };
    const both = await Promise.all(titles.map(run));

    expect(both).toMatchObject([{ code: 0 }, { code: 0 }]);
    const added = to.rows('sources.csv').map(({ title }) => title);
    expect(added).toEqual(expect.arrayContaining(titles));
    expect((await checkDataset(to.folder)).faults).toEqual([]);
  });

  it('has a job of its own for each file, whatever its name', async () => {
    const to = addingTo();
    const env = { ...process.env, PROXENY_HOME: join(to.job, 'home') };
    for (const name of ['西安.csv', '奈良.csv']) {
      const file = to.input(name, 'Town\nColumbus\n');
      const { errors } = await runCli(['add', 'table', file, '--folder', to.folder], env).closed;
      expect(errors).toContain('Proposed how to read the columns');
    }
    expect(readdirSync(join(to.job, 'home', 'jobs'))).toHaveLength(2);
  });

  it('keeps what an endpoint answered before the process was killed', async () => {
    const to = addingTo();
    const tie = { item: 'Q16567', partner: 'Q185684', statement: 'Q16567-1' };
    // The third question is never answered.
    const { url, queries } = await openEndpoint({ ties: [tie] }, (request) => request === 3);
    const args = ['add', 'wikidata', '--endpoint', url, '--folder', to.folder, '--job', to.job];
    const killed = runCli([...args, '--batch', '1', '--contact', 'mail@example.org']);
    await until(() => queries.length === 3);
    killed.kill('SIGKILL');
    await killed.closed;

    const { errors, output } = await runCli(args).closed;
    expect(errors).toMatch(
      /^Asking for ties of items, 1 to 2 of 2 \(Q16567 to Q185684\)\.\n1-read: done/,
    );
    expect(output).toContain('Would add 3 rows to 3 files.');
    expect(queries).toHaveLength(4);
  });

  it('takes a large table in memory that has no room for all its rows', async () => {
    const to = addingTo();
    const letters = (digits: string) =>
      digits.replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
    const towns = Array.from({ length: 12_000 }, (_, at) =>
      letters(at.toString(26).padStart(4, 'q')),
    );
    const file = to.input('towns.csv', ['Town', ...towns].join('\nTown '));
    const mapping = to.input('towns.json', TOWNS);
    const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=88' };
    const args = ['add', 'table', file, '--mapping', mapping, '--all', '--folder', to.folder];
    const { output } = await runCli([...args, '--job', to.job], env).closed;
    expect(output).toContain('Would add 24001 rows to 3 files.');
  });

  it('reads the whole record in memory that has no room for all its claims', async () => {
    const to = addingTo();
    const file = to.input('towns.csv', 'Town\nPalo Alto\nTown Qqq');
    const mapping = to.input('towns.json', TOWNS);
    const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=220' };
    const args = ['add', 'table', file, '--mapping', mapping, '--all', '--folder', SHIPPED];
    const { output, errors } = await runCli([...args, '--job', to.job], env).closed;
    expect(errors).toContain('3-match: done');
    expect(output).toContain('Would add');
  });

  it('says what is wrong in a line, and fails', async () => {
    const to = addingTo();
    const folders = ['--folder', to.folder, '--job', to.job];
    const args = ['add', 'sources', given('works.ris'), ...folders, '--cited-by', 'nobody'];
    expect(await runCli(args).closed).toMatchObject({
      code: 1,
      errors: expect.stringMatching(
        /Expected the id of a source on record, but got "nobody"\.$/,
      ) as string,
    });
  });
});
