import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { DataRow } from '../../src/record/tables/row.ts';
import { tables } from '../../src/record/tables/tables.ts';

/** What breaks spreadsheets, terminals, markup, JSON, Cypher, indexes and readers of a line; `9×400` stands for 400 nines. */
const LISTED = JSON.parse(
  readFileSync(new URL('hostileCells.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

const listed = (name: string) =>
  (LISTED[name] ?? []).map((cell) =>
    cell.replace(/^(.)×(\d+)$/u, (_, sign: string, count: string) => sign.repeat(Number(count))),
  );

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...listed('pieces')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
const longText = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom('y'.repeat(5_000), '𠮷'.repeat(500), 'z'.repeat(5_001)) },
);
const number = fc.constantFrom(...listed('numbers'));
const date = fc.constantFrom(
  ...listed('dates'),
  `[${Array.from({ length: 19 }, (_, at) => 1900 + at).join(',')}]`,
  `[${Array.from({ length: 90 }, (_, at) => 1900 + at).join(',')}]`,
);
const address = fc.oneof(
  fc.constantFrom(
    ...listed('addresses'),
    `https://example.org/${'a'.repeat(1_980)}`,
    `https://example.org/${'a'.repeat(1_981)}`,
  ),
  text.map((path) => `https://example.org/${path}`),
);
const language = fc.constantFrom(...listed('languages'));
const id = fc.constantFrom(...listed('ids'));
const namedAs = (before: string, after = '') => text.map((words) => `${before}=${words}${after}`);

type Cells = Readonly<Record<string, string>>;
type Hostile = readonly [file: string, base: Cells, columns: Record<string, fc.Arbitrary<string>>];

/** Of each file, cells that make a row without fault, and those of which one is hostile. */
const KINDS: readonly Hostile[] = [
  [
    'cities.csv',
    { name: 'City', kind: 'CITY', within: 'ohio', latitude: '1', longitude: '1' },
    { name: text, population: number, latitude: number, longitude: number, id },
  ],
  ['people.csv', { name: 'Person' }, { name: text, born: date }],
  [
    'groups.csv',
    { name: 'Group', defined_as: 'some' },
    { name: text, defined_as: longText, size: text },
  ],
  [
    'institutions.csv',
    { name: 'Institution', kind: 'LIBRARY', located_in: 'hefei' },
    { name: text, founded: date, id },
  ],
  [
    'names.csv',
    { id: 'hefei', name: 'Luzhou', language: 'en', name_kind: 'ALIAS' },
    { name: text, language, since: date },
  ],
  ['identifiers.csv', { id: 'hefei', scheme: 'VIAF', value: '1' }, { value: text }],
  [
    'sources.csv',
    { title: 'Source', kind: 'NEWS', directness: 'PRIMARY', read: 'yes' },
    { title: text, url: address, archived_url: address, licence: text, language, published: date },
  ],
  [
    'events.csv',
    { name: 'Event', kind: 'LECTURE', place: 'hefei', participants: 'SPEAKER:hefei' },
    { name: longText, when: date, participants: namedAs('SPEAKER:hefei', '|HOST:columbus-oh'), id },
  ],
  ['policies.csv', { name: 'Policy', kind: 'LAW', issuer: 'ohio' }, { name: text, when: date }],
  [
    'impacts.csv',
    { indicator: 'trade', text: 'More.', measures: 'columbus-oh--hefei' },
    { indicator: text, text: longText, unit: text, amount: number, low: number, period: date },
  ],
  [
    'agreements.csv',
    { kind: 'MEMORANDUM', parties: 'columbus-oh|hefei' },
    {
      ...{ title: text, signed: date, text_url: address },
      parties: namedAs('columbus-oh', '|hefei'),
      signatories: namedAs('liu-lijuan'),
    },
  ],
  ['partnerships.csv', { kind: 'EXCHANGE', parties: 'columbus-oh|hefei' }, { field: text }],
  [
    'offices.csv',
    { kind: 'TRADE_OFFICE', parties: 'OPERATOR:dandong|HOST:hefei' },
    { name: text, address: text, start: date },
  ],
  ['affiliations.csv', { parties: 'HOLDER:ben-leffel|EMPLOYER:ohio' }, { position: text }],
];
const EVIDENCE = { locator: longText, reason: longText };

const PLAIN: readonly Hostile[] = [
  ['themes.csv', { name: 'Theme', recorded: '2026-11-01' }, { name: text, id }],
  ['redirects.csv', { into: 'hefei', reason: 'a slip', recorded: '2026-11-01' }, { reason: text }],
];

/** Rows beside those of the fixture, each with one hostile cell; `each` of them for each column. */
export function hostileRows(seed: number, each: number): readonly DataRow[] {
  const drawn = [...KINDS.map(withEvidence), ...PLAIN].flatMap(([file, base, columns], kind) =>
    Object.entries(columns).flatMap(([column, cells], at) =>
      fc
        .sample(cells, { seed: seed + 100 * kind + at, numRuns: each })
        .map((cell, number) =>
          row(file, { id: `row-${kind}-${at}-${number}`, ...base, [column]: cell }),
        ),
    ),
  );
  return [...drawn, ...formulas(), ...longestName()];
}

function withEvidence([file, base, columns]: Hostile): Hostile {
  const source = { source: 'register', recorded: '2026-11-01', rank: 'PREFERRED', reason: 'why' };
  return [file, { ...base, ...source }, { ...columns, ...EVIDENCE }];
}

/** One of each beginning that a spreadsheet takes for a formula. */
export const FORMULAS = ['=1+1', '+1+1', '-1+1', '@SUM(1)', "'=1+1", '-5', '+5'];

function formulas(): readonly DataRow[] {
  return FORMULAS.map((name, at) =>
    row('cities.csv', {
      ...{ id: `formula-${at}`, name, kind: 'CITY', within: 'ohio', population: '1' },
      ...{ latitude: '-33.5', longitude: '-70.5', source: 'register', recorded: '2026-11-01' },
    }),
  );
}

/** A tie of four, each told apart from its namesakes by a state, all names as long as can be: the largest key of an index. */
function longestName(): readonly DataRow[] {
  const evidence = { source: 'register', recorded: '2026-11-01' };
  const name = '𠮷'.repeat(200);
  const ids = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(199));
  return [
    ...ids.map((of) =>
      row('states.csv', { id: `${of}s`, name, kind: 'STATE', within: 'china', ...evidence }),
    ),
    ...ids.map((of) =>
      row('cities.csv', { id: `${of}c`, name, kind: 'CITY', within: `${of}s`, ...evidence }),
    ),
    row('partnerships.csv', {
      ...{ id: 'e'.repeat(200), kind: 'EXCHANGE', parties: ids.map((of) => `${of}c`).join('|') },
      ...evidence,
    }),
  ];
}

function row(file: string, cells: DataRow['cells']): DataRow {
  const table = tables.find((one) => one.file === file);
  if (table === undefined) throw new Error(`There is no data file "${file}".`);
  return { table, file: table.file, line: 0, cells };
}
