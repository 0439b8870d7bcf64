import { appendFile, mkdtemp, readFile, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JournalEntry } from '../../src/contributions/journal/events.ts';
import {
  JOURNAL,
  entryAfter,
  openJournal,
  readJournal,
} from '../../src/contributions/journal/journal.ts';
import { mountSmallDisk } from '../support/smallDisk.ts';

const entriesOf = (count: number, text = 'Hm.') =>
  Array.from({ length: count }).reduce<readonly JournalEntry[]>((some) => {
    const by = { name: 'chen', organization: null, isAgent: false };
    const action = { type: 'COMMENTED' as const, text };
    return [...some, entryAfter(some.at(-1), { at: AT, proposal: 'proposal-1', by, action })];
  }, []);

const AT = '2026-12-02T12:00:00Z';

/** A journal of a few lines, whose folder is on a disk of its own where one can be mounted. */
async function opened() {
  const folder = join(await mkdtemp(join(tmpdir(), 'proxeny-journal-')), 'contributions');
  const disk = mountSmallDisk(folder, 1);
  if (typeof disk !== 'string') onTestFinished(disk.unmount);
  const [first, ...others] = entriesOf(4, 'x'.repeat(5_000));
  const { append } = await openJournal(folder);
  if (first) await append(first);
  return { folder, disk, append, others };
}

const sequencesIn = async (folder: string) =>
  (await readJournal(folder)).map(({ sequence }) => sequence);

describe('A journal whose disk', () => {
  it.for([
    ['is full', 'ENOSPC'],
    ['is read-only', 'EROFS'],
  ] as const)(
    '%s keeps what it acknowledged, and goes on when it can',
    async ([what, code], { skip }) => {
      const { folder, disk, append, others } = await opened();
      if (typeof disk === 'string') return skip(disk);
      const [second, third] = others;
      const isFull = what === 'is full';
      if (isFull) disk.fill();
      else disk.setReadOnly(true);

      await expect(append(second ?? expect.fail())).rejects.toThrow(code);

      expect(await sequencesIn(folder)).toEqual([1]);
      if (isFull) disk.makeRoom();
      else disk.setReadOnly(false);
      await append(second ?? expect.fail());
      await append(third ?? expect.fail());
      expect(await sequencesIn(folder)).toEqual([1, 2, 3]);
    },
  );
});

describe('A journal that another process', () => {
  const damaged = /Expected ".*journal\.ndjson" to have the \d+ bytes that were acknowledged/;

  it('wrote to is left as it is, which the process says', async () => {
    const { folder, append, others } = await opened();
    const [second = expect.fail()] = others;
    await (await openJournal(folder)).append(second);

    await expect(append(second)).rejects.toThrow(damaged);

    expect(await sequencesIn(folder)).toEqual([1, 2]);
  });

  it('cut, or put back from a backup, takes no further line', async () => {
    const { folder, append, others } = await opened();
    await truncate(join(folder, JOURNAL), 100);

    await expect(append(others[0] ?? expect.fail())).rejects.toThrow(damaged);

    expect(await readFile(join(folder, JOURNAL), 'utf8')).toHaveLength(100);
  });

  it('was writing when it was killed loses the line that nobody acknowledged', async () => {
    const { folder, others } = await opened();
    await appendFile(join(folder, JOURNAL), '{"sequence":2,"at"');

    await (await openJournal(folder)).append(others[0] ?? expect.fail());

    expect(await sequencesIn(folder)).toEqual([1, 2]);
  });
});
