import { describe, expect, it } from 'vitest';
import { lanes } from './lanes.ts';

const { unit, live } = lanes();

describe('The lane of a test file', () => {
  it.each([
    ['asks for a Neo4j', 'tests/launcher/desk.test.ts'],
    ['has support that asks for one', 'tests/stories/asPublishedBy.test.ts'],
    ['starts a Neo4j itself', 'tests/launcher/life.test.ts'],
    ['opens a browser', 'tests/explorer/explorer.test.ts'],
    ['runs the whole program', 'tests/commands/startFaults.test.ts'],
    ['runs a command', 'tests/adding/add.test.ts'],
    ['starts a server', 'tests/server/http.test.ts'],
    ['runs a bench', 'tests/matching/bench.test.ts'],
    ['reads the whole shipped record', 'tests/record/shipped.test.ts'],
  ])('is the live one if it %s', (_what, file) => {
    expect(live).toContain(file);
    expect(unit).not.toContain(file);
  });

  it('is the unit one otherwise', () => {
    expect(unit).toContain('tests/evidence/fold.test.ts');
    expect(live).not.toContain('tests/evidence/fold.test.ts');
  });

  it('has no Neo4j to hand out in the unit one, and says how to get one', async () => {
    const hidden = './neo4j.ts';
    const { sharedNeo4j } = (await import(hidden)) as { sharedNeo4j: () => Promise<unknown> };

    await expect(sharedNeo4j()).rejects.toThrow(
      'The unit lane has no Neo4j. A test file that needs one names `tests/support/neo4j.ts` in an `import`',
    );
  });
});
