import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/setup/places.mjs';
import './support/busy.ts';
import { type Edit, swap } from './support/dataset.ts';
import { makeProjectCopy } from './support/projectCopy.ts';

/** All that a kind of tie takes by hand. */
const HOMES = {
  'schema/Tie.graphql': swap(
    '  "Two schools."',
    '  "A program of exchange."\n  EXCHANGE_PROGRAM\n\n  "Two schools."',
  ),
  'src/record/tables/tieTables.ts': swap("  'EXCHANGE',", "  'EXCHANGE',\n  'EXCHANGE_PROGRAM',"),
  'cypher/_model.cypher': swap(
    '(:Actor)-[:EXCHANGE {tie, start, status}]->(:Actor)',
    '(:Actor)-[:EXCHANGE {tie, start, status}]->(:Actor)\n(:Actor)-[:EXCHANGE_PROGRAM {tie, start, status}]->(:Actor)',
  ),
  'explorer/parts/kinds.ts': swap(
    "  EXCHANGE: 'institution',",
    "  EXCHANGE: 'institution',\n  EXCHANGE_PROGRAM: 'institution',",
  ),
  'src/words/zh/vocabulary.ts': swap(
    "  EXCHANGE: '交流',",
    "  EXCHANGE: '交流',\n  EXCHANGE_PROGRAM: '交流项目',",
  ),
} satisfies Readonly<Record<string, Edit>>;
type Home = keyof typeof HOMES;

const TIE =
  'columbus-oh--hefei--program,EXCHANGE_PROGRAM,columbus-oh|hefei,1990,,,,,,,register,,,,,,2026-11-01,';
const ASK = `import { groupOf } from "./explorer/parts/kinds.ts";
import { terms } from "./explorer/words/zh/terms.ts";
import { checkDataset, loadDataset } from "./src/record/check/dataset.ts";
import { project } from "./src/store/project/project.ts";
import { kindText } from "./src/kindText.ts";
import { createSchema } from "./src/schema.ts";
import { ties } from "./src/server/doors/mcp/tools/ties.ts";
import { add, copyWith } from "./tests/support/dataset.ts";

const now = new Date('2026-11-20');
const { edges, nodes } = project(await loadDataset(await copyWith({ 'partnerships.csv': add(${JSON.stringify(TIE)}) }), now));
const sisters = await copyWith({ 'sister_ties.csv': add(${JSON.stringify(TIE.replace('1990,,', '1990'))}) });
const { faults } = await checkDataset(sisters, now);
console.log(JSON.stringify({
  edges: edges.filter(({ type }) => type === 'EXCHANGE_PROGRAM').map(({ from, to }) => [from, to]),
  name: nodes.find(({ id }) => id === 'columbus-oh--hefei--program').properties.name,
  elsewhere: faults.map(({ message }) => message),
  tool: ties(createSchema()).input.safeParse({ kinds: ['EXCHANGE_PROGRAM'] }).success,
  group: groupOf('EXCHANGE_PROGRAM'),
  words: [kindText('EXCHANGE_PROGRAM'), terms.plain('EXCHANGE_PROGRAM')],
}));
`;

/** An exercise: all that a new kind of tie takes, in a copy of the project. CONTRIBUTING.md describes it. */
describe('A new kind of tie', () => {
  const { folder, at, write, edit, faultsOf, answerOf } = makeProjectCopy(/^(bench|data|docs)\//);
  const change = (path: Home) => edit(path, HOMES[path]);
  const tsc = (project: string) =>
    faultsOf('typescript/bin/tsc', '--noEmit', '-p', project, ...incremental);
  const incremental = ['--incremental', '--tsBuildInfoFile', at('explorer.tsbuildinfo')];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('touches eight files at most', () => {
    expect(Object.keys(HOMES).length).toBeLessThanOrEqual(8);
  });

  it('is missed by the compiler if the schema, a sign or a word is left out', async () => {
    change('src/record/tables/tieTables.ts');
    change('cypher/_model.cypher');
    write(
      'tables.json',
      JSON.stringify({ extends: './tsconfig.json', include: ['src/record/tables/tieTables.ts'] }),
    );
    expect(await faultsOf('typescript/bin/tsc', '--noEmit', '-p', 'tables.json')).toMatch(
      /^src\/record\/tables\/tieTables\.ts.*EXCHANGE_PROGRAM/m,
    );

    change('schema/Tie.graphql');
    expect(await faultsOf('.bin/graphql-codegen')).toBe('');
    const missed = await tsc('explorer');
    for (const path of ['explorer/parts/kinds.ts', 'src/words/zh/vocabulary.ts'] as const) {
      expect(missed).toMatch(new RegExp(`^${path}.*EXCHANGE_PROGRAM`, 'm'));
      change(path);
    }
    expect(await tsc('explorer')).toBe('');
  });

  it('is in the record, in one file only, and in filters, tools and pages', async () => {
    expect(await answerOf(ASK)).toEqual({
      edges: [['columbus-oh', 'hefei']],
      name: 'Columbus (Ohio) and Hefei, exchange program',
      elsewhere: [expect.stringContaining('"EXCHANGE_PROGRAM"')],
      ...{ tool: true, group: 'institution', words: ['exchange program', '交流项目'] },
    });
  });

  it.each([
    ['src/record/tables/tieTables.ts', 'have a place for each kind of actor and tie'],
    ['cypher/_model.cypher', 'draw each kind of tie in the model'],
  ])('is missed by a test if %s is left out', async (path, test) => {
    const changed = readFileSync(at(path), 'utf8');
    write(path, readFileSync(join(root, path), 'utf8'));
    const missed = await faultsOf(
      'vitest/vitest.mjs',
      ...['run', '--project=unit', 'tests/record/tables.test.ts'],
    );
    write(path, changed);

    expect(missed).toContain(`The tables of the data files > ${test}`);
  });
});
