import { spawnSync } from 'node:child_process';
import {
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tooCostly } from '../../src/errors.ts';
import { TABLE_FORMATS } from '../../src/export/table/formats.ts';
import { createSnapshots } from '../../src/server/snapshots/snapshots.ts';
import { makeFolder } from '../support/fakes.ts';
import { mountSmallDisk } from '../support/smallDisk.ts';

const IMPORTED_AT = '2026-11-20T08:00:00.000Z';
const { csv, parquet } = TABLE_FORMATS as Record<'csv' | 'parquet', (typeof TABLE_FORMATS)[string]>;

const opened: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** Snapshots of a record whose tables have that many rows, and what they log. */
function openSnapshots({
  home = makeFolder() as string | null,
  mostBytes = 10_000_000,
  seed = 'code',
  rows = 250,
  isFree = () => true,
  failsAt = Infinity,
  tooLarge = '',
}) {
  const lines: string[] = [];
  const record = { key: 'state 1', version: 'v1', reads: 0 };
  const columns = [{ name: 'id', type: 'text' as const, description: 'ID.' }];
  const dataset = {
    ...{ name: 'Ours', version: 'v1', contentHash: 'hash', importedAt: IMPORTED_AT },
    licence: 'CC-BY-4.0',
  };
  async function* pages(key: string) {
    for (let at = 0; at < rows; at += 100) {
      if (at >= failsAt) throw new Error('Neo4j is lost.');
      await sleep(1);
      const length = Math.min(100, rows - at);
      yield Array.from({ length }, (_, one) => [`${key} ${at + one}`]);
    }
  }
  const snapshots = createSnapshots({
    limits: { home, mostBytes },
    seed,
    log: pino({ base: null }, { write: (line) => void lines.push(line) }),
    isFree,
    read: (table) => {
      record.reads++;
      if (table === tooLarge) return Promise.reject(tooCostly('Too many rows.'));
      const { key, version } = record;
      const head = { dataset, count: rows, query: '', variables: {}, exportedAt: IMPORTED_AT };
      return Promise.resolve({ head, columns, pages: pages(key), state: { key, version } });
    },
  });
  opened.push(snapshots);
  const textOf = (key: string, table = 'ties') => {
    const found = snapshots.find(key, table, csv);
    return found && readFileSync(join(found.folder, found.name), 'utf8');
  };
  /** Until it is written, or cannot be. */
  const write = (table: string, ...formats: readonly (typeof csv)[]) => {
    snapshots.want(table, ...formats);
    return snapshots.settled();
  };
  return { snapshots, record, lines, textOf, write, home: home ?? '' };
}

const filesIn = (home: string) =>
  readdirSync(home).flatMap((folder) => readdirSync(join(home, folder)).toSorted());

