import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/setup/places.mjs';
import './support/busy.ts';
import { type Edit, swap } from './support/dataset.ts';
import { makeProjectCopy } from './support/projectCopy.ts';

/** All that a field takes by hand, and where `tests/fields.test.ts` misses it if that file is left out. */
const HOMES: Readonly<Record<string, { readonly edit: Edit; readonly missedAs: string }>> = {
  'schema/Source.graphql': {
    edit: swap(
      '  "The licence, as an SPDX id',
      '  "The edition, such as 3rd."\n  edition: String\n\n  "The licence, as an SPDX id',
    ),
    missedAs: 'A property in the data files of Source > is a field',
  },
  'src/record/tables/sourceTable.ts': {
    edit: swap("  title('licence'", "  title('edition', { isNew: true }),\n  title('licence'"),
    missedAs: 'A field of a subject, in the data files > is there or hidden for a reason: Source',
  },
  'cypher/_model.cypher': {
    edit: swap('accessedLatest, licence', 'accessedLatest, edition, licence'),
    missedAs: 'A property in the data files of Source > is drawn in `cypher/_model.cypher`',
  },
  'src/facts.graphql': {
    edit: swap('  licence\n  language\n', '  licence\n  language\n  edition\n'),
    missedAs: 'A field of a subject, in exports > is there or hidden for a reason: Source',
  },
  'explorer/source/SourceView.tsx': {
    edit: swap(
      '    [words.source.language, source.language],',
      "    [words.terms.plain('edition'), source.edition],\n    [words.source.language, source.language],",
    ),
    missedAs: 'A field of a subject, in the pages > is there or hidden for a reason: Source',
  },
  'src/words/zh/vocabulary.ts': {
    edit: swap("  effect: '影响',", "  edition: '版次',\n  effect: '影响',"),
    missedAs: 'A property in the data files of Source > has a Chinese word',
  },
};

/** Homes whose absence the test names one by one, also if they are left out together. */
const TOGETHER = [
  { paths: ['schema/Source.graphql'] },
  { paths: ['src/record/tables/sourceTable.ts'] },
  { paths: Object.keys(HOMES).slice(2) },
];

/** Where it appears: in the record, the answers, the files and the pages. */
const ASK = `import { graphql, parse } from "graphql";
import { SourceDocument } from "./explorer/generated/operations.ts";
import { terms } from "./explorer/words/zh/terms.ts";
import { compose } from "./src/compose/compose.ts";
import { loadDataset } from "./src/record/check/dataset.ts";
import { project } from "./src/store/project/project.ts";
import { headerOf } from "./src/record/tables/table.ts";
import { sourceTable } from "./src/record/tables/sourceTable.ts";
import { COLUMNS, valuesOf } from "./src/export/things/columns.ts";
import { tableOf, withGoesOn } from "./src/export/table/document.ts";
import { namedTables } from "./src/export/table/named.ts";
import { McpSchemaDocument } from "./src/generated/doors.ts";
import { loadOwnModel } from "./src/resolvers/ownModel.ts";

const model = await loadOwnModel();
const { schema } = model;
const { nodes } = project(await loadDataset('tests/fixtures/dataset', new Date('2026-11-20')));
const { properties } = nodes.find(({ id }) => id === 'almanac');
const operationOf = ({ definitions: [definition, ...fragments] }) => ({
  operation: { schema, variables: {}, fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])) },
  definition,
});
const asked = operationOf(parse('{ source(id: "almanac") { edition } }'));
const statement = compose(model, asked.operation, { type: schema.getQueryType(), below: [asked.definition] });
const document = withGoesOn(model, namedTables(model).get('sources').document);
const table = operationOf(document);
const { columns } = tableOf(model, document, table.operation, table.definition);
const { data } = await graphql({ schema, source: String(McpSchemaDocument), variableValues: { type: 'Source' } });
console.log(JSON.stringify({
  file: headerOf(sourceTable).includes('edition'),
  node: properties.edition,
  claims: nodes.filter(({ properties }) => properties.property === 'edition').length,
  statement: statement.text,
  exports: valuesOf(COLUMNS.sources.filter(({ name }) => name === 'edition'), { edition: '3rd' }),
  table: columns.find(({ name }) => name === 'edition').description,
  tool: data.__type.fields.find(({ name }) => name === 'edition').description,
  page: String(SourceDocument),
  word: terms.plain('edition'),
}));
`;

/** An exercise: all that a new field takes, in a copy of the project. CONTRIBUTING.md describes it. */
describe('A new field', () => {
  const { folder, at, write, edit, faultsOf, answerOf } = makeProjectCopy(/^(bench|data|docs)\//);
  const FIXTURE = 'tests/fixtures/dataset/sources.csv';

  beforeAll(async () => {
    for (const [path, home] of Object.entries(HOMES)) edit(path, home.edit);
    await faultsOf('../scripts/addColumn.mjs', 'edition', 'accessed', FIXTURE);
    edit(FIXTURE, swap('example.org/almanac,,,,CC0', 'example.org/almanac,,,3rd,CC0'));
    expect(await faultsOf('.bin/graphql-codegen')).toBe('');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('touches six files at most', () => {
    expect(Object.keys(HOMES).length).toBeLessThanOrEqual(6);
  });

  it('is in the files, answers, exports, tables, tools and pages, with a Chinese word', async () => {
    const [answer, faults] = await Promise.all([
      answerOf(ASK),
      faultsOf('typescript/bin/tsc', '--noEmit', '-p', 'explorer'),
    ]);
    expect(answer).toMatchObject({
      ...{ file: true, node: '3rd', claims: 1, exports: { edition: '3rd' }, word: '版次' },
      ...{ table: 'The edition, such as 3rd.', tool: 'The edition, such as 3rd.' },
      statement: expect.stringContaining('.edition') as unknown,
      page: expect.stringContaining('edition') as unknown,
    });
    expect(faults).toBe('');
  });

  it.each(TOGETHER)('is missed where it is left out: $paths', async ({ paths }) => {
    const changed = paths.map((path) => readFileSync(at(path), 'utf8'));
    for (const path of paths) write(path, readFileSync(join(root, path), 'utf8'));
    const missed = await faultsOf(
      'vitest/vitest.mjs',
      'run',
      '--project=unit',
      'tests/fields.test.ts',
    );
    for (const [index, path] of paths.entries()) write(path, changed[index] ?? '');

    for (const path of paths) expect(missed).toContain(HOMES[path]?.missedAs);
  });
});
