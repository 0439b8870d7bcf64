import { describe, expect, it } from 'vitest';
import { slicesOf } from '../../src/compose/slices.ts';
import { type Level, createLevel, createRows } from '../../src/compose/statement.ts';

/** A level with columns; those that have a level are lists of its rows. */
function levelOf(columns: Readonly<Record<string, Level | null>>): Level {
  const level = createLevel();
  for (const [column, rows] of Object.entries(columns)) {
    level.columns.push(column);
    if (rows !== null) level.lists.set(column, rows);
  }
  return level;
}

const plain = createRows();
const nested = levelOf({ name: null, rows2: plain });
const deep = levelOf({ rows3: nested });

describe('a row in parts', () => {
  it('is one record where it has few lists of plain rows', () => {
    expect(slicesOf(levelOf({ version: null }))).toBeUndefined();
    expect(slicesOf(levelOf({ version: null, a: plain, b: plain }))).toBeUndefined();
  });

  it('is made of its records again, its columns in their order', () => {
    const slices = slicesOf(levelOf({ rows1: nested, version: null, rows4: deep, total: null }));

    const records = [
      [0, ['', 'v7', 42]],
      [1, [['Hefei', []]]],
      [1, [['Columbus', [['', 'Hefei']]]]],
    ];
    expect(JSON.stringify(slices?.rowOf(records))).toBe(
      '[[["Hefei",[]],["Columbus",[["","Hefei"]]]],"v7",[],42]',
    );
  });

  it('has the fewer rows in a record the more lists are in each', () => {
    const slices = slicesOf(levelOf({ flat: plain, version: null, rows1: nested, rows4: deep }));

    expect(slices?.clauses).toContain("['', ['', version], flat, rows1, rows4] AS parts");
    expect(slices?.clauses).toContain('[0, 2, 101, 25, 2][part] AS many');
  });
});
