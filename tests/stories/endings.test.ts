import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/commands/folders.ts';
import type { Place, Tie } from '../../src/generated/schema.ts';
import { canonicalRows } from '../../src/record/files/canonicalRows.ts';
import { canonicalTexts } from '../../src/record/files/canonicalText.ts';
import { readFiles, readTables } from '../../src/record/files/readFiles.ts';
import { closureOf } from '../../src/store/part/closure.ts';
import { scanFiles } from '../../src/record/scan/scan.ts';
import { tables } from '../../src/record/tables/tables.ts';
import { makeFolder } from '../support/fakes.ts';
import { openRecordServer } from '../support/fixtureServer.ts';
import { useOpened } from '../support/useOpened.ts';

type Ending = Readonly<
  Record<'tie' | 'status' | 'end' | 'event' | 'when' | 'by' | 'source', string>
>;

/** Each was checked against the title and the date of its source. */
const ENDINGS = parse<Ending>(readFileSync(new URL('endings.csv', import.meta.url)), {
  columns: true,
});

/** Well-known ties, with the start that a page says which was read. */
const STARTS = [
  ['beijing--london', '2006-04-10'],
  ['berlin--london', '2000-10-10'],
  ['berlin--moscow', '1990-11-12'],
  ['berlin--paris', '1987-07-02'],
  ['bordeaux--munich', '1964-05-30'],
  ['bremen--gdansk', '1976-04-12'],
  ['caen--wurzburg', '1962-05-13'],
  ['coventry--volgograd', '1944'],
  ['dresden--rotterdam', '1988'],
  ['edinburgh--munich', '1954'],
  ['gdansk--kalmar', '1991-05-17'],
  ['jinan--vantaa', '2001-08-27'],
  ['klagenfurt--wiesbaden', '1930-06-30'],
  ['kosice--wuppertal', '1980-05-22'],
  ['krakow--nuremberg', '1979-10-02'],
  ['lisbon--madrid', '1979-05-31'],
  ['london--new-york-ny', '2001~'],
  ['los-angeles-ca--nagoya', '1959-04-01'],
  ['new-york-ny--beijing', '1980'],
  ['new-york-ny--tokyo', '1960-02-29'],
  ['osaka--san-francisco-ca', '1957-10'],
] as const;

/** Ties that a decision left standing, with the day on which they stood. */
const KEPT = [
  ['kunming--wagga-wagga', '2020-04-22', ['DECISION', 'REVERSAL']],
  ['berlin--moscow', '2022-03', ['REFUSAL']],
  ['hakodate--vladivostok', '2022-03-29', ['REFUSAL']],
] as const;

const ABOLISHED = ['alsace', 'nord-pas-de-calais', 'oulu-province', 'southern-finland-province'];

const server = useOpened(async () => {
  const ties = [...ENDINGS.map(({ tie }) => tie), ...[...KEPT, ...STARTS].map(([id]) => id)];
  return openRecordServer(await rowsAbout([...new Set(ties)]));
});

/** A folder with the rows of the shipped record that are about these ties and about what happened to them. */
async function rowsAbout(ties: readonly string[]): Promise<string> {
  const files = await readFiles(SHIPPED);
  const { rows } = readTables(files, tables);
  const concerns = ({ cells }: (typeof rows)[number]) =>
    cells['concerns']?.split('|').some((id) => ties.includes(id)) === true;
  const events = rows.filter(concerns).flatMap(({ cells }) => cells['id'] ?? []);
  const scanned = scanFiles(files);
  const found = scanned && closureOf([...ties, ...events, ...ABOLISHED], [], scanned);
  if (found == null) throw new Error('The rows cannot be read.');
  const plain = rows.filter(({ table }) => ['Dataset', 'Theme'].includes(table.type));
  const folder = makeFolder();
  const kept = canonicalRows([...[...found.values()].flat(), ...plain], tables);
  const texts = canonicalTexts(kept, tables);
  await Promise.all([...texts].map(([file, text]) => writeFile(join(folder, file), text)));
  return folder;
}

async function tell(id: string): Promise<Tie> {
  const { tie } = await server.ask(
    `query ($id: ID!) { tie(id: $id) {
      status start { edtf } end { edtf } lastConfirmed { edtf }
      events(first: 20) { edges { node {
        kind when { edtf } grounds
        participants(first: 10) { edges { role namedAs node { name } } }
        record { sources { title } }
      } } }
    } }`,
    { id },
  );
  return tie as Tie;
}

describe('The start of a well-known tie', () => {
  it.each(STARTS)('%s is %s', async (id, start) => {
    expect((await tell(id)).start?.edtf).toBe(start);
  });
});

describe('The end of a tie', () => {
  it.each(ENDINGS)('$tie is $status', async ({ tie: id, status, end, event, when, by, source }) => {
    const tie = await tell(id);

    expect([tie.status, tie.end?.edtf ?? '']).toEqual([status, end]);
    const { participants, record } =
      tie.events.edges
        .map(({ node }) => node)
        .find((node) => node.kind === event && node.when?.edtf === when) ?? {};
    const actors = participants?.edges.map(({ namedAs, node }) => namedAs ?? node.name);
    expect(actors?.some((name) => name.startsWith(by))).toBe(true);
    expect(record?.sources.some(({ title }) => title.startsWith(source))).toBe(true);
  });

  it.each(KEPT)('%s stood on %s', async (id, day, kinds) => {
    const tie = await tell(id);

    expect([tie.status, tie.end, tie.lastConfirmed?.edtf]).toEqual(['UNKNOWN', null, day]);
    expect(tie.events.edges.map(({ node }) => node.kind)).toEqual(
      expect.arrayContaining([...kinds]),
    );
  });

  it('leaves none of them certainly in force, and a suspended one possibly', async () => {
    const activeIn = async (certainty: string) => {
      const { ties } = await server.ask(
        `{ ties(filter: { activeOn: "2026", certainty: ${certainty} }, first: 100) { edges { node { id } } } }`,
      );
      return ties.edges.map(({ node }) => node.id);
    };

    const certain = await activeIn('CERTAINLY');
    expect(certain.filter((id) => ENDINGS.some(({ tie }) => tie === id))).toEqual([]);
    const possible = await activeIn('POSSIBLY');
    const told = ENDINGS.filter(({ tie }) => possible.includes(tie)).map(({ status }) => status);
    expect([...new Set(told)]).toEqual(['SUSPENDED']);
  });
});

describe('An abolished place', () => {
  it('says when, and what took its place', async () => {
    const { nodes } = await server.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { id abolished { edtf } mergedInto { id } } } }`,
      { ids: ABOLISHED },
    );

    const told = (nodes as readonly Place[]).map(({ id, abolished, mergedInto }) => [
      id,
      abolished?.edtf,
      ...mergedInto.map((place) => place.id),
    ]);
    expect(told).toEqual([
      ['alsace', '2016-01-01', 'grand-est'],
      ['nord-pas-de-calais', '2016-01-01', 'hauts-de-france'],
      ['oulu-province', '2009-12-31~'],
      ['southern-finland-province', '2009-12-31~'],
    ]);
  });
});
