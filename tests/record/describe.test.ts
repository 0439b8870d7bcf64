import { describe, expect, it } from 'vitest';
import { EXAMPLES, MEANINGS } from '../../src/record/tables/columnWords.ts';
import { EXAMPLE_IDS, describeTable, meaningOfTable } from '../../src/record/tables/describe.ts';
import { readCells } from '../../src/record/files/readCells.ts';
import { headerOf, tableName } from '../../src/record/tables/table.ts';
import { tables } from '../../src/record/tables/tables.ts';
import { readVocabulary } from '../../src/record/words/vocabulary.ts';

const vocabulary = readVocabulary();
/** Subjects, ties and the like are interfaces: their examples are things of a type of theirs. */
const CONCRETE: Readonly<Record<string, string>> = {
  ...{ Tie: 'SisterTie', Subject: 'SisterTie', Node: 'City', Actor: 'City', Place: 'City' },
};
const ids = Object.entries(EXAMPLE_IDS);
const types = new Map(ids.map(([type, id]) => [id, CONCRETE[type] ?? type]));
types.set('jane-doe', 'Person');
const world = { vocabulary, types, redirects: new Map(), unreadTypes: [], today: '2026-12-31' };

describe.each(tables)('The columns of $file', (table) => {
  const columns = describeTable(table);

  it('are all described, in their order', () => {
    expect(columns.map(({ name }) => name)).toEqual(headerOf(table));
    for (const { meaning, expected } of columns) expect([meaning, expected]).not.toContain('');
    expect(meaningOfTable(table)).toMatch(/\.$/);
  });

  it('have examples that the check takes', () => {
    const cells = Object.fromEntries(columns.map(({ name, example }) => [name, example]));
    const { row, faults } = readCells({ table, file: table.file, line: 2, cells }, world);

    expect(faults).toEqual([]);
    expect(Object.keys(row.cells).length).toBeGreaterThan(columns.length - 3);
  });
});

describe('The words of columns', () => {
  it('are each of a column that the schema does not describe for data files', () => {
    const known = tables.flatMap((table) =>
      headerOf(table).flatMap((column) => [column, `${tableName(table)}.${column}`]),
    );

    const keys = [...Object.keys(MEANINGS), ...Object.keys(EXAMPLES)];
    expect(keys.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('say what a cell must be as the check says it', () => {
    const cities = tables.find(({ type }) => type === 'City');
    const of = (name: string) => cities && describeTable(cities).find((one) => one.name === name);

    expect(of('within')).toEqual({
      name: 'within',
      meaning: 'The smallest place on record that contains it.',
      expected: 'the id of a State, a Country or a City',
      isRequired: true,
      example: 'ohio',
    });
    expect(of('kind')?.expected).toBe('CITY, COUNTY, DISTRICT, TOWN or SPECIAL_ZONE');
    expect(of('population')).toMatchObject({ isRequired: false, example: '905748' });
  });
});
