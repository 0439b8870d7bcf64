import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnsOf, headerOf } from '../../src/record/tables/table.ts';
import { tables } from '../../src/record/tables/tables.ts';
import { readVocabulary } from '../../src/record/words/vocabulary.ts';

const vocabulary = readVocabulary();
const world = {
  ...{ vocabulary, types: new Map(), redirects: new Map(), unreadTypes: [], today: '2026-11-20' },
};

/** The files whose subjects can have that kind. */
function filesFor(kind: string, of: 'Actor' | 'Tie'): string[] {
  return tables
    .filter(({ rows, type }) => rows === 'own' && vocabulary.isA(type, of))
    .filter((table) => {
      const column = table.facts
        .filter(({ property }) => property === 'kind')
        .flatMap(columnsOf)
        .find(({ name }) => name === 'kind');
      return table.kind === kind || (column !== undefined && 'value' in column.reads(kind, world));
    })
    .map(({ file }) => file);
}

describe('The tables of the data files', () => {
  it('have a place for each kind of actor and tie, and only one', () => {
    const homeless = [
      ...vocabulary.valuesOf('ActorKind').map((kind) => [kind, filesFor(kind, 'Actor')] as const),
      ...vocabulary.valuesOf('TieKind').map((kind) => [kind, filesFor(kind, 'Tie')] as const),
    ].filter(([, files]) => files.length !== 1);

    expect(homeless).toEqual([]);
  });

  it('draw each kind of tie in the model, as a relationship between its parties', () => {
    const model = readFileSync(new URL('../../cypher/_model.cypher', import.meta.url), 'utf8');
    const drawn = [...model.matchAll(/-\[:(\w+)/g)].map(([, type]) => type);

    expect(vocabulary.valuesOf('TieKind').filter((kind) => !drawn.includes(kind))).toEqual([]);
  });

  it('have a file for each type that is a subject, and for no other', () => {
    const own = tables.filter(({ rows }) => rows === 'own').map(({ type }) => type);

    expect(new Set(own).size).toBe(own.length);
    for (const type of own) expect(vocabulary.isA(type, 'Subject'), type).toBe(true);
  });

  it('name only roles and types that the SDL has', () => {
    const references = tables.flatMap(({ facts }) =>
      facts.flatMap(({ reference }) => reference ?? []),
    );
    const roles = references.flatMap((reference) => reference.roles ?? []);

    for (const { name } of roles) expect(vocabulary.valuesOf('PartyRole')).toContain(name);
    for (const type of [...references, ...roles].flatMap(({ to }) => to))
      expect(() => vocabulary.labelsOf(type)).not.toThrow();
  });

  it('call no two columns of a file the same', () => {
    for (const table of tables) {
      const header = headerOf(table);
      expect(new Set(header).size, table.file).toBe(header.length);
    }
  });
});
