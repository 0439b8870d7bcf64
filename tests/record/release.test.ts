import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/record/check/dataset.ts';
import { alone } from '../../src/launcher/folderLock.ts';
import { runCli, until } from '../support/cli.ts';
import { type Edit, FIXTURE, copyWith, swap } from '../support/dataset.ts';
import { makeFolder } from '../support/fakes.ts';
import { unzip } from '../support/readBack/csv.ts';

const folder = makeFolder();
const EDIT = swap('columbus-oh--hefei,,,1987,,,,,almanac', 'columbus-oh--hefei,,,1986,,,,,almanac');

/** A command starts slowly on a busy machine. */
const PATIENCE_MS = 240_000;

type Files = ReadonlyMap<string, Buffer>;
type Row = Readonly<Record<string, string>>;

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

/** What the command writes, in a time zone. */
async function released(args: readonly string[], zone = 'UTC'): Promise<Buffer> {
  const to = join(folder, `${Date.now()}-${zone.replace('/', '-')}`);
  const { code, errors } = await runCli(['release', to, ...args], { ...process.env, TZ: zone })
    .closed;
  expect(code, errors).toBe(0);
  const [file = ''] = readdirSync(to);
  expect(file).toMatch(/^proxeny-[\da-f]{12}\.zip$/);
  return readFileSync(join(to, file));
}

