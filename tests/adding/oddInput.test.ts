import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TOWNS, addingTo, town } from '../support/adding.ts';
import { writeWorkbook } from '../support/workbook.ts';

const UTF_16 = Buffer.from('\ufeffkey,label\n', 'utf16le');
const LATIN_1 = Buffer.from('Orléans', 'latin1');

const RIS = 'TY  - BOOK\nTI  - A book\nER  - \n';
const towns = 'Town,Date\nToledo,1988-11-08\n';

async function failingTable(bytes: string | Uint8Array, given: object | string = TOWNS) {
  const to = addingTo();
  to.input('mapping.json', given);
  return to.failing('table', to.input('towns.csv', bytes));
}

const FILES = [
  ['sources', 'a.bib'],
  ['sources', 'a.ris'],
  ['sources', 'a.json'],
  ['wikidata', 'a.json'],
  ['wikidata', 'a.ndjson'],
  ['ror', 'a.json'],
  ['geonames', 'a.txt'],
  ['table', 'a.csv'],
  ['table', 'a.xlsx'],
] as const;

describe('adding a file that cannot be read', () => {
  it.each(FILES)('names a %s file that is missing or is a folder: %s', async (adapter, name) => {
    const to = addingTo();
    const path = join(to.job, name);
    const expected = `Expected a file at "${path}", but`;
    expect(await to.failing(adapter, path)).toBe(`${expected} there is none.`);
    mkdirSync(path, { recursive: true });
    expect(await to.failing(adapter, path)).toBe(`${expected} it is a folder.`);
  });

  it.each(FILES)(
    'names a %s file that is empty, or has other content: %s',
    async (adapter, name) => {
      for (const bytes of ['', '\ufeff', 'hello\nworld', '{"entities": {"Q6', '\0\0', LATIN_1]) {
        const to = addingTo();
        if (adapter === 'table') to.input('mapping.json', TOWNS);
        const path = to.input(name, bytes);
        const failed = await to.failing(adapter, path);
        expect(failed).toMatch(/^(Expected|The mapping names) .*"/);
        expect(failed).toContain(name);
      }
    },
  );

  it('reads no text of another encoding as UTF-8', async () => {
    const place = `1\t${LATIN_1.toString('latin1')}${'\t'.repeat(17)}`;
    const to = addingTo();
    const file = to.input('places.txt', Buffer.from(place, 'latin1'));
    expect(await to.failing('geonames', file)).toBe(
      `Expected text in UTF-8 in "${file}", but: The encoded data was not valid for encoding utf-8`,
    );
  });

  it('says which file and what of it is no JSON', async () => {
    const to = addingTo();
    const file = to.input('a.ndjson', '{"id":"Q1"}\n{"id":\n');
    expect(await to.failing('wikidata', file)).toMatch(/^Expected JSON in "[^"]+", line 2, but:/);
  });

  it('refuses a work whose title is blank, and adds the others', async () => {
    const to = addingTo();
    const works = [
      { id: 'blank', type: 'book', title: '  ' },
      { id: 'told', type: 'book', title: 'A book' },
    ];
    const { things } = await to.add('sources', [to.input('a.json', works)], { apply: true });
    expect(things).toMatchObject({ new: 1, refused: 1 });
  });

  it('names a workbook that is cut off', async () => {
    const to = addingTo();
    const file = to.input('a.xlsx', '');
    await writeWorkbook(file, 'Towns', [['Town'], ['Toledo']]);
    writeFileSync(file, readFileSync(file).subarray(0, -30));
    expect(await to.failing('table', file)).toMatch(/^Expected a workbook in ".*a\.xlsx", but:/);
  });

  it('names a data folder, and a job folder, that there is not', async () => {
    const to = addingTo();
    const file = to.input('a.ris', RIS);
    const folder = join(to.folder, 'nowhere');
    expect(await to.failing('sources', file, { folder })).toBe(
      `Expected a folder of data files at "${folder}", but it cannot be read.`,
    );
    expect(await to.failing('sources', file, { job: file })).toMatch(
      /^Expected a job folder at ".*a\.ris", but it cannot be written to\./,
    );
  });

  it.each(['', '.', '..', '../beside', '/away', 'one/in/another', 'part.csv'])(
    'refuses a part that would not be read: "%s"',
    async (part) => {
      const to = addingTo();
      const file = to.input('a.ris', RIS);
      expect(await to.failing('sources', file, { part })).toBe(
        `Expected the name of a subfolder as the part, but got "${part}".`,
      );
    },
  );

  it('runs a stage again whose file is damaged', async () => {
    const to = addingTo();
    to.input('1-read.ndjson', 'damaged');
    expect((await to.add('sources', ['works.ris'])).things.new).toBeGreaterThan(0);
  });
});

describe('adding a table that its mapping does not fit', () => {
  it('names what is wrong with the mapping', async () => {
    expect(await failingTable(towns, '{ "source":')).toMatch(
      /^Expected JSON in ".*mapping\.json", but:/,
    );
    expect(await failingTable(towns, { source: 'list', foo: 1 })).toMatch(
      /^Expected a mapping in ".*mapping\.json", but: .*foo/,
    );
    for (const faulty of [
      { source: 'list' },
      { source: 'list', tie: TOWNS.tie },
      { ...TOWNS, actor: town() },
    ])
      expect(await failingTable(towns, faulty)).toContain(
        'expected either "parties", "actor" or "things"',
      );
  });

  it('names a cell that the record does not have, and a format that is none', async () => {
    const { tie, source } = TOWNS;
    const start = { column: 'Date', dates: ['yyyy yyyy'] };
    for (const [faulty, said] of [
      [{ ...TOWNS, tie: { ...tie, strat: { column: 'Date' } } }, 'sister_ties.csv has no "strat"'],
      [{ ...TOWNS, source: { ...source, tilte: 'A' } }, 'sources.csv has no "tilte"'],
      [{ ...TOWNS, source: { ...source, id: '' } }, 'id'],
      [{ ...TOWNS, tie: { ...tie, start } }, 'at tie.start.dates[0]'],
      [{ ...TOWNS, parties: [{ id: 'xiangyang' }, { ...town(), name: {} }] }, 'parties[1].name'],
    ] as const) {
      const failed = await failingTable(towns, faulty);
      expect(failed).toMatch(/^Expected a mapping in ".*mapping\.json", but: /);
      expect(failed).toContain(said);
    }
  });

  it('names a column that the table does not have', async () => {
    for (const column of ['Nowhere', 'toString']) {
      const value = { ...TOWNS, tie: { kind: { column } } };
      expect(await failingTable(towns, value)).toContain(
        `names the column "${column}", but towns.csv, row 2 has only: Town, Date`,
      );
    }
    for (const more of [{ split: { column: 'No', by: ',' } }, { carryDown: ['No'] }])
      expect(await failingTable(towns, { ...TOWNS, ...more })).toContain('names the column "No"');
  });

  it('proposes no mapping for a table without headings', async () => {
    const to = addingTo();
    const file = to.input('a.csv', '\ufeff\n');
    expect(await to.failing('table', file)).toBe(
      `Expected a table with headings in "${file}", but it has none.`,
    );
  });

  it('says that there are no rows below the headings', async () => {
    expect(await failingTable('Town,Date\n')).toMatch(/^Expected records in .*towns\.csv", but/);
    expect(await failingTable(towns, { ...TOWNS, header: 99 })).toMatch(/^Expected records in/);
  });

  it('names the file and the encoding, the quote or the row that cannot be read', async () => {
    expect(await failingTable(LATIN_1)).toMatch(/^Expected a table .*towns\.csv", but: .*utf-8/);
    expect(await failingTable(towns, { ...TOWNS, encoding: 'klingon' })).toMatch(
      /^Expected a table .*towns\.csv", but: .*klingon/,
    );
    expect(await failingTable('Town\n"Toledo\n')).toMatch(/^Expected a table .*Quote Not Closed/);
    expect(await failingTable(`Town\n${'a'.repeat(2_000_000)}\n`)).toMatch(
      /^Expected a table .*towns\.csv", but: Max Record Size/,
    );
  });
});

describe('decisions that a spreadsheet has saved', () => {
  const header = 'key,label,at,candidates,because,decision,id';
  const inColumns = header.replaceAll(',', ';');

  it.each([
    ['in UTF-16', UTF_16, 'Expected CSV in UTF-8'],
    ['in Latin-1', Buffer.from(`${header}\na,é,,,,skip,\n`, 'latin1'), 'Expected CSV in UTF-8'],
    ['with semicolons', `\ufeff${inColumns}\na;b;c;d;e;skip;\n`, 'but: its columns are "key;label'],
    ['with an open quote', `${header}\n"a,b\n`, 'Quote Not Closed'],
  ])('are not overwritten if they were saved %s', async (_, bytes, advice) => {
    const to = addingTo();
    const file = to.input('decisions.csv', bytes);
    const failed = await to.failing('sources', to.input('a.ris', RIS));
    expect(failed).toContain(file);
    expect(failed).toContain(advice);
    expect(readFileSync(file)).toEqual(Buffer.from(bytes));
  });

  it('have their faults at the line of the file', async () => {
    const to = addingTo();
    to.input('decisions.csv', `${header}\na,b,c,"x\ny",e,skip,\nf,b,c,"x\ny",e,nope,\n`);
    const file = to.input('a.ris', RIS);
    expect(await to.failing('sources', file)).toMatch(/decisions\.csv:4: decision: /);
  });
});

describe('rows that a killed run has half written', () => {
  it.each([
    ['no JSON', '{'],
    ['no list', '{"files": 3}'],
    ['a file that was not kept', '{"files": ["people.csv"], "before": [null]}'],
    ['a file outside', '{"files": ["../people.csv"], "before": [null]}'],
  ])('are named if their list is damaged: %s', async (_, list) => {
    const to = addingTo();
    const kept = join(to.folder, '.adding-rows');
    mkdirSync(kept);
    writeFileSync(join(kept, 'files.json'), list);
    if (list.includes('..')) writeFileSync(join(kept, '0'), 'id\n');
    expect(await to.failing('sources', to.input('a.ris', RIS))).toContain(
      `Restore the data files, remove "${kept}" and run the command again.`,
    );
  });
});
