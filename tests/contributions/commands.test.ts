import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { readJournal, replaceJournal } from '../../src/contributions/journal/journal.ts';
import { takeDesk } from '../../src/contributions/desk/lock.ts';
import type { JournalEntry } from '../../src/contributions/journal/events.ts';
import { contributedFrom } from '../../src/contributions/readContributed.ts';
import { datasetOf, loadDataset } from '../../src/record/check/dataset.ts';
import { createAuthentication } from '../../src/server/admission/authenticate.ts';
import { runCli } from '../support/cli.ts';
import { add, copyWith } from '../support/dataset.ts';
import { SECRET } from '../support/tokens.ts';
import { accepted } from './accepted.ts';

const MUSEUM = {
  ...{ id: 'hefei-museum', name: 'Hefei Museum', kind: 'MUSEUM', located_in: 'hefei' },
  ...{ source: 'gazette', locator: 'page 9' },
};
const START = { id: 'columbus-oh--hefei', start: '1991', source: 'gazette', locator: 'page 3' };
const GONE = { id: 'no-such-place', name: 'Nowhere', source: 'gazette', locator: 'page 1' };

let folder: string;
let data: string;

/** Three accepted proposals, of which the last does not fit the record. */
async function writeJournal(): Promise<void> {
  const rows = { institutions: MUSEUM, sister_ties: START, names: GONE };
  let entries: readonly JournalEntry[] = [];
  for (const [at, [table, cells]] of Object.entries(rows).entries())
    entries = accepted(entries, {
      ...{ proposal: `proposal-${at + 1}`, at: '2026-12-01T10:00:00.000Z' },
      operations: [{ kind: 'ASSERT', table, cells }],
    });
  await replaceJournal(folder, entries);
}

const run = (...args: readonly string[]) => {
  const settings = { CONTRIBUTIONS: folder, PROXENY_HOME: folder, AUTH_SECRET: SECRET };
  return runCli(args, { ...process.env, ...settings }).closed;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proxeny-commands-'));
  data = await copyWith();
  await writeJournal();
});

describe('proxeny token', () => {
  it('makes a token that the server takes, for a person or a program', async () => {
    const args = '--name ann --role editor --org hefei --agent --days 2'.split(' ');
    const { output, code } = await run('token', ...args);
    expect(code).toBe(0);
    const unnamed = { issuer: undefined, audience: undefined };
    const authenticate = createAuthentication({ key: { secret: SECRET }, ...unnamed });
    const caller = await authenticate(`Bearer ${output}`);
    expect(caller).toMatchObject({
      ...{ name: 'ann', role: 'editor', organization: 'hefei', isAgent: true },
    });
    const { iat = 0, exp = 0 } = decodeJwt(output);
    expect(exp - iat).toBe(2 * 86_400);
  });

  it('says what it needs', async () => {
    const { code, errors } = await run('token', '--name', 'ann', '--role', 'queen');
    expect(code).not.toBe(0);
    expect(errors).toContain('reader, contributor, editor, operator');
    const reserved = await run('token', '--name', 'erased-3', '--role', 'editor');
    expect(reserved.errors).toContain('kept for contributors who were erased');
  });
});

describe('proxeny contribute', () => {
  it('writes what was accepted into the data files, names what it set aside, and writes nothing twice', async () => {
    const first = await run('contribute', data);
    expect(first.output).toContain(
      'Written: 2 changes in 2 files. On record already: 0. Set aside: 1.',
    );
    expect(first.output).toContain('commit 6: Expected');
    const { register } = await loadDataset(data);
    expect(register.subjects.has('hefei-museum')).toBe(true);
    const text = await readFile(join(data, 'sister_ties.csv'), 'utf8');
    const second = await run('contribute', data);
    expect(second.output).toContain(
      'Written: 0 changes in 0 files. On record already: 2. Set aside: 1.',
    );
    expect(await readFile(join(data, 'sister_ties.csv'), 'utf8')).toBe(text);
  });
});

describe('proxeny erase', () => {
  it('takes a name out of all lines, and what it contributed stays', async () => {
    const { output } = await run('erase', '--contributor', 'chen', '--reason', 'On request.');
    expect(output).toContain('3 of 6 lines');
    const entries = await readJournal(folder);
    expect(JSON.stringify(entries)).not.toContain('chen');
    expect(entries.filter(({ action }) => action === null)).toEqual([]);
  });

  it('takes out all that was proposed about a subject, and leaves the chain whole', async () => {
    await run('erase', '--subject', 'hefei-museum', '--reason', 'On request.');
    const entries = await readJournal(folder);
    expect(JSON.stringify(entries)).not.toContain('Museum');
    expect(entries).toHaveLength(6);
    expect(entries[0]).toMatchObject({ action: null, erased: 'On request.' });
  });

  it('takes a person out of the record and of every release to come, and leaves a hash', async () => {
    const person = 'richard-v-knight';
    const args = ['erase', data, '--subject', person, '--reason', 'On request.'];
    expect((await run(...args)).output).toContain('The next start takes the subject out');
    const entries = await readJournal(folder);
    expect(JSON.stringify(entries)).not.toContain('knight');

    const merged = await copyWith({
      'people.csv': (text) => text.replace('richard-v-knight,Richard V. Knight', 'dick,Dick'),
      'events.csv': (text) => text.replace('richard-v-knight', 'dick'),
      'personal_ties.csv': (text) => text.replace('MENTOR:richard-v-knight', 'MENTOR:dick'),
      'redirects.csv': add(`${person},dick,One person.,2026-11-29`),
    });
    for (const release of [data, await copyWith(), merged]) {
      const files = await contributedFrom(folder)(release);
      const { register, rows } = datasetOf(files, release, new Date());
      expect(JSON.stringify(rows.map(({ cells }) => cells))).not.toMatch(/knight|dick\b/i);
      expect(register.subjects.get('ben-leffel')).toBeDefined();
      expect(register.subjects.get('1993-global-and-local-cities')).toBeDefined();
    }
    expect((await run(...args)).output).toContain('0 of 8 lines');
    expect(await readJournal(folder)).toEqual(entries);
  });

  it('takes out nothing that others cannot do without, and says what needs it', async () => {
    const before = await readJournal(folder);
    const { errors, code } = await run('erase', data, '--subject', 'china', '--reason', 'A slip.');
    expect(code).toBe(1);
    expect(errors).toMatch(/"china" cannot be taken out: .+ Nothing was erased\./);
    expect(await readJournal(folder)).toEqual(before);
  });

  it('waits until no server has the folder', async () => {
    const desk = await takeDesk(folder, 'http://desk.example');
    expect(desk.holder).toBeNull();
    const args = ['--contributor', 'edith', '--reason', 'On request.'];
    const { errors, code } = await run('erase', ...args);
    expect(code).toBe(1);
    expect(errors).toContain('http://desk.example');
    await desk.leave();
  });
});
