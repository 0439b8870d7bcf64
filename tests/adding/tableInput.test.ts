import { describe, expect, it } from 'vitest';
import { readCells } from '../../src/adding/adapters/tableCells.ts';
import { addingTo, labels, listOf } from '../support/adding.ts';

const rowsOf = (name: string, text: string, sheet?: string) =>
  listOf(readCells(addingTo().input(name, text), { encoding: 'utf-8', delimiter: ',', sheet }));

const CITIES = [
  { name: 'Hefei', at: { country: 'CN' }, tags: ['a', 'b'] },
  { name: 'Dandong', since: 1990, none: null },
];
const ANSWER = { count: 2, result: { records: CITIES } };
const NAMED = { other: [{}, {}], a: { b: CITIES } };
const ROWS = [
  ['name', 'at.country', 'tags', 'since'],
  ['Hefei', 'CN', 'a; b', ''],
  ['Dandong', '', '', '1990'],
];

describe('JSON lists as tables', () => {
  it.each([
    ['a list', 'list.json', JSON.stringify(CITIES), undefined],
    ['lines', 'list.ndjson', CITIES.map((one) => JSON.stringify(one)).join('\n'), undefined],
    ['a list within an answer', 'list.json', JSON.stringify(ANSWER), undefined],
    ['the list that is named', 'list.json', JSON.stringify(NAMED), 'a.b'],
  ])('reads %s, with properties at any depth as columns', async (_, name, text, sheet) => {
    expect(await rowsOf(name, text, sheet)).toEqual(ROWS);
  });

  it('names the item that is not JSON', async () => {
    await expect(rowsOf('list.json', '[{"a": 1}, {"a" 2}]')).rejects.toThrow(/^Expected JSON in /);
    await expect(rowsOf('list.ndjson', '{"a": 1}\n{')).rejects.toThrow('list.ndjson", line 2');
  });
});

const PAGE = `<!doctype html><table><tr><td>menu</table>
<table class=x><caption>Sister <b>cities</b></caption>
<thead><tr><th>City<th>Country<th>Since</thead>
<tr><td><a href="https://example.org/hefei">Hefei</a><sup>[1]</sup><td rowspan=2>China<td>1988
<tr><td>Dan&shy;dong<br>city<td>1990
<tr><td colspan=2>Lyon &amp; France<td></table>`;

describe('tables of pages', () => {
  it('reads the largest table, with cells over several rows or columns, and the addresses of links', async () => {
    expect(await rowsOf('page.html', PAGE)).toEqual([
      ['City', 'Country', 'Since', 'City (address)'],
      ['Hefei', 'China', '1988', 'https://example.org/hefei'],
      ['Dan\u00addong city', 'China', '1990', ''],
      ['Lyon & France', 'Lyon & France', '', ''],
    ]);
  });

  it('reads the table of that number or caption, and says if there is none', async () => {
    expect(await rowsOf('page.html', PAGE, '1')).toEqual([['menu']]);
    expect(await rowsOf('page.html', PAGE, 'Sister cities')).toHaveLength(4);
    await expect(rowsOf('page.html', PAGE, '3')).rejects.toThrow('it has 2 tables, and none "3"');
    await expect(rowsOf('page.html', '<p>No table')).rejects.toThrow('it has 0 tables, and none');
  });

  it('bounds what cells can cover', async () => {
    const cell = '<td rowspan=1000 colspan=1000>x';
    const page = `<table>${`<tr>${cell}`.repeat(1_100)}</table>`;
    await expect(rowsOf('page.html', page)).rejects.toThrow('it has more than 1,000,000 cells');
  });

  it('come in like any table, with the source of each row', async () => {
    const to = addingTo();
    const file = to.input('page.html', PAGE);
    const report = await to.table([file], {
      source: {
        ...{ url: { column: 'City (address)' }, title: { text: 'Page of {City}' } },
        ...{ kind: 'WEB_PAGE', directness: 'PRIMARY', read: 'yes' },
      },
      tie: { start: { column: 'Since' } },
      parties: [
        { id: 'columbus-oh' },
        { name: { column: 'City' }, country: { column: 'Country' }, kind: 'city' },
      ],
    });
    expect(labels(report, 'new')).toContain('columbus-oh and Hefei');
    expect(report.things.refused).toBe(2);
    expect(to.rows('sources.csv')).toContainEqual(
      expect.objectContaining({ id: 'page-of-hefei', url: 'https://example.org/hefei' }),
    );
  });
});
