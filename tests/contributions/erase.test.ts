import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyTo } from '../../src/contributions/applying/apply.ts';
import { digestOfSubject } from '../../src/contributions/applying/takeOut.ts';
import type { Action, JournalEntry } from '../../src/contributions/journal/events.ts';
import {
  entryAfter,
  readJournal,
  replaceJournal,
} from '../../src/contributions/journal/journal.ts';
import { journalOf, operationsInForce } from '../../src/contributions/journal/proposals.ts';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { runCli } from '../support/cli.ts';
import { FIXTURE, add, copyWith, swap } from '../support/dataset.ts';
import { accepted } from './accepted.ts';

const PERSON = 'richard-v-knight';
const AT = '2026-12-01T10:00:00.000Z';

const museum = (id: string) => ({
  ...{ kind: 'ASSERT' as const, table: 'institutions' },
  cells: {
    ...{ id, name: `Museum ${id}`, kind: 'MUSEUM', located_in: 'hefei' },
    ...{ source: 'gazette', locator: 'page 9' },
  },
});

const proposed = (title: string, note: string | null, id: string): Action => ({
  ...{ type: 'PROPOSED', title, note, operations: [museum(id)], key: null },
});

/** A journal of what some people did to proposals. */
const journal = (...deeds: readonly (readonly [name: string, proposal: number, Action])[]) =>
  deeds.reduce<readonly JournalEntry[]>((some, [name, number, action]) => {
    const by = { name, organization: null, isAgent: false };
    return [
      ...some,
      entryAfter(some.at(-1), { at: AT, proposal: `proposal-${number}`, by, action }),
    ];
  }, []);

/** A folder of contributions, and the command that erases from it. */
async function withJournal(entries: readonly JournalEntry[], env: NodeJS.ProcessEnv = {}) {
  const home = await mkdtemp(join(tmpdir(), 'proxeny-erase-'));
  const folder = join(home, 'contributions');
  await mkdir(folder);
  await replaceJournal(folder, entries);
  const settings = { CONTRIBUTIONS: folder, PROXENY_HOME: home, ...env };
  const erase = (...args: readonly string[]) =>
    runCli(['erase', ...args], { ...process.env, ...settings }).closed;
  return { home, folder, erase };
}

const textOf = (folder: string) => readFile(join(folder, 'journal.ndjson'), 'utf8');

const REASON = ['--reason', 'On request.'];

