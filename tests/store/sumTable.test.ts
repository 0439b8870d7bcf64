import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASK } from '../../src/store/blocks/checksum.ts';
import { createSumTable } from '../../src/store/blocks/sumTable.ts';

const amounts = fc.array(
  fc.tuple(fc.string({ unit: 'grapheme', maxLength: 3 }), fc.bigInt(0n, MASK)),
  { minLength: 1_500, maxLength: 4_000 },
);

describe('A table of sums', () => {
  it('adds up what a Map adds up, for ids of any script and beyond its first room', () => {
    fc.assert(
      fc.property(amounts, (given) => {
        const [table, map] = [createSumTable(), new Map<string, bigint>()];
        for (const [id, amount] of given) {
          table.add(id, amount);
          map.set(id, ((map.get(id) ?? 0n) + amount) & MASK);
        }

        expect(table.size).toBe(map.size);
        expect([...table]).toEqual([...map]);
      }),
      { numRuns: 20, seed: 14 },
    );
  });
});
