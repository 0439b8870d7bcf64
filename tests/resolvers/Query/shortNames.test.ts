// @lane first
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../../src/generated/schema.ts';
import { askShipped } from '../../support/shipped.ts';

interface ShortName {
  readonly query: string;
  readonly expected_id: string;
  readonly also_ok: string;
  /** Whether the rules and the names on record were made without it. */
  readonly unseen: string;
  /** Whether the place is in the part `world`, which these tests do not import; `bench/search.ts` asks for it as well. */
  readonly world: string;
}

const rows: readonly ShortName[] = parseCsv(readFileSync('bench/search/shortNames.csv', 'utf8'), {
  columns: true,
});
const names = rows.filter(({ world }) => world === '');

const SEARCH =
  'query ($text: String!) { search(text: $text, first: 3) { edges { uncertain node { id } } } }';

describe('A search for a short name', () => {
  const ask = askShipped();
  const edgesOf = async (text: string) => ((await ask(SEARCH, { text })) as Query).search.edges;

  async function missedAmong(some: readonly ShortName[]): Promise<readonly string[]> {
    const missed: string[] = [];
    for (const { query, expected_id: expected, also_ok } of some) {
      const [first] = await edgesOf(query);
      const isFound = [expected, also_ok].includes(first?.node.id ?? '-') && !first?.uncertain;
      if (!isFound) missed.push(query);
    }
    return missed;
  }

  it('has the place first', async () => {
    expect(await missedAmong(names.filter(({ unseen }) => unseen === ''))).toEqual([]);
  });

  it('has the place first for most names that no rule was made for', async () => {
    const unseen = names.filter((name) => name.unseen !== '');
    const missed = await missedAmong(unseen);

    expect(missed.length / unseen.length).toBeLessThan(0.3);
  });

  it.each(['Mayors for Peace', 'ICLEI', 'UCLG'])(
    'offers nothing as certain for what is not on record: %s',
    async (text) => {
      const edges = await edgesOf(text);

      expect(edges.filter(({ uncertain }) => !uncertain)).toEqual([]);
    },
  );
});
