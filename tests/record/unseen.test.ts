// @lane rest
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/commands/folders.ts';
import { doubtsIn } from '../../src/record/doubts/doubts.ts';
import { readFiles, readTables } from '../../src/record/files/readFiles.ts';
import { createRegister } from '../../src/record/subjects/register.ts';
import { valueOf } from '../../src/record/subjects/subject.ts';
import type { DataRow } from '../../src/record/tables/row.ts';
import { tables } from '../../src/record/tables/tables.ts';
import { gatheredFrom } from '../../src/store/project/gathering.ts';
import { listProperties } from '../../src/store/project/listed.ts';
import '../support/busy.ts';

type Cells = Readonly<Record<string, string>>;

const PATIENCE_MS = 120_000;

const read = (file: string) =>
  parse<Cells>(readFileSync(new URL(file, import.meta.url)), { columns: true });

function row(file: string, cells: Cells): DataRow {
  const table = tables.find((one) => one.file === file);
  if (table === undefined) throw new Error(`There is no ${file}.`);
  const filled = Object.entries(cells).filter(([, cell]) => cell !== '');
  return { table, file, line: 0, cells: Object.fromEntries(filled) };
}

const items = (cell = '') => cell.split('|').filter((item) => item !== '');

/** A place that a curator found to be another one, as it was on record. */
const placeRows = ({ id = '', table = '', name = '', kind = '', within = '', ...more }: Cells) => [
  row(table, {
    id,
    name,
    kind,
    within,
    latitude: more['latitude'] ?? '',
    longitude: more['longitude'] ?? '',
  }),
  ...items(more['identifiers']).map((code) => {
    const [scheme = '', value = ''] = code.split(':');
    return row('identifiers.csv', { id, scheme, value });
  }),
  ...items(more['partners']).map((partner) =>
    row('sister_ties.csv', {
      id: `${id}--${partner}`,
      parties: `${id}|${partner}`,
      source: 'a-list',
    }),
  ),
];

/** One in five, by hash: a rule that only fits the others finds fewer of these. */
const isKept = (id: string) => createHash('sha256').update(id).digest().readUInt32BE() % 5 === 0;

/** The shares that rules find of what a curator decided by rows, of four fifths and of the fifth kept out. */
function sharesOf(what: string, ids: Iterable<string>, isFound: (id: string) => boolean) {
  const all = [...new Set(ids)];
  const [given, unseen] = [false, true].map((kept) => {
    const some = all.filter((id) => isKept(id) === kept);
    return { found: some.filter(isFound).length, of: some.length };
  });
  console.info(
    `${what}: given ${given?.found} of ${given?.of}, unseen ${unseen?.found} of ${unseen?.of}`,
  );
  return {
    given: (given?.found ?? 0) / (given?.of ?? 1),
    unseen: (unseen?.found ?? 0) / (unseen?.of ?? 1),
  };
}

const STATED_ENDS = new Set(['ENDED', 'SUSPENDED']);

const isEnding = ({ table, cells }: DataRow) =>
  table.file === 'sister_ties.csv' && STATED_ENDS.has(cells['status'] ?? '');

/** The standing of each tie that a source states to be ended or suspended, if no source had said so; without those that no other row has. */
function standingsWithoutEnds(rows: readonly DataRow[]): ReadonlyMap<string, string> {
  const ended = new Set(rows.filter(isEnding).map(({ cells }) => cells['id'] ?? ''));
  const register = createRegister(rows.filter((one) => !isEnding(one)));
  const beside = gatheredFrom(register).beside(register);
  return new Map(
    [...ended].flatMap((id): readonly [string, string][] => {
      const tie = register.subjects.get(id);
      if (tie === undefined) return [];
      const status = valueOf(tie, 'status') ?? 'UNKNOWN';
      const lackedBy = beside.get(id)?.['lackedBy'] ?? [];
      return [[id, String(listProperties(tie, { status, lackedBy }, register)['standing'])]];
    }),
  );
}

describe('What a curator decided by rows', () => {
  let rows: readonly DataRow[];
  let known: ReadonlySet<string>;

  const doubts = (own: readonly DataRow[]) => doubtsIn(own, '2026-12-03').map(({ ids }) => ids);

  /** The ids of each doubt that comes with rows. */
  const doubtsBy = (more: readonly DataRow[]) =>
    doubts([...rows, ...more]).filter((ids) => !known.has(ids.join()));

  beforeAll(async () => {
    ({ rows } = readTables(await readFiles(SHIPPED), tables));
    known = new Set(doubts(rows).map((ids) => ids.join()));
  }, PATIENCE_MS);

  it(
    'is found by a rule: places that stand twice',
    () => {
      const places = read('mergedPlaces.csv');
      const into = new Map(places.map(({ id = '', into = '' }) => [id, into]));
      const found = doubtsBy(places.flatMap(placeRows));
      const shares = sharesOf('places that stand twice', into.keys(), (id) =>
        found.some((ids) => ids.includes(id) && ids.includes(into.get(id) ?? '')),
      );

      expect(shares.given).toBeGreaterThan(0.85);
      expect(shares.unseen).toBeGreaterThan(0.85);
    },
    PATIENCE_MS,
  );

  it(
    'is found by a rule for most: ties that stood on the wrong place',
    () => {
      const ties = read('movedTies.csv');
      const wrong = new Map(ties.map(({ id = '', wrong = '' }) => [id, wrong]));
      const found = doubtsBy(
        ties.map(({ id = '', parties = '', source = '', locator = '' }) =>
          row('sister_ties.csv', { id, parties, source, locator }),
        ),
      );
      const shares = sharesOf('ties on the wrong place', wrong.keys(), (id) =>
        found.some((ids) => ids.includes(id) || ids.includes(wrong.get(id) ?? '')),
      );

      expect(shares.given).toBeGreaterThan(0.65);
      expect(shares.unseen).toBeGreaterThan(0.5);
    },
    PATIENCE_MS,
  );

  it(
    'is found by a rule for most: ties whose end a source states',
    () => {
      const standings = standingsWithoutEnds(rows);
      const shares = sharesOf('ties that ended', standings.keys(), (id) =>
        ['NOT_ON_LATER_LISTS', 'LAST_LISTED', 'LISTED_DESPITE_CALL'].includes(
          standings.get(id) ?? '',
        ),
      );

      expect(shares.given).toBeGreaterThan(0.6);
      expect(shares.unseen).toBeGreaterThan(0.55);
    },
    PATIENCE_MS,
  );
});
