import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../bench/calibration/calibrate.ts';
import { pairKey } from '../../bench/calibration/gradesOf.ts';
import { readLabels } from '../../bench/calibration/readLabels.ts';

describe('calibration', () => {
  const graded = {
    idOf: (id: string) => (id === 'nowhere' ? undefined : id),
    byPair: new Map([
      [pairKey('lyon', 'leeds'), 'LISTED'],
      [pairKey('lyon', 'turin'), 'LISTED'],
      [pairKey('lyon', 'minsk'), 'DOUBTFUL'],
    ] as const),
    basisOf: new Map<string, string>(),
  };

  it('counts for each grade how many pairs are true, in any order of the places', () => {
    const labels = readLabels(
      'a,b,exists,note\nlyon,leeds,true,\nturin,lyon,False,\nminsk,lyon,false,\nlyon,oslo,true,\n',
    );

    const { counts, missing } = calibrate(labels, graded);

    expect(counts).toMatchObject({
      ...{ LISTED: { yes: 1, all: 2 }, DOUBTFUL: { yes: 0, all: 1 } },
      CONFIRMED: { yes: 0, all: 0 },
    });
    expect(missing).toEqual({ yes: 1, all: 1 });
  });

  it.each([
    ['a,b\nlyon,leeds\n', 'Expected the columns a, b, exists, but there is no exists.'],
    ['a,b,exists\n', 'Expected labelled ties, but there are none.'],
    ['a,b,exists\nlyon,,true\n', 'Line 2: expected two ids, but one is missing.'],
    ['a,b,exists\nlyon,lyon,true\n', 'Line 2: expected two places, but got "lyon" twice.'],
    [
      'a,b,exists\nlyon,leeds,maybe\n',
      'Line 2: expected true or false in `exists`, but got "maybe".',
    ],
    ['a,b,exists\nlyon,nowhere,true\n', 'Line 2: "nowhere" is no id on record.'],
  ])('refuses %j', (text, message) => {
    expect(() => calibrate(readLabels(text), graded)).toThrow(message);
  });

  it('can read the labels that are kept with it, each pair once', () => {
    const labels = readLabels(readFileSync('bench/calibration/labels.csv', 'utf8'));

    expect(new Set(labels.map(({ a, b }) => pairKey(a, b))).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThan(400);
  });

  it('ends with the shares as JSON, without a database', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'calibration-')), 'labelled.csv');
    await writeFile(file, 'a,b,exists\ncolumbus-oh,hefei,true\nwilmington-nc,dandong,true\n');

    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--import', './bench/typescript/register.mjs', 'bench/calibration.ts', file],
      'tests/fixtures/dataset',
    ]);

    const shares = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, number>;
    expect(Object.values(shares).every((share) => share === 1)).toBe(true);
    expect(Object.keys(shares).length).toBeGreaterThan(0);
  });
});
