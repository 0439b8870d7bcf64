import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../playground/resultTable.ts';

describe('A result as CSV', () => {
  async function saved(result: object) {
    const { csv, said } = await toCsv(JSON.stringify(result));
    return { rows: parse(csv, { bom: true, columns: true }), said };
  }

  const page = (...names: readonly string[]) => ({
    edges: names.map((name) => ({ node: { name } })),
  });

  it('has the rows of the outermost list of objects, whatever empty lists and lists of texts stand beside it', async () => {
    const record = { contested: [], formerIds: ['a', 'b'] };
    const data = { city: { record, ties: page('Hefei', 'Tainan') } };

    expect(await saved({ data })).toEqual({
      rows: [{ name: 'Hefei' }, { name: 'Tainan' }],
      said: 'Saved the rows of city.ties',
    });
  });

  it('has no column for an object that is null in one row, beside those of what is in it', async () => {
    const ties = [{ since: { text: '1979', latest: null } }, { since: null }];

    expect((await saved({ data: { ties } })).rows).toEqual([
      { 'since.text': '1979', 'since.latest': '' },
      { 'since.text': '', 'since.latest': '' },
    ]);
  });

  it('names the lists that are not in the file, and says that the result has errors', async () => {
    const deep = { record: { claims: page('1980') } };
    const data = { city: deep, a: page('Hefei'), b: page('Tainan') };

    expect(await saved({ data, errors: [{ message: 'No.' }] })).toEqual({
      rows: [{ name: 'Hefei' }],
      said: 'Saved the rows of a. Not in the file: b, city.record.claims. The result has errors, too',
    });
  });

  it('has one row if there is no list of objects, and is refused without a value', async () => {
    const data = { city: { name: 'Columbus', formerIds: ['a', 'b'], ties: page() } };

    expect(await saved({ data })).toEqual({
      rows: [{ 'city.name': 'Columbus', 'city.formerIds': 'a|b' }],
      said: 'Saved',
    });
    await expect(saved({ data: { ties: page() } })).rejects.toThrow('all of its lists are empty');
  });
});