describe('proxeny erase --subject', () => {
  it('takes the texts out that mention the person, and what they are about stays', async () => {
    const data = await copyWith({
      'names.csv': add(`${PERSON},Ricardo Caballero,es,ALIAS,,,blog,,,,,,2026-11-01,`),
    });
    const before = journal(
      ['chen', 1, proposed('A museum of RICHARD  V. Knight', 'As Ricardo Caballero said.', 'm-1')],
      ['edith', 1, { type: 'COMMENTED', text: `Is it that of ${PERSON}?` }],
      ['edith', 1, { type: 'ACCEPTED', reason: 'Richard V. Knight wrote so.' }],
      [
        'chen',
        2,
        proposed('A museum of Richard V. Knightly', 'Of richard-v-knight-junior.', 'm-2'),
      ],
      ['edith', 2, { type: 'ACCEPTED', reason: null }],
      ['edith', 3, proposed('A museum', 'By Dick the economist.', 'm-3')],
    );
    const { folder, erase } = await withJournal(before);

    const { output, errors } = await erase(data, '--subject', PERSON, '--name', 'Dick', ...REASON);

    expect(errors).toBe('');
    expect(output).toContain('4 of 6 lines were erased.');
    const entries = await readJournal(folder);
    expect(entries.slice(3, 5)).toEqual(before.slice(3, 5));
    const text = (await textOf(folder)).replace('V. Knightly', '').replace(`${PERSON}-junior`, '');
    expect(text).not.toMatch(/knight|caballero|dick/i);
    expect(entries.slice(0, 6).map(({ hash }) => hash)).toEqual(before.map(({ hash }) => hash));
    const [first] = journalOf(entries).proposals.values();
    expect(first).toMatchObject({
      ...{ title: 'erased', note: 'erased', state: 'ACCEPTED', by: { name: 'chen' } },
      ...{ comments: [{ text: 'erased' }], decision: { text: 'erased' } },
    });
    const inForce = operationsInForce(journalOf(entries));
    const { fates } = applyTo(await readFiles(data), inForce, { now: new Date() });
    expect(fates.map(({ state }) => state)).toEqual(['APPLIED', 'APPLIED', 'APPLIED']);
  });

  it('takes out what was proposed about the ties of the person, and by a name of a proposal', async () => {
    const tie = {
      kind: 'ASSERT' as const,
      table: 'personal_ties',
      cells: { id: `${PERSON}--ben-leffel`, start: '1990', source: 'gazette' },
    };
    const name = {
      kind: 'ASSERT' as const,
      table: 'names',
      cells: { id: PERSON, name: 'Rick', name_kind: 'ALIAS', source: 'gazette' },
    };
    const about = accepted([], { proposal: 'proposal-1', at: AT, operations: [tie, name] });
    const by = { name: 'edith', organization: null, isAgent: false };
    const comment = { type: 'COMMENTED' as const, text: 'Did Rick say so?' };
    const other = proposed('A museum', null, 'm-1');
    const entries = [other, comment].reduce<readonly JournalEntry[]>(
      (some, action) => [
        ...some,
        entryAfter(some.at(-1), { at: AT, proposal: 'proposal-2', by, action }),
      ],
      about,
    );
    const { folder, erase } = await withJournal(entries);

    await erase(FIXTURE, '--subject', PERSON, ...REASON);

    const kept = await readJournal(folder);
    expect(kept.slice(0, 4).map(({ action }) => action?.type)).toEqual([
      ...[undefined, undefined, 'PROPOSED', 'COMMENTED'],
    ]);
    expect(await textOf(folder)).not.toMatch(/knight|rick\b/i);
  });

  it('keeps a hash that a list of names does not lead to, and still knows those without a salt', async () => {
    const { folder, erase } = await withJournal([]);
    await erase(FIXTURE, '--subject', PERSON, ...REASON);
    const [entry] = await readJournal(folder);
    const { operations } = entry?.action?.type === 'PROPOSED' ? entry.action : expect.fail();
    const [operation] = operations;
    expect(operation?.kind).toBe('ERASE');
    expect(JSON.stringify(operation)).not.toContain(digestOfSubject(PERSON));

    const old = { kind: 'ERASE' as const, digest: digestOfSubject(PERSON), reason: 'On request.' };
    const standing = { commit: 2, index: 0, day: '2026-12-01', by: 'the operator' };
    const { fates } = applyTo(await readFiles(FIXTURE), [{ operation: old, ...standing }], {
      now: new Date(),
    });
    expect(fates).toEqual([{ state: 'APPLIED' }]);
  });

  it('removes tables of former versions and the releases that have the person, and lists the others', async () => {
    const releases = await mkdtemp(join(tmpdir(), 'proxeny-releases-'));
    const without = await copyWith({
      'people.csv': (text) => text.replace(/^richard.*\n/m, ''),
      'personal_ties.csv': (text) => text.replace(/^richard.*\n/m, ''),
      'events.csv': swap(`SPEAKER:${PERSON}|`, ''),
    });
    for (const data of [FIXTURE, without])
      expect((await runCli(['release', releases, '--data', data]).closed).errors).toBe('');
    await writeFile(join(releases, 'proxeny-000000000000.zip'), 'not an archive');
    const { home, erase } = await withJournal([], { RELEASES: releases });
    const state = join(home, 'tables', '0123456789ab-0123456789ab');
    await mkdir(state, { recursive: true });
    await writeFile(join(state, 'claims.csv'), PERSON);

    const { output } = await erase(FIXTURE, '--subject', PERSON, ...REASON);

    const { versions } = JSON.parse(await readFile(join(releases, 'versions.json'), 'utf8')) as {
      versions: readonly { file: string }[];
    };
    const files = versions.map(({ file }) => file);
    expect(files).toHaveLength(1);
    const kept = (await readdir(releases)).filter((file) => file.endsWith('.zip'));
    expect(kept.sort()).toEqual(['proxeny-000000000000.zip', ...files]);
    expect(output).toMatch(/1 releases? in ".+" had the subject and .+ removed: proxeny-\w+\.zip/);
    expect(output).toContain('Remove them by hand');
    expect(output).toContain('proxeny-000000000000.zip');
    expect(await readdir(join(home, 'tables')).catch(() => [])).toEqual([]);
  });

  it('refuses a reason that names the person', async () => {
    const { folder, erase } = await withJournal([]);
    const args = ['--subject', PERSON, '--reason', 'Richard V. Knight asked.'];
    const { code, errors } = await erase(FIXTURE, ...args);
    expect(code).toBe(1);
    expect(errors).toContain('does not name whom it erases');
    expect(await readJournal(folder)).toEqual([]);
  });
});

describe('proxeny erase --contributor', () => {
  it('keeps contributors apart, each of them one author', async () => {
    const { folder, erase } = await withJournal(
      journal(
        ['chen', 1, proposed('A museum', null, 'm-1')],
        ['dana', 2, proposed('A museum', null, 'm-2')],
        ['chen', 3, proposed('A museum', null, 'm-3')],
      ),
    );

    for (const name of ['dana', 'chen']) await erase('--contributor', name, ...REASON);

    const all = [...journalOf(await readJournal(folder)).proposals.values()];
    const [first, second, third] = all.map(({ by }) => by.name);
    expect(third).toBe(first);
    expect(second).not.toBe(first);
    expect(await textOf(folder)).not.toMatch(/chen|dana/);
  });
});

describe('A journal', () => {
  it.for(['by', 'action'] as const)(
    'in which somebody hides %s by hand is refused',
    async (part) => {
      const entries = journal(['chen', 1, proposed('A museum', null, 'm-1')]);
      const { folder } = await withJournal(entries.map((entry) => ({ ...entry, [part]: null })));
      await expect(readJournal(folder)).rejects.toThrow('Expected line 1 of');
    },
  );

  it('of which somebody changes an erased line by hand is refused', async () => {
    const entries = journal(['chen', 1, proposed('By Dick', null, 'm-1')]);
    const { folder, erase } = await withJournal(entries);
    await erase('--contributor', 'nobody', '--name', 'Dick', ...REASON);
    const text = await textOf(folder);
    expect(text).not.toContain('Dick');
    await writeFile(join(folder, 'journal.ndjson'), text.replace('m-1', 'm-2'));
    await expect(readJournal(folder)).rejects.toThrow('Expected line 1 of');
  });
});