describe('Tables on disk', () => {
  it('are written whole, once for all who want them, in several formats from one reading', async () => {
    const { snapshots, record, home, textOf, write } = openSnapshots({});
    snapshots.want('ties', csv);
    snapshots.want('claims', csv);
    snapshots.want('claims', csv, parquet);
    snapshots.want('claims', parquet);
    expect(snapshots.find('state 1', 'claims', parquet)).toBeUndefined();
    await snapshots.settled();
    await write('claims', csv, parquet);

    expect(filesIn(home)).toEqual([
      ...['claims.csv', 'claims.csv.note', 'claims.parquet', 'claims.parquet.note'],
      ...['ties.csv', 'ties.csv.note'],
    ]);
    // The last one found all that was wanted.
    expect(record.reads).toBe(3);
    expect(textOf('state 1', 'claims')?.trim().split('\n')).toHaveLength(251);
    expect(snapshots.find('state 1', 'claims', parquet)).toMatchObject({
      ...{ version: 'v1', state: 'state 1', count: 250 },
    });
  });

  it('are of the time of the record, so that two processes write the same', async () => {
    const [one, other] = [openSnapshots({}), openSnapshots({})];
    const files = [one, other].map(async ({ snapshots, write }) => {
      await write('ties', parquet);
      const { folder = '', name = '' } = snapshots.find('state 1', 'ties', parquet) ?? {};
      return { bytes: readFileSync(join(folder, name)), at: statSync(join(folder, name)).mtime };
    });
    const [first, second] = await Promise.all(files);

    expect(first).toEqual(second);
    expect(first?.at.toISOString()).toBe(IMPORTED_AT);
  });

  it('are kept of the present state and the one before it', async () => {
    const { snapshots, record, textOf, write } = openSnapshots({});
    for (const number of [1, 2, 3]) {
      Object.assign(record, { key: `state ${number}`, version: `v${number}` });
      await write('ties', csv);
    }

    expect(textOf('state 1')).toBeUndefined();
    expect(textOf('state 2')).toContain('state 2 249\n');
    expect(textOf('state 3')).toContain('state 3 249\n');
    expect(snapshots.findVersion('v2', 'ties', csv)?.state).toBe('state 2');
    expect(snapshots.findVersion('v1', 'ties', csv)).toBeUndefined();
  });

  it('are found again by a later process of the same code, and removed by one of other code', async () => {
    const first = openSnapshots({});
    await first.write('ties', csv);
    await first.snapshots.close();
    const own = join(first.home, 'notes.txt');
    writeFileSync(own, 'of the operator');
    const again = openSnapshots({ home: first.home });
    expect(again.textOf('state 1')).toContain('state 1 249\n');
    await again.snapshots.close();
    const other = openSnapshots({ home: first.home, seed: 'other code' });

    expect(other.textOf('state 1')).toBeUndefined();
    expect(readdirSync(first.home)).toEqual(['notes.txt']);
  });

  it('are not taken for whole where a process was killed', async () => {
    const first = openSnapshots({});
    await first.write('ties', csv);
    const { folder = '', name = '' } = first.snapshots.find('state 1', 'ties', csv) ?? {};
    writeFileSync(join(folder, name), 'cut');

    expect(openSnapshots({ home: first.home }).textOf('state 1')).toBeUndefined();
  });

  it('sweep what a killed process left, and count what a living one writes', async () => {
    const { home, snapshots } = openSnapshots({ isFree: () => false });
    snapshots.want('ties', csv);
    const drafts = () => filesIn(home).filter((name) => name.endsWith('.part'));
    await expect.poll(drafts, { interval: 20 }).toHaveLength(1);
    const [own = ''] = drafts();
    await snapshots.settled();
    const { folder = '' } = snapshots.find('state 1', 'ties', csv) ?? {};
    const { pid: dead } = spawnSync('true');
    const of = (id: number, run: string) =>
      own.replace(`.${process.pid}.`, `.${id}.`).replace(/\.[^.]+\.[^.]+\.part$/, `.${run}.2.part`);
    const [run = ''] = own.split('.').slice(-3);
    const elsewhere = `ties.csv.0123456789ab.${dead}.run.2.part`;
    const old = 'ties.csv.00000000-0000-4000-8000-000000000000.part';
    for (const name of [of(dead, 'run'), of(process.pid, 'earlier'), of(process.ppid, 'run'), old])
      writeFileSync(join(folder, name), 'cut');
    for (const name of [of(process.pid, run), elsewhere])
      writeFileSync(join(folder, name), 'x'.repeat(6_000));
    utimesSync(join(folder, old), 1_700_000_000, 1_700_000_000);
    const next = openSnapshots({ home, mostBytes: 14_000 });
    await next.write('events', csv);

    expect(drafts().toSorted()).toEqual(
      [of(process.pid, run), of(process.ppid, 'run'), elsewhere].toSorted(),
    );
    expect(next.lines).toEqual([expect.stringMatching(/`SNAPSHOT_MB` is used up/)]);
  });

  it('leave nothing behind if the record cannot be read to the end', async () => {
    const { lines, home, textOf, write } = openSnapshots({ failsAt: 200 });
    await write('ties', csv, parquet);

    expect(textOf('state 1')).toBeUndefined();
    expect(filesIn(home)).toEqual([]);
    expect(lines).toEqual([expect.stringMatching(/Neo4j is lost.*tables are not kept on disk/)]);
  });

  it('wait for visitors, but not for ever', async () => {
    const { snapshots, textOf } = openSnapshots({ isFree: () => false });
    snapshots.want('ties', csv);
    await sleep(200);
    expect(textOf('state 1')).toBeUndefined();
    await snapshots.settled();

    expect(textOf('state 1')).toBeDefined();
  });

  it('stop in the middle, and leave no folder that nobody named', async () => {
    const { snapshots } = openSnapshots({ home: null, isFree: () => false });
    snapshots.want('ties', csv);
    await sleep(100);
    await snapshots.close();
    const done = openSnapshots({ home: null });
    await done.write('ties', csv);
    const { folder = '' } = done.snapshots.find('state 1', 'ties', csv) ?? {};
    expect(existsSync(folder)).toBe(true);
    await done.snapshots.close();

    expect(existsSync(folder)).toBe(false);
  });
});

