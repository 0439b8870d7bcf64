import { describe, expect, it } from 'vitest';
import { pairKey } from '../../bench/calibration/gradesOf.ts';
import { readLabels } from '../../bench/calibration/readLabels.ts';
import { countedIn } from '../../bench/errors/coverage.ts';
import { startsIn } from '../../bench/errors/dates.ts';
import { errorsPage } from '../../bench/errors/page.ts';
import { truthOf, unseenBy } from '../../bench/errors/truth.ts';
import { loadDataset } from '../../src/record/check/dataset.ts';
import { NOW, add, copyWith } from '../support/dataset.ts';

const labels = readLabels(
  'a,b,exists,source\nlyon,leeds,true,x\nlyon,turin,false,x\nlyon,minsk,true,https://example.org/almanac\n',
);
const basisOf = new Map(['leeds', 'turin', 'minsk'].map((one) => [pairKey('lyon', one), 'LISTED']));

describe('The errors of the record', () => {
  it('are counted by basis, without labels of a page that the record has read', async () => {
    const { rows } = await loadDataset(await copyWith(), NOW);
    const graded = { idOf: (id: string) => id, byPair: new Map(), basisOf };

    expect(truthOf(unseenBy(rows, labels), graded)).toEqual([{ name: 'LISTED', right: 1, all: 2 }]);
  });

  it('compare starts with those of the parties, and numbers of ties with those that sources state', async () => {
    const folder = await copyWith({
      'coverage.csv': add('columbus-oh,,,SISTER_CITY,PARTIAL,2020,almanac,9,,2026-11-01'),
    });
    const { rows, register } = await loadDataset(folder, NOW);
    const [first, ...more] = startsIn(rows);
    const found = countedIn(rows, register).at(-1);

    expect([first, ...more].every((share) => share === undefined || share.right <= share.all)).toBe(
      true,
    );
    expect(found).toMatchObject({ place: 'columbus-oh', stated: 9 });
    expect(found?.found).toBeGreaterThan(0);
  });

  it('have a range that says how few were looked at', () => {
    const truth = [{ name: 'LISTED', right: 1, all: 1 }];

    expect(errorsPage({ version: 'abc', truth, starts: [], counted: [] })).toContain(
      '| LISTED | 1 | 1 | 100 % | 21 % to 100 % |',
    );
  });
});
