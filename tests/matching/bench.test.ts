import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import '../support/busy.ts';

const PAIRS = `pair_id,left_name,left_country,left_region,left_kind,left_partner,left_partner_country,left_lat,left_lon,right_id,verdict,truth_id
1,Columbus,United States,Ohio,,,,,,a,SAME,a
2,Columbus,United States,,,,,,,a,AMBIGUOUS,
3,Columbus,United States,Georgia,,,,,,a,DIFFERENT,b
4,Kolumbus,United States,,,,,,,a,SAME,a
5,Hefei,China,,,,,,,c,DIFFERENT,d
6,Hefei,China,,,,,31.9,117.3,c,SAME,c
`;
const PLACES = `id,name,ascii_name,alternate_names,feature_code,country_code,country,admin1_code,admin1_name,latitude,longitude,population
a,Columbus,Columbus,Ville de Columbus,PPLA,US,United States,OH,Ohio,39.96,-82.99,850000
b,Columbus,Columbus,,PPLA2,US,United States,GA,Georgia,32.46,-84.98,200000
c,Hefei,Hefei,合肥,PPLA,CN,China,01,Anhui,31.86,117.28,4000000
`;

it('The bench of matching prints each mistake, then the shares of what was right', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'proxeny-bench-'));
  const [pairs, places] = [join(folder, 'pairs.csv'), join(folder, 'places.csv')];
  await Promise.all([writeFile(pairs, PAIRS), writeFile(places, PLACES)]);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'bench/matching.ts', pairs, places],
    { cwd: root },
  );

  const lines = stdout.trim().split('\n');
  expect(lines.slice(0, -1)).toEqual([
    expect.stringMatching(/^missed: 4, Kolumbus, /),
    expect.stringMatching(/^wrong: 5, Hefei, .*: SAME c 92 /),
  ]);
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
    ...{ precision: 0.6667, recall: 0.6667, namesakesMerged: 0 },
    seconds: expect.any(Number) as number,
  });
});
