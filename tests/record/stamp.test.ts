import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { DECIDING, stampOf } from '../../src/record/content/stampOf.ts';
import { type Edits, FIXTURE, copyWith, swap } from '../support/dataset.ts';
import { openFixture } from '../support/fixtureServer.ts';
import { useOpened } from '../support/useOpened.ts';

describe('The stamp of a record', () => {
  const stampWith = async (edits: Edits) => stampOf(await readFiles(await copyWith(edits)));

  it('is the same for the same files, wherever they are', async () => {
    expect(await stampWith({})).toBe(stampOf(await readFiles(FIXTURE)));
  });

  it.each<[string, Edits]>([
    ['one digit', { 'cities.csv': swap('850106', '850107') }],
    ['a space that no reader sees', { 'themes.csv': (text) => `${text} ` }],
    ['how lines end', { 'themes.csv': (text) => text.replaceAll('\n', '\r\n') }],
    ['a file that was not there', { 'more.csv': () => 'id\n' }],
    ['a file that is empty now', { 'redirects.csv': () => '' }],
  ])('is another after a change of %s', async (_, edits) => {
    expect(await stampWith(edits)).not.toBe(await stampWith({}));
  });

  it('is another when bytes go from the end of a file to the start of the next', () => {
    const files = (first: string, second: string) =>
      new Map([
        ['a.csv', Buffer.from(first)],
        ['b.csv', Buffer.from(second)],
      ]);

    expect(stampOf(files('id\n1', '2'))).not.toBe(stampOf(files('id\n', '12')));
  });

  it('is another after a change of the code or of what it reads', () => {
    const code = mkdtempSync(join(tmpdir(), 'proxeny-code-'));
    const stamp = () => stampOf(new Map(), [`${code}/`, join(code, '..', 'none', 'lock.json')]);
    const seen = [stamp()];
    const then = (change: () => void) => {
      change();
      seen.push(stamp());
    };

    then(() => writeFileSync(join(code, 'fold.ts'), 'a'));
    then(() => writeFileSync(join(code, 'fold.ts'), 'b'));
    then(() => renameSync(join(code, 'fold.ts'), join(code, 'folded.ts')));
    then(() => cpSync(FIXTURE, join(code, 'deep', 'deeper'), { recursive: true }));

    expect(new Set(seen).size).toBe(seen.length);
    expect(stamp()).toBe(seen.at(-1));

    // A page that is built again changes nothing that an import writes.
    mkdirSync(join(code, 'explorer'));
    writeFileSync(join(code, 'explorer', 'index.html'), 'a');
    writeFileSync(join(code, '.explorer-stamp'), 'a');
    expect(stamp()).toBe(seen.at(-1));
  });

  it('is of all modules that an import runs, and of all else that it reads', () => {
    const modules = modulesFrom(
      fileURLToPath(import.meta.resolve('../../src/store/load/importDataset.ts')),
    );
    const read = ['schema/City.graphql', 'cypher/_import/edges.cypher', 'cypher/Query/ties.cypher'];
    const all = [...modules, ...read.map((path) => resolve(path))];

    expect(modules.size).toBeGreaterThan(40);
    expect(all.filter((path) => !existsSync(path))).toEqual([]);
    expect(all.filter((path) => !DECIDING.some((place) => path.startsWith(place)))).toEqual([]);
    expect(DECIDING.filter((place) => !existsSync(place))).toEqual([]);
  });
});

describe('importDataset', () => {
  const fixture = useOpened(openFixture);
  async function imported(data: string | Edits = FIXTURE) {
    const steps: string[] = [];
    const onProgress = ({ step }: { readonly step: string }) => steps.push(step);
    const { unchanged } = await fixture.change(data, { onProgress });
    return { unchanged, checked: steps.includes('checking'), written: steps.includes('writing') };
  }

  const SKIPPED = { unchanged: true, checked: false, written: false };
  const FOUND_SAME = { unchanged: true, checked: true, written: false };
  const WRITTEN = { unchanged: false, checked: true, written: true };

  it('does not look into files that were imported by the same code', async () => {
    const [first] = await fixture.rows('MATCH (dataset:Dataset) RETURN dataset {.*} AS dataset');

    expect(await imported()).toEqual(SKIPPED);
    const { contentHash, nodes, edges, importedAt } = await fixture.change(FIXTURE, {
      now: new Date(),
    });
    expect(first?.['dataset']).toMatchObject({
      ...{ contentHash, importedAt, nodeCount: nodes, edgeCount: edges },
    });
  });

  it('imports files of which one byte that matters has changed, and back', async () => {
    const other = { 'cities.csv': swap('850106', '850107') };

    expect(await imported(other)).toEqual(WRITTEN);
    expect(await imported(other)).toEqual(SKIPPED);
    expect(await imported()).toEqual(WRITTEN);
  });

  it('looks into files of which a byte has changed that does not matter, once', async () => {
    const other = { 'themes.csv': (text: string) => text.replaceAll('\n', '\r\n') };

    expect(await imported(other)).toEqual(FOUND_SAME);
    expect(await imported(other)).toEqual(SKIPPED);
  });

  it('looks into files that were imported by other code, once', async () => {
    await imported();
    await fixture.rows("MATCH (dataset:Dataset) SET dataset.stamp = 'of other code'");

    expect(await imported()).toEqual(FOUND_SAME);
    expect(await imported()).toEqual(SKIPPED);
  });

  it('imports files that other code made another graph of', async () => {
    await fixture.rows(
      "MATCH (dataset:Dataset) SET dataset.stamp = 'of other code', dataset.checksum = 'another'",
    );

    expect(await imported()).toEqual(WRITTEN);
  });

  it.each([
    ['has lost a node', 'MATCH (name:Name) WITH name LIMIT 1 DETACH DELETE name'],
    ['has lost an edge', 'MATCH (:Actor)-[party:PARTY_TO]->() WITH party LIMIT 1 DELETE party'],
    ['has a node more', "CREATE (:Node:City {id: 'nowhere'})"],
  ])('imports them into a graph that %s', async (_, change) => {
    await fixture.rows(change);

    expect(await imported()).toEqual(WRITTEN);
    expect(await imported()).toEqual(SKIPPED);
  });

  it('makes an index again that somebody has dropped', async () => {
    await fixture.rows('DROP INDEX search');

    expect(await imported()).toEqual(SKIPPED);
    expect(
      await fixture.rows("SHOW INDEXES YIELD name, state WHERE name = 'search' RETURN state"),
    ).toEqual([{ state: 'ONLINE' }]);
  });
});

/** A module and all project modules that it imports, transitively. */
function modulesFrom(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(path, 'utf8');
  for (const [, target = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g))
    modulesFrom(resolve(dirname(path), target), found);
  return found;
}
