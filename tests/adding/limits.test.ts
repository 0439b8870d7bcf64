import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/adding/adapters/workbookParts.ts';
import { LONGEST_RECORD, textLines } from '../../src/adding/input/input.ts';
import { jsonItems } from '../../src/adding/input/jsonItems.ts';
import { TOWNS, addingTo, listOf } from '../support/adding.ts';
import { SHARED, writeSheet } from '../support/workbook.ts';

type To = ReturnType<typeof addingTo>;

/** A file beside the mapping of a table. */
function written(to: To, name: string, bytes: string | Uint8Array): string {
  to.input('mapping.json', TOWNS);
  return to.input(name, bytes);
}

/** What the addition fails with, in few words. */
async function failing(to: To, adapter: string, file: string): Promise<string> {
  const failed = await to.failing(adapter, file);
  expect(failed.length).toBeLessThan(1_500);
  return failed.replace(dirname(file), '…');
}

/** What a workbook with these rows below its headings fails with. */
async function failingBook(rows: string, parts: Readonly<Record<string, string>> = {}) {
  const to = addingTo();
  const file = written(to, 'a.xlsx', '');
  await writeSheet(file, `${HEAD}${rows}`, parts);
  return failing(to, 'table', file);
}

/** A workbook of headings and other parts, whose bytes are changed. */
async function damagedBook(
  parts: Readonly<Record<string, string>>,
  change: (bytes: Buffer) => void,
) {
  const to = addingTo();
  const file = written(to, 'a.xlsx', '');
  await writeSheet(file, HEAD, parts);
  const bytes = readFileSync(file);
  change(bytes);
  writeFileSync(file, bytes);
  return { to, file };
}

/** Where the archive tells of a part. */
const entryOf = (bytes: Buffer, name: string) => bytes.lastIndexOf(name) - 46;

const HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>Town</t></is></c></row>';

const rowOf = (at: number, cell: string) => `<row r="${at}">${cell}</row>`;

/** 1 MB that takes its reader no time. */
const PADDING = `<!--${'a'.repeat(20_000)}-->`.repeat(50);

