import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/setup/places.mjs';
import { runCli } from './support/cli.ts';
import { type Edit, FIXTURE, add, copyWith, swap, textsIn } from './support/dataset.ts';
import { makeFolder } from './support/fakes.ts';
import { scratchNeo4j } from './support/neo4j.ts';
import { makeProjectCopy } from './support/projectCopy.ts';

/** All that a field takes by hand, and where `tests/fields.test.ts` misses it if that file is left out. */
const FIELD: Readonly<Record<string, { readonly edit: Edit; readonly missedAs: string }>> = {
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

/** All that a kind of tie takes by hand. */
const TIE = {
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

/** Homes whose absence the tests name one by one, also if they are left out together. */
const LEFT_OUT = [
  { paths: ['schema/Source.graphql'] },
  { paths: ['src/record/tables/sourceTable.ts', 'src/record/tables/tieTables.ts'] },
  { paths: Object.keys(FIELD).slice(2) },
];
const TIE_MISSED_AS: Readonly<Record<string, string>> = {
  'src/record/tables/tieTables.ts': 'have a place for each kind of actor and tie',
  'cypher/_model.cypher': 'draw each kind of tie in the model',
};

/** Where it appears: in the record, the answers, the files and the pages. */
const ASK_FIELD = `import { graphql, parse } from "graphql";
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

const ROW =
  'columbus-oh--hefei--program,EXCHANGE_PROGRAM,columbus-oh|hefei,1990,,,,,,,register,,,,,,2026-11-01,';
const ASK_TIE = `import { groupOf } from "./explorer/parts/kinds.ts";
import { terms } from "./explorer/words/zh/terms.ts";
import { checkDataset, loadDataset } from "./src/record/check/dataset.ts";
import { project } from "./src/store/project/project.ts";
import { kindText } from "./src/kindText.ts";
import { createSchema } from "./src/schema.ts";
import { ties } from "./src/server/doors/mcp/tools/ties.ts";
import { add, copyWith } from "./tests/support/dataset.ts";

const now = new Date('2026-11-20');
const { edges, nodes } = project(await loadDataset(await copyWith({ 'partnerships.csv': add(${JSON.stringify(ROW)}) }), now));
const sisters = await copyWith({ 'sister_ties.csv': add(${JSON.stringify(ROW.replace('1990,,', '1990'))}) });
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

const GROUP = readFileSync(join(root, 'schema/Group.graphql'), 'utf8');
const ACTOR_FIELDS = GROUP.slice(GROUP.indexOf('  id: ID!'), GROUP.indexOf('  "The members'));

const SDL = `"A port."
type Port implements Actor & Subject & Node {
${ACTOR_FIELDS}
  "Where it is."
  city: City

  "Its code in UN/LOCODE."
  unlocode: String

  "When it was opened."
  opened: FuzzyDate
}

type QueryPortConnection {
  edges: [QueryPortEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type QueryPortEdge {
  cursor: String!
  node: Port!
}

input PortFilter {
  namePrefix: String
}

input PortOrder {
  field: PortOrderField!
  direction: OrderDirection!
}

enum PortOrderField {
  NAME
}

extend enum ActorKind {
  PORT
}

extend enum SearchType {
  PORT
}

extend type Query {
  port(id: ID!): Port
  ports(
    filter: PortFilter
    orderBy: PortOrder
    first: Int
    after: String
    last: Int
    before: String
  ): QueryPortConnection!
}
`;

/** All that a type of actor takes by hand; the sign comes last, to see that it is missed. */
const NEW_FILES = {
  'schema/Port.graphql': SDL,
  'cypher/Query/ports.cypher':
    '// Ports, by name unless ordered.\n//\n// @order NAME port.nameKey, port.id\n\nMATCH (port:Port)\nRETURN port AS node\n',
  'cypher/Port/city.cypher':
    '// Where a port is.\n//\n// @from port Port\n\nMATCH (port)-[:LOCATED_IN]->(city:City)\nRETURN city\n',
};
const TYPE = {
  'src/record/tables/actorTables.ts': swap(
    "  own('groups.csv',",
    `  own(
    'ports.csv',
    'Port',
    [
      named,
      reference('city', ['City'], 'LOCATED_IN'),
      words('unlocode'),
      date('opened'),
    ],
    { kind: 'PORT' },
  ),
  own('groups.csv',`,
  ),
  'src/export/things.graphql': swap(
    '  ...GroupFacts',
    '  ... on Port {\n    city {\n      id\n    }\n    unlocode\n    opened {\n      edtf\n    }\n  }\n  ...GroupFacts',
  ),
  'cypher/_model.cypher': (text: string) =>
    `${text}\n(:Port {unlocode, opened, openedEarliest, openedLatest})\n(:Port)-[:LOCATED_IN]->(:Place)\n`,
};
const SIGN = {
  'explorer/parts/kinds.ts': swap(
    "  Group: { shape: SHAPES.dots, tone: 'people' },",
    "  Group: { shape: SHAPES.dots, tone: 'people' },\n  Port: { shape: SHAPES.diamond, tone: 'port' },",
  ),
};

const HEADER =
  'id,name,city,unlocode,opened,source,locator,taken_from,stance,rank,reason,recorded,retired';
const PORT = 'port-of-columbus,Port of Columbus,columbus-oh,USCMH,1803,register,,,,,,2026-11-01,';

const ASK_TYPE = `import { openTestServer } from './tests/support/server.ts';
import { exportOf } from './tests/support/exports.ts';
const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
const server = await openTestServer({ uri, user, password }, { TIMEOUT_MS: '100000', MAX_QUEUE_MS: '100000' });
const answer = await server.query(\`{
  port(id: "port-of-columbus") { __typename name kind unlocode opened { text } city { name }
    record { confidence { level } sources { id } } ties(first: 1) { totalCount } }
  node(id: "port-of-columbus") { __typename }
  ports(first: 5, filter: { namePrefix: "port" }) { totalCount edges { node { id } } }
  search(text: "columbus", types: [PORT], first: 5) { edges { node { __typename id } } }
  city(id: "columbus-oh") { partners(first: 5) { edges { node { id } } } }
}\`);
const exports = {};
for (const format of ['csv', 'graphml', 'gexf', 'geojson', 'jsonld', 'cypher', 'csl']) {
  const query = '{ ports { totalCount } }';
  const response = await exportOf(server.url, { query, format });
  exports[format] = { status: response.status, text: Buffer.from(await response.arrayBuffer()).toString('latin1') };
}
await server.close();
console.log(JSON.stringify({ answer, exports }));
`;

/** A language of the pages, in the table of them. */
const FRENCH = swap(
  '  zh: {',
  "  fr: { tag: 'fr', named: 'Français', offer: 'Lire en français', namesIn: ['fr'], and: 'et' },\n  zh: {",
);
/** What the compiler asks for then. */
const NAMED = {
  'explorer/vite.config.ts': (text: string) =>
    swap(
      '  en: inEnglish,',
      '  en: inEnglish,\n  fr: inFrench,',
    )(`import * as inFrench from "./words/fr/head.ts";\n${text}`),
  'explorer/words/words.ts': (text: string) =>
    [
      swap('en: english,', 'en: english, fr: english,'),
      swap(
        '  en: {',
        "  fr: {\n    core: () => import('./fr/index.ts'),\n    rooms: () => import('./fr/rooms.ts'),\n    contributions: () => import('./fr/desk.ts'),\n    prose: () => import('./fr/prose.ts'),\n  },\n  en: {",
      ),
    ].reduce((changed, change) => change(changed), text),
};

/**
 * Exercises: all that a new field, a new kind of tie, a new type of actor and a further language take, in one copy of the project, since
 * the compiler and the code generator take as long for all of them as for one. CONTRIBUTING.md describes them.
 */
describe('In a copy of the project,', () => {
  const { folder, at, write, edit, faultsOf, answerOf } = makeProjectCopy(/^(data|docs)\//);
  const SOURCES = 'tests/fixtures/dataset/sources.csv';
  const addTie = (path: keyof typeof TIE) => edit(path, TIE[path]);
  const editAll = (edits: Readonly<Record<string, Edit>>) => {
    for (const [path, change] of Object.entries(edits)) edit(path, change);
  };
  const tsc = (...args: readonly string[]) =>
    faultsOf('typescript7/bin/tsc', '--noEmit', '-p', ...args);
  const tscOfPages = () =>
    tsc('explorer', '--incremental', '--tsBuildInfoFile', at('explorer.tsbuildinfo'));

  beforeAll(async () => {
    for (const [path, home] of Object.entries(FIELD)) edit(path, home.edit);
    await faultsOf('../scripts/addColumn.mjs', 'edition', 'accessed', SOURCES);
    edit(SOURCES, swap('example.org/almanac,,,,CC0', 'example.org/almanac,,,3rd,CC0'));
    addTie('src/record/tables/tieTables.ts');
    addTie('cypher/_model.cypher');
    for (const [path, text] of Object.entries(NEW_FILES)) write(path, text);
    editAll(TYPE);
    write('tests/fixtures/dataset/ports.csv', `${HEADER}\n`);
    cpSync(at('explorer/words/en'), at('explorer/words/fr'), { recursive: true });
    edit(
      'explorer/words/fr/index.ts',
      swap("...LANGUAGES.en, language: 'en'", "...LANGUAGES.fr, language: 'fr'"),
    );
    edit('explorer/words/languages.ts', FRENCH);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('a field touches six files at most, a kind of tie eight', () => {
    expect(Object.keys(FIELD).length).toBeLessThanOrEqual(6);
    expect(Object.keys(TIE).length).toBeLessThanOrEqual(8);
  });

  it('the compiler misses the schema of a kind of tie', async () => {
    const include = ['src/record/tables/tieTables.ts'];
    write('tables.json', JSON.stringify({ extends: './tsconfig.json', include }));

    expect(await tsc('tables.json')).toMatch(
      /^src\/record\/tables\/tieTables\.ts.*EXCHANGE_PROGRAM/m,
    );
    addTie('schema/Tie.graphql');
    expect(await faultsOf('.bin/graphql-codegen')).toBe('');
  });

  it('the compiler misses the sign of a type of actor, sign and word of a kind of tie, and two places of a language', async () => {
    const missed = await tscOfPages();
    expect(missed).toMatch(/^explorer\/parts\/kinds\.ts.*Port/m);
    editAll(SIGN);
    for (const path of ['explorer/parts/kinds.ts', 'src/words/zh/vocabulary.ts'] as const) {
      expect(missed).toMatch(new RegExp(`^${path}.*EXCHANGE_PROGRAM`, 'm'));
      addTie(path);
    }
    for (const [path, change] of Object.entries(NAMED)) {
      expect(missed).toContain(`${path}(`);
      edit(path, change);
    }

    expect(await tscOfPages()).toBe('');
    write('server.json', '{ "extends": "./tsconfig.json", "include": ["src"] }');
    expect(await tsc('server.json')).toBe('');
  });

  it('pages link a type of actor as an actor, and search for it', () => {
    const types = readFileSync(at('explorer/generated/types.ts'), 'utf8');

    expect(types).toMatch(/"Actor": \[[^\]]*"Port"/);
    expect(types).toMatch(/SEARCH_TYPES = .*"PORT"/);
  });

  it('a field is in the files, answers, exports, tables, tools and pages, with a Chinese word', async () => {
    expect(await answerOf(ASK_FIELD)).toMatchObject({
      ...{ file: true, node: '3rd', claims: 1, exports: { edition: '3rd' }, word: '版次' },
      ...{ table: 'The edition, such as 3rd.', tool: 'The edition, such as 3rd.' },
      statement: expect.stringContaining('.edition') as unknown,
      page: expect.stringContaining('edition') as unknown,
    });
  });

  it('a kind of tie is in the record, in one file only, and in filters, tools and pages', async () => {
    expect(await answerOf(ASK_TIE)).toEqual({
      edges: [['columbus-oh', 'hefei']],
      name: 'Columbus (Ohio) and Hefei, exchange program',
      elsewhere: [expect.stringContaining('"EXCHANGE_PROGRAM"')],
      ...{ tool: true, group: 'institution', words: ['exchange program', '交流项目'] },
    });
  });

  it('a type of actor is imported, asked for by id, paged, searched, exported and written back', async () => {
    const { uri, user, password } = await scratchNeo4j();
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const data = await copyWith({
      'ports.csv': add(HEADER, PORT),
      'partnerships.csv': add(
        'columbus-oh--port-of-columbus,JOINT_VENTURE,columbus-oh|port-of-columbus,1999,,,,,,,register,,,,,,2026-11-01,',
      ),
    });
    const imported = await runCli(['import', data], env, folder).closed;
    expect({ code: imported.code, errors: imported.errors }).toMatchObject({ code: 0 });

    const { answer, exports } = (await answerOf(ASK_TYPE, env)) as {
      readonly answer: unknown;
      readonly exports: Readonly<
        Record<string, { readonly status: number; readonly text: string }>
      >;
    };
    expect(answer).toMatchObject({
      status: 200,
      data: {
        port: {
          ...{ __typename: 'Port', name: 'Port of Columbus', kind: 'PORT', unlocode: 'USCMH' },
          ...{ opened: { text: '1803' }, city: { name: 'Columbus' }, ties: { totalCount: 1 } },
          record: { confidence: { level: 'CONFIRMED' }, sources: [{ id: 'register' }] },
        },
        node: { __typename: 'Port' },
        ports: { totalCount: 1, edges: [{ node: { id: 'port-of-columbus' } }] },
        search: { edges: [{ node: { __typename: 'Port', id: 'port-of-columbus' } }] },
        city: {
          partners: {
            edges: expect.arrayContaining([{ node: { id: 'port-of-columbus' } }]) as unknown,
          },
        },
      },
    });
    const { csv, csl, geojson, ...graphs } = exports;
    for (const [format, { status, text }] of Object.entries(graphs)) {
      expect([format, status]).toEqual([format, 200]);
      expect(text).toContain('USCMH');
      expect(text).toContain('1803');
    }
    expect([csv?.status, csl?.status, geojson?.status]).toEqual([200, 200, 200]);
    expect(graphs['jsonld']?.text).toMatch(/"city":"urn:proxeny:columbus-oh"/);

    const back = makeFolder();
    const exported = await runCli(['export', back], env, folder).closed;
    expect({ code: exported.code, errors: exported.errors }).toMatchObject({ code: 0 });
    expect((await textsIn(back))['ports.csv']).toBe(`${HEADER}\n${PORT}\n`);
    expect(Object.keys(await textsIn(back))).toHaveLength(
      Object.keys(await textsIn(FIXTURE)).length + 1,
    );
    rmSync(back, { recursive: true, force: true });
  });

  it.each(LEFT_OUT)('tests miss what is left out: $paths', async ({ paths }) => {
    const changed = paths.map((path) => readFileSync(at(path), 'utf8'));
    for (const path of paths) write(path, readFileSync(join(root, path), 'utf8'));
    const missed = await faultsOf(
      'vitest/vitest.mjs',
      ...['run', '--project=unit', 'tests/fields.test.ts', 'tests/record/tables.test.ts'],
    );
    for (const [index, path] of paths.entries()) write(path, changed[index] ?? '');

    for (const path of paths) {
      if (path in FIELD) expect(missed).toContain(FIELD[path]?.missedAs);
      if (path in TIE_MISSED_AS)
        expect(missed).toContain(`The tables of the data files > ${TIE_MISSED_AS[path]}`);
    }
  });

  it('a language has a page of its own that offers the others, and heads', async () => {
    const built = (name: string) => readFileSync(at(`dist/explorer/${name}`), 'utf8');

    expect(
      await faultsOf('vite/bin/vite.js', 'build', 'explorer', '--outDir', at('dist/explorer')),
    ).toBe('');
    expect(built('index.fr.html')).toContain('<html lang="fr">');
    expect(built('index.zh.html')).toContain('<html lang="zh-Hans">');
    expect(Object.keys(JSON.parse(built('heads.json')) as object)).toEqual(['en', 'fr', 'zh']);
  });

  /** Its French says what its English does. */
  it('a language of the server is a folder of words and a row, and the compiler names the other place and each sentence', async () => {
    write('words.json', '{ "extends": "./tsconfig.json", "include": ["src/words"] }');
    cpSync(at('src/words/en'), at('src/words/fr'), { recursive: true });
    edit(
      'src/words/languages.ts',
      swap("  en: { tag: 'en'", "  fr: { tag: 'fr', namesIn: ['fr'] },\n  en: { tag: 'en'"),
    );
    const missed = await tsc('words.json');
    edit('src/words/words.ts', (text) =>
      swap(
        'en: english,',
        'en: english, fr: french,',
      )(`import { english as french } from './fr/index.ts';\n${text}`),
    );

    expect(missed.trim().split('\n')).toEqual([
      expect.stringMatching(/^src\/words\/words\.ts\(.* Property 'fr' is missing/),
    ]);
    expect(await tsc('words.json')).toBe('');
    edit('src/words/fr/errors.ts', swap("  stopping: 'The server is stopping.',\n", ''));
    expect(await tsc('words.json')).toMatch(
      /^src\/words\/words\.ts\(.*'fr' is (not assignable|missing)|stopping/,
    );
  });
});
