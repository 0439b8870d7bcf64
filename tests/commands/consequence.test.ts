import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { given } from '../support/adding.ts';
import { runCli } from '../support/cli.ts';
import { FIXTURE, copyWith, swap } from '../support/dataset.ts';

const run = (...args: readonly string[]) => runCli(['consequence', ...args]).closed;

describe('proxeny consequence', () => {
  it('compares two commits of Git, and a commit with a folder', async () => {
    const folder = await copyWith();
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
        cwd: folder,
        encoding: 'utf8',
      }).trim();
    const commit = () => {
      git('add', '.');
      git('commit', '--quiet', '--message', 'Data');
      return git('rev-parse', 'HEAD');
    };
    git('init', '--quiet');
    const first = commit();
    const file = join(folder, 'cities.csv');
    await writeFile(file, (await readFile(file, 'utf8')).replace('787033', '787034'));
    const unsaved = await run(first, '--data', folder, '--format', 'json');
    const second = commit();
    const between = await run(first, second, '--data', folder, '--format', 'json');

    expect([unsaved, between].map(({ code, errors }) => [code, errors])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(JSON.parse(between.output)).toMatchObject({
      ...{ before: first, after: second, changedSubjects: 1 },
      values: { total: 1, more: 0, listed: [{ property: 'population', to: ['787034'] }] },
    });
    expect(JSON.parse(unsaved.output)).toMatchObject({ values: { total: 1 } });
  });

  it('fails on what it is told to fail on', async () => {
    const edited = await copyWith({ 'cities.csv': swap(',39.96118,-82.99879,', ',,,') });

    const lost = await run(FIXTURE, edited, '--format', 'markdown', '--fail-on', 'loss');
    const none = await run(FIXTURE, edited, '--fail-on', 'contest');

    expect([lost.code, none.code]).toEqual([2, 0]);
    expect(lost.output).toContain('`point` is gone: no source states it any more');
  });

  it('tells what a job would do, as its dry run does', async () => {
    const folder = await copyWith();
    const job = await mkdtemp(join(tmpdir(), 'job-'));
    const args = ['add', 'sources', given('works.bib'), '--folder', folder, '--job', job];
    const dry = await runCli(args).closed;
    const told = await run(folder, job, '--list', '10');

    expect(told.output).toMatch(/^\d+ subjects have other rows\. What answers say changes:/);
    expect(dry.output).toContain(told.output);
    expect(await readFile(join(job, 'report.html'), 'utf8')).toContain('What answers say then');
  });

  it('says what it expected', async () => {
    const { code, errors } = await run('no-such-commit', '--data', FIXTURE);

    expect(code).toBe(1);
    expect(errors).toContain(
      'Expected a folder, or a commit of Git that has "tests/fixtures/dataset", but got "no-such-commit".',
    );
  });
});