describe('Tables that cannot be written to disk', () => {
  it('are told of once, with the folder', async () => {
    const home = join(makeFolder(), 'file');
    writeFileSync(home, 'no folder');
    const { snapshots, lines, record } = openSnapshots({ home });
    snapshots.want('ties', csv);
    snapshots.want('claims', csv);
    await snapshots.settled();

    expect(record.reads).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(home);
    expect(lines[0]).toContain('tables are not kept on disk');
  });

  it('rest for a while where the limit is used up', async () => {
    const { lines, record, write } = openSnapshots({ mostBytes: 1_000 });
    for (const table of ['ties', 'cities', 'claims', 'events']) await write(table, csv);

    expect(lines).toEqual([expect.stringMatching(/`SNAPSHOT_MB` is used up/)]);
    expect(record.reads).toBe(2);
  });

  it('are tried less and less often, and told of once, until there is room', async () => {
    const { lines, record, write } = openSnapshots({ mostBytes: 1_000 });
    vi.useFakeTimers({ toFake: ['Date'] });
    const tried: number[] = [];
    try {
      await write('ties', csv);
      expect(lines).toEqual([]);
      const begun = Date.now();
      for (let minute = 0; minute < 400; minute++) {
        vi.setSystemTime(begun + minute * 60_000);
        const before = record.reads;
        await write('claims', csv);
        if (record.reads > before) tried.push(minute);
      }
    } finally {
      vi.useRealTimers();
    }

    expect(tried).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183, 243, 303, 363]);
    expect(lines).toEqual([expect.stringMatching(/`SNAPSHOT_MB` is used up/)]);
  });

  it('are left out where they have more rows than a reader may have', async () => {
    const { lines, record, textOf, write } = openSnapshots({ tooLarge: 'claims' });
    for (const table of ['claims', 'ties', 'claims']) await write(table, csv);

    expect(lines).toEqual([]);
    expect(record.reads).toBe(2);
    expect(textOf('state 1')).toBeDefined();
  });

  it('are none at all if a setting says so', async () => {
    const { home, write } = openSnapshots({ mostBytes: 0 });
    await write('ties', csv);

    expect(readdirSync(home)).toEqual([]);
  });

  const folder = join(makeFolder(), 'disk');
  const disk = mountSmallDisk(folder, 1);
  it.skipIf(typeof disk === 'string')('leave room again on a full disk', async () => {
    if (typeof disk === 'string') return;
    try {
      const { lines, write } = openSnapshots({ home: folder, rows: 100_000 });
      await write('ties', csv, parquet);

      expect(lines).toEqual([expect.stringMatching(/ENOSPC.*tables are not kept on disk/)]);
      expect(filesIn(folder)).toEqual([]);
    } finally {
      disk.unmount();
    }
  });
});
