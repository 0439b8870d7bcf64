import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { digestOfSubject } from '../../src/contributions/applying/takeOut.ts';
import { replaceJournal } from '../../src/contributions/journal/journal.ts';
import { contributedFrom } from '../../src/contributions/readContributed.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { writeAll } from '../../src/neo4j/write.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { copyWith, swap } from '../support/dataset.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { accepted } from './accepted.ts';

const PERSON = 'richard-v-knight';

const ALL = { depth: null, maxArrayLength: null, maxStringLength: null };
const NODES = 'MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties';

it.for([false, true])(
  'The import that takes a person out leaves no note of them in the graph (all rows: %s)',
  async (rebuild) => {
    await using driver = openDriver(await scratchNeo4j());
    await importDataset(await copyWith(), driver);
    const data = await copyWith({ 'people.csv': swap('Knight,,[..2017]', 'Knight,,[..2018]') });
    await importDataset(data, driver);
    const mentions = async () => {
      const nodes = await writeAll(driver, 'neo4j', (run) => run(NODES));
      const found = nodes.filter(({ properties }) => /knight/i.test(inspect(properties, ALL)));
      return found.flatMap(({ labels }) => labels as readonly string[]);
    };
    expect(await mentions()).toContain('Difference');
    const folder = await mkdtemp(join(tmpdir(), 'proxeny-erased-'));
    const operations = [
      { kind: 'ERASE' as const, digest: digestOfSubject(PERSON, 'a'), salt: 'a', reason: 'Asked.' },
    ];
    const at = '2026-12-01T10:00:00.000Z';
    await replaceJournal(folder, accepted([], { proposal: 'proposal-1', at, operations }));

    await importDataset(data, driver, { read: contributedFrom(folder), rebuild });

    expect(await mentions()).toEqual([]);
  },
);
