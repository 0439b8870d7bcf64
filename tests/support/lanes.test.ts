import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import { type Lane, lanes, secondsOf } from './lanes.ts';

const files = lanes();

/** Three workers take some four minutes for it on two cores. */
const MOST_SECONDS_OF_FIRST = 700;

describe('The lane of a test file', () => {
  it.each<[Lane, string, string]>([
    ['unit', 'needs no database, browser or server', 'tests/evidence/fold.test.ts'],
    ['first', 'is short and shares a Neo4j', 'tests/stories/tenQuestions.test.ts'],
    [
      'first',
      'is short and reads the whole shipped record',
      'tests/stories/worldNamesakes.test.ts',
    ],
    ['first', 'asks for it, though it is long', 'tests/explorer/journeys.test.ts'],
    ['first', 'asks for it, though it runs a command', 'tests/commands/starting.test.ts'],
    ['rest', 'is long', 'tests/explorer/everywhere.test.ts'],
    ['hard', 'starts a Neo4j', 'tests/launcher/life.test.ts'],
    ['hard', 'starts a copy of the shipped one', 'tests/server/afterStart.test.ts'],
    ['hard', 'runs the whole program', 'tests/commands/startFaults.test.ts'],
    ['hard', 'runs a command', 'tests/adding/add.test.ts'],
    ['hard', 'has support that starts a program', 'tests/clients/python.test.ts'],
  ])('is `%s` if it %s', (lane, _what, file) => {
    expect(files[lane]).toContain(file);
  });

  it('is one of them for each file', () => {
    const all = readdirSync(`${root}/tests`, { recursive: true, encoding: 'utf8' });

    expect(Object.values(files).flat().sort()).toEqual(
      all
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => `tests/${file}`)
        .sort(),
    );
  });

  it('keeps `npm test` short', () => {
    const seconds = files.first.reduce((sum, file) => sum + secondsOf(file), 0);

    expect(
      seconds,
      'The first lane grew. Shorten a file, or take `// @lane first` from one that proves less.',
    ).toBeLessThan(MOST_SECONDS_OF_FIRST);
  });

  it('has no Neo4j to hand out in the unit one, and says how to get one', async () => {
    const hidden = './neo4j.ts';
    const { sharedNeo4j } = (await import(hidden)) as { sharedNeo4j: () => Promise<unknown> };

    await expect(sharedNeo4j()).rejects.toThrow(
      'The unit lane has no Neo4j. A test file that needs one names `tests/support/neo4j.ts` in an `import`',
    );
  });
});
