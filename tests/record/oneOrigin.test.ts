import { describe, expect, it } from 'vitest';
import { readFiles, readTables } from '../../src/record/files/readFiles.ts';
import { sourceTable } from '../../src/record/tables/sourceTable.ts';

const { rows } = readTables(await readFiles('data'), [sourceTable]);
const FOUNDATION = 'wikimedia-foundation';

describe('the sources of the shipped record', () => {
  it('are one voice where they are of Wikipedia, in any language and copy, or of Wikidata', () => {
    const ofWikimedia = rows.filter(
      ({ cells }) =>
        ['wikipedia', FOUNDATION].includes(cells['publisher'] ?? '') ||
        /\.(wikipedia|wikidata)\.org\//.test(cells['url'] ?? '') ||
        /wikipedia/i.test(cells['title'] ?? ''),
    );
    const owned = ofWikimedia.filter(({ cells }) =>
      [cells['publisher'], cells['origin']].includes(FOUNDATION),
    );

    expect(ofWikimedia.length).toBeGreaterThan(100);
    expect(
      ofWikimedia.filter((row) => !owned.includes(row)).map(({ cells }) => cells['id']),
    ).toEqual([]);
  });
});