describe('proxeny release', { timeout: PATIENCE_MS }, () => {
  let bytes: Buffer;
  let files: Files;
  beforeAll(async () => {
    bytes = await released(['--data', FIXTURE]);
    files = await unzip(bytes);
  }, PATIENCE_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const textOf = (name: string, of = files) => String(of.get(name));
  const rowsOf = (name: string, of = files) => parse<Row>(textOf(name, of), { columns: true });
  const resources = (of = files) =>
    (JSON.parse(textOf('datapackage.json', of)) as { readonly resources: readonly Resource[] })
      .resources;

  it('carries the errors of its version, and refuses those of another', async () => {
    const [version = ''] = /(?<=^version: ).+/m.exec(textOf('CITATION.cff')) ?? [];
    const page = join(folder, 'errors.md');
    writeFileSync(page, `Computed from version ${version}, see [labels](../labels.csv).\n`);
    const carried = await unzip(await released(['--data', FIXTURE, '--errors', page]));
    expect(textOf('ERRORS.md', carried)).toBe(`Computed from version ${version}, see labels.\n`);
    expect(textOf('SHA256SUMS', carried)).toContain('ERRORS.md');

    writeFileSync(page, 'Computed from version 0123456789ab.\n');
    const args = ['release', join(folder, 'refused'), '--data', FIXTURE, '--errors', page];
    const { code, errors } = await runCli(args).closed;
    expect(code).toBe(1);
    expect(errors).toContain(
      `Expected the errors of version ${version}, but the file has those of 0123456789ab.`,
    );
  });

  /** A release of edited ties after the first, and what its tables have. */
  const releasedAfter = async (edit: Edit) => {
    const before = join(folder, 'before.csv');
    writeFileSync(before, textOf('claims.csv'));
    const data = await copyWith({ 'sister_ties.csv': edit });
    const later = await unzip(await released(['--data', data, '--before', before]));
    return { later, changes: rowsOf('changes.csv', later), claims: rowsOf('claims.csv', later) };
  };

  it('has every claim and every subject of the data files', async () => {
    const { register, contentHash } = await loadDataset(FIXTURE);
    const subjects = rowsOf('subjects.csv');

    expect(subjects.map(({ id }) => id)).toEqual([...register.subjects.keys()].sort());
    expect(subjects.find(({ id }) => id === 'hefei')).toEqual({
      ...{ id: 'hefei', type: 'City', name: 'Hefei' },
    });
    expect(rowsOf('claims.csv')).toContainEqual(
      expect.objectContaining({
        ...{ subject: 'columbus-oh--hefei', property: 'start', value: '1987' },
        ...{ source: 'almanac', locator: 'row 12', stance: 'SUPPORTS', recorded: '2026-11-01' },
      }),
    );
    expect(JSON.parse(textOf('datapackage.json'))).toMatchObject({
      version: contentHash.slice(0, 12),
    });
    expect(textOf('CITATION.cff')).toContain(`sha256:${contentHash}`);
  });

  it('describes its tables: columns, types, values, keys and references hold', () => {
    for (const { path, bytes: size, hash, schema } of resources()) {
      const rows = rowsOf(path);
      const { fields, primaryKey, foreignKeys = [] } = schema;
      const columns = parse(textOf(path), { to_line: 1 })[0];
      expect(columns).toEqual(fields.map(({ name }) => name));
      expect(size).toBe(files.get(path)?.length);
      expect(hash).toBe(`sha256:${sha256(files.get(path))}`);
      expect(rows.length).toBeGreaterThan(0);
      const keys = rows.map((row) => primaryKey.map((name) => row[name]).join('\t'));
      expect(new Set(keys).size).toBe(rows.length);
      for (const { name, type, constraints } of fields)
        for (const { [name]: value = '' } of rows) {
          if (constraints?.required) expect(value).not.toBe('');
          if (constraints?.enum) expect(constraints.enum).toContain(value);
          if (type === 'date' && value !== '') expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      for (const {
        fields: [own = ''],
        reference,
      } of foreignKeys) {
        const known = new Set(
          rowsOf(`${reference.resource}.csv`).map((row) => row[reference.fields[0] ?? '']),
        );
        for (const { [own]: value = '' } of rows) if (value !== '') expect(known).toContain(value);
      }
    }
    expect(resources().map(({ name }) => name)).toEqual(['subjects', 'claims']);
  });

  it('has the checksum of each of its files', () => {
    const sums = textOf('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    const others = [...files.keys()].filter((name) => name !== 'SHA256SUMS');

    expect(sums.map(([, name]) => name)).toEqual(others);
    for (const [sum, name = ''] of sums) expect(sum).toBe(sha256(files.get(name)));
  });

  it('is the same archive each time, in every time zone', async () => {
    const again = await released(['--data', FIXTURE], 'Asia/Shanghai');

    expect(again.equals(bytes)).toBe(true);
  });

  it('tells what differs from the release before', async () => {
    const { changes, claims } = await releasedAfter(EDIT);
    const valueOf = (rows: readonly Row[], change: string) => {
      const [{ claim = '' } = {}] = changes.filter((row) => row.change === change);
      return rows.find(({ id }) => id === claim)?.value;
    };

    expect(changes.map(({ change }) => change)).toEqual(['added', 'removed']);
    expect(valueOf(claims, 'added')).toBe('1986');
    expect(valueOf(rowsOf('claims.csv'), 'removed')).toBe('1987');
  });

  it('lists both of two releases that are written to a folder at once', async () => {
    const to = join(folder, 'at-once');
    const other = await copyWith({ 'sister_ties.csv': EDIT });
    const done = await Promise.all(
      [FIXTURE, FIXTURE, other].map((data) => runCli(['release', to, '--data', data]).closed),
    );
    expect(done).toMatchObject([{ code: 0 }, { code: 0 }, { code: 0 }]);
    const { versions } = JSON.parse(readFileSync(join(to, 'versions.json'), 'utf8')) as {
      versions: readonly { file: string; sha256: string; before: string | null }[];
    };

    expect(versions.map(({ before }) => before !== null).sort()).toEqual([false, true]);
    for (const { file, sha256: sum } of versions)
      expect(sha256(readFileSync(join(to, file)))).toBe(sum);
    expect(readdirSync(to)).toHaveLength(3);
  });

  it('waits for another release to the folder', async () => {
    const to = join(folder, 'in-use');
    mkdirSync(to);
    const waiting = await alone(to, 'release folder', async () => {
      const other = runCli(['release', to, '--data', FIXTURE]);
      await until(() => other.errors().includes('Waiting'));
      expect(readdirSync(to)).toEqual(['.releasing.json']);
      return other;
    });

    expect(await waiting.closed).toMatchObject({ code: 0 });
  });

  it('tells which claims were withdrawn, restored or judged in another way', async () => {
    const { changes, claims, later } = await releasedAfter((text) =>
      [
        swap(
          'trade,,register,,,,,,2026-11-01,',
          'trade,,register,,,,DEPRECATED,A misprint.,2026-11-01,',
        ),
        swap(
          'almanac,row 12,,,,,2026-11-01,',
          'almanac,row 12,,,DEPRECATED,Read wrongly.,2026-11-01,2026-11-12',
        ),
        swap('a slip of the keyboard,2026-11-01,2026-11-10', ',2026-11-01,'),
      ].reduce((edited, edit) => edit(edited), text),
    );
    const told = changes.map(({ change, claim }) => {
      const found = claims.find(({ id }) => id === claim);
      return [found?.subject, found?.property, found?.value, change].join(' ');
    });

    expect(told.filter((one) => one.startsWith('columbus-oh--hefei start')).sort()).toEqual([
      'columbus-oh--hefei start 1978 restored',
      'columbus-oh--hefei start 1987 judged',
      'columbus-oh--hefei start 1987 withdrawn',
      'columbus-oh--hefei start 1988 judged',
    ]);
    expect(changes.filter(({ change }) => change === 'added' || change === 'removed')).toEqual([]);
    const { schema } = resources(later).find(({ name }) => name === 'changes') as Resource;
    expect(schema.fields[0]?.constraints?.enum).toContain('withdrawn');
    const keys = changes.map((row) => schema.primaryKey.map((name) => row[name]).join(' '));
    expect(new Set(keys).size).toBe(changes.length);
  });

  it('names the license of each part, and the part of each claim', async () => {
    const names = `id,name,language,name_kind,since,until,source,locator,taken_from,stance,rank,reason,recorded,retired
hefei,Hofei,en,ALIAS,,,gazette,,,,,,2026-11-01,
hefei,Hofei Town,en-gb,ALIAS,,,gazette,,,,,,2026-11-01,
`;
    const data = await copyWith({
      'lists/dataset.csv': () => 'name,licence\n"Two rivers, for tests",CC-BY-SA-4.0\n',
      'lists/names.csv': () => names,
    });
    const made = await unzip(await released(['--data', data]));
    const text = textOf('LICENSES.md', made);
    const claims = rowsOf('claims.csv', made);
    const ofLists = claims.filter(({ part }) => part === 'lists');

    expect(text).toContain('| data | CC-BY-4.0 |');
    expect(text).toContain('| lists | CC-BY-SA-4.0 |');
    // A list there would be a choice.
    expect(textOf('CITATION.cff', made)).toMatch(/see LICENSES\.md[^]*\nlicense: CC-BY-SA-4\.0\n$/);
    expect(JSON.parse(textOf('datapackage.json', made))).toMatchObject({
      licenses: [
        { name: 'CC-BY-4.0', title: 'Of data' },
        { name: 'CC-BY-SA-4.0', path: 'https://spdx.org/licenses/CC-BY-SA-4.0.html' },
      ],
      contributors: [{ title: 'The curators of Two rivers, for tests', roles: ['author'] }],
    });
    const { sources } = JSON.parse(textOf('datapackage.json')) as { sources: object[] };
    expect(sources).toContainEqual({
      title: 'Almanac of twins',
      path: 'https://example.org/almanac',
    });
    expect(ofLists.map(({ subject, value }) => [subject, value]).sort()).toEqual([
      ['hefei', 'Hofei'],
      ['hefei', 'Hofei Town'],
    ]);
    expect(claims.filter(({ part }) => part === 'data')).toHaveLength(claims.length - 2);
  });
});

function sha256(bytes: Buffer | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}