describe('adding a workbook', () => {
  it.each([
    ['at the last address', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['in the last column', rowOf(99, '<c r="XFD99"><v>1</v></c>')],
    ['with a row without an address', '<row><c r="A1048576"><v>1</v></c><c r="B1048576"/></row>'],
    ['whose address has entities', rowOf(99, '<c r="&#88;&#x46;D99"><v>1</v></c>')],
    ['whose address has a prefix', rowOf(99, '<c a=">" r="A99" x:r="XFD99"><v>1</v></c>')],
    ['whose element has a prefix', '<x:row r="1048576"><x:c r="B1048576"/></x:row>'],
    ['below many empty rows', '<row/>'.repeat(1_000_001)],
  ])('refuses a cell %s before it makes all cells up to it', async (_, rows) => {
    expect(await failingBook(rows)).toMatch(
      /^Expected a workbook in "…\/a\.xlsx", but: "xl\/worksheets\/sheet1\.xml" reaches to row [\d,]+ and column [\d,]+, and at most 1,000,000 cells are read\. Delete the cells outside of the table, or save it as CSV\.$/,
    );
  });

  it.each(['1e9', '99999999', '0', 'Infinity', '-1', ''])(
    'refuses a row with the number "%s"',
    async (number) => {
      expect(await failingBook(`<row r="${number}"><c r="A2"><v>1</v></c></row>`)).toContain(
        `has the address "${number}", where one such as "B7" or "7" is expected. Save the workbook again`,
      );
    },
  );

  it('counts what is unpacked, not what the archive says', async () => {
    const { to, file } = await damagedBook(
      { 'xl/other.xml': '<other-part-of-the-book/>' },
      (bytes) => bytes.writeUInt32LE(5, entryOf(bytes, 'xl/other.xml') + 24),
    );
    expect(await failing(to, 'table', file)).toMatch(
      /^Expected a workbook in "…\/a\.xlsx", but: too many bytes in the stream\. expected 5\./,
    );
  });

  it('refuses parts that unpack to too much, also if they lie over one another in the archive', async () => {
    const others = Array.from({ length: 20 }, (_, at) => [`xl/${at + 10}.xml`, '<a/>'] as const);
    const parts = { 'xl/big.xml': `<a>${PADDING}</a>`, ...Object.fromEntries(others) };
    const { file } = await damagedBook(parts, (bytes) => {
      const big = entryOf(bytes, 'xl/big.xml');
      for (const [name] of others) {
        const entry = entryOf(bytes, name);
        // The sum, the sizes and the place of the data.
        bytes.copy(bytes, entry + 16, big + 16, big + 28);
        bytes.copy(bytes, entry + 42, big + 42, big + 46);
      }
    });
    await expect(partsOf(file, 20_000_000)).rejects.toThrow(
      'it unpacks to more than 20 MB. Save the sheet alone, as CSV, and add that.',
    );
    expect((await partsOf(file)).size).toBe(26);
  });

  it('refuses an archive of very many parts', async () => {
    const { to, file } = await damagedBook({}, (bytes) =>
      bytes.writeUInt16LE(20_000, bytes.length - 22 + 10),
    );
    expect(await failing(to, 'table', file)).toContain(
      'it has 20,000 parts, and at most 10,000 are read.',
    );
  });

  it('refuses a text or a comment that its reader would go over again and again', async () => {
    for (const long of ['a'.repeat(3_000_000), `<!--${'<'.repeat(3_000_000)}-->`])
      expect(await failingBook(rowOf(2, long))).toContain(
        'has a text, a tag or a comment of more than 1,000,000 characters.',
      );
  });

  it('counts a text as often as cells share it', async () => {
    const texts = { [SHARED]: `<sst><si><t>${'a  '.repeat(300_000)}</t></si></sst>` };
    const cell = (at: number) => rowOf(at, `<c r="A${at}" t="s"><v>0</v></c>`);
    const rows = Array.from({ length: 300 }, (_, at) => cell(at + 2)).join('');
    expect(await failingBook(rows, texts)).toMatch(
      /but: its cells have 269,\d{3},\d{3} characters, and at most 200,000,000 are read\. Split it/,
    );
    const two = rowOf(2, '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>0</v></c>');
    expect(await failingBook(two, texts)).toContain('row 2 has 1,799,996 characters');
  });

  it('does not expand entities that a part defines', async () => {
    const laughs = `<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;
    const to = addingTo();
    const file = written(to, 'a.xlsx', '');
    const rows = `${HEAD}${rowOf(2, '<c r="A2" t="s"><v>0</v></c>')}`;
    await writeSheet(file, rows, { [SHARED]: laughs });
    const { samples } = await to.add('table', [file]);
    expect(samples.passed.map(({ label }) => label)).toContain('&b;');
  });

  it('names a part that is no XML', async () => {
    expect(await failingBook('<row r="2"')).toMatch(/^Expected a workbook in "…\/a\.xlsx", but: /);
  });
});

describe('adding a large file', () => {
  it.each([
    ['table', 'a.csv', 201, 200],
    ['table', 'a.xlsx', 201, 200],
    ['sources', 'a.bib', 21, 20],
    ['sources', 'a.ris', 21, 20],
    ['sources', 'a.json', 21, 20],
    ['wikidata', 'a.json', 101, 100],
    ['ror', 'a.json', 101, 100],
  ])('refuses one that is read whole, of %s: %s', async (adapter, name, size, most) => {
    const to = addingTo();
    const file = written(to, name, '{');
    truncateSync(file, size * 1_000_000);
    expect(await failing(to, adapter, file)).toBe(
      `Expected at most ${most} MB in "…/${name}", but it has ${size} MB. Split it, and add the parts one after the other.`,
    );
  });

  it('refuses a row with very many columns', async () => {
    const to = addingTo();
    const file = written(to, 'a.csv', `Town${',c'.repeat(10_000)}\nToledo\n`);
    const said = `Expected a table in utf-8 in "…/a.csv", but: row 1 has 10,001 columns, and at most 1,000 are read. Keep only the columns that the mapping names.`;
    expect(await failing(to, 'table', file)).toBe(said);
  });

  it('refuses a cell with very many entries', async () => {
    const to = addingTo();
    const file = written(to, 'a.csv', `Town\n${'a;'.repeat(2_000)}\n`);
    to.input('mapping.json', { ...TOWNS, split: { column: 'Town', by: ';' } });
    expect(await failing(to, 'table', file)).toBe(
      'Expected at most 1,000 entries in "Town" of a.csv, row 2, but got 2,001. Check what "split" of the mapping separates them by.',
    );
  });

  it.each([
    ['geonames', 'a.txt', '', 'line 2'],
    ['wikidata', 'a.ndjson', '', 'line 2'],
    ['ror', 'a.json', '[', 'item'],
  ])('refuses a record that does not end, of %s: %s', async (adapter, name, begins, where) => {
    const to = addingTo();
    const file = written(to, name, begins);
    writeFileSync(file, `\n"${'a'.repeat(LONGEST_RECORD + 1_000_000)}`, { flag: 'a' });
    const failed = await failing(to, adapter, file);
    expect(failed).toContain('Expected at most 16,000,000 characters in ');
    expect(failed).toContain(where);
  });

  it('proposes a mapping from the beginning of a large file, and not from half a sign at its cut', async () => {
    const to = addingTo();
    const file = join(to.folder, '..', 'a.csv');
    writeFileSync(file, `Town,Date\n${'市,1988\n'.repeat(200_000)}`);
    await expect(to.add('table', [file])).rejects.toThrow('Proposed how to read the columns');
    expect(JSON.parse(readFileSync(join(to.job, 'mapping.json'), 'utf8'))).toMatchObject({
      encoding: 'utf-8',
      delimiter: ',',
    });
  });
});

describe('reading a record at a time', () => {
  it('takes a list apart as JSON does, also where a chunk ends', async () => {
    const to = addingTo();
    const signs = [',', ']', '[', '{', '}', '"', '\\', '\\"', 'é市', '\u2028', '\n'];
    const items = Array.from({ length: 30_000 }, (_, at) => ({
      [`${signs[at % 11]}`]: [at, `${signs[at % 7]}${signs[at % 5]}`, {}, [], null],
    }));
    for (const text of [JSON.stringify(items), ` \n${JSON.stringify(items, null, 1)}\n`, '[ ]']) {
      const file = written(to, 'a.json', text);
      expect(await listOf(jsonItems(file))).toEqual(JSON.parse(text));
    }
    expect(await listOf(jsonItems(written(to, 'a.json', '{"a": [1]}')))).toEqual([{ a: [1] }]);
  });

  it.each(['[1, 2', '[1, 2]]', '[1][2]', '[1,]', '[,]', '[1 2]', '[{]}', '["a', '[] 1'])(
    'names a list that is damaged: %s',
    async (text) => {
      const file = written(addingTo(), 'a.json', text);
      await expect(listOf(jsonItems(file))).rejects.toThrow(/^Expected JSON in ".*a\.json"/);
    },
  );

  it('takes only a line feed for the end of a line', async () => {
    const file = written(addingTo(), 'a.txt', 'one\u2028two\r\n\nthree\rfour\n');
    expect(await listOf(textLines(file))).toEqual(['one\u2028two', '', 'three\rfour']);
  });
});
