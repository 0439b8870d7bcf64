import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/setup/places.mjs';
import { runCli } from './support/cli.ts';
import { type Edit, FIXTURE, add, copyWith, swap, textsIn } from './support/dataset.ts';
import { makeFolder } from './support/fakes.ts';
import { scratchNeo4j } from './support/neo4j.ts';
import { makeProjectCopy } from './support/projectCopy.ts';

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

/** What CONTRIBUTING.md says of a new type, file by file; the sign comes last, to see that it is missed. */
const NEW_FILES = {
  'schema/Port.graphql': SDL,
  'cypher/Query/ports.cypher':
    '// Ports, by name unless ordered.\n//\n// @order NAME port.nameKey, port.id\n\nMATCH (port:Port)\nRETURN port AS node\n',
  'cypher/Port/city.cypher':
    '// Where a port is.\n//\n// @from port Port\n\nMATCH (port)-[:LOCATED_IN]->(city:City)\nRETURN city\n',
};
const EDITS = {
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

const ASK = `import { openTestServer } from './tests/support/server.ts';
import { exportOf } from './tests/support/exports.ts';
const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
const server = await openTestServer({ uri, user, password }, { TIMEOUT_MS: '100000' });
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

/** An exercise: all that a new type of actor takes, in a copy of the project. CONTRIBUTING.md describes it. */
describe('A new type of actor', () => {
  const { folder, at, write, edit, faultsOf, answerOf } = makeProjectCopy(/^(data|docs)\//);
  const editAll = (edits: Readonly<Record<string, Edit>>) => {
    for (const [path, change] of Object.entries(edits)) edit(path, change);
  };
  const tsc = (project: string, ...args: readonly string[]) =>
    faultsOf('typescript/bin/tsc', '--noEmit', '-p', project, ...args);
  const KEPT = ['--incremental', '--tsBuildInfoFile', at('explorer.tsbuildinfo')];
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    const { uri, user, password } = await scratchNeo4j();
    env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    for (const [path, text] of Object.entries(NEW_FILES)) write(path, text);
    editAll(EDITS);
    expect(await faultsOf('.bin/graphql-codegen')).toBe('');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('compiles once it has a sign in the explorer, and is linked as an actor', async () => {
    write('server.json', '{ "extends": "./tsconfig.json", "include": ["src"] }');
    const missed = await tsc('explorer', ...KEPT);
    editAll(SIGN);

    expect(missed).toMatch(/explorer\/parts\/kinds\.ts.*Port/);
    expect(await tsc('server.json')).toBe('');
    expect(await tsc('explorer', ...KEPT)).toBe('');
    const types = readFileSync(at('explorer/generated/types.ts'), 'utf8');
    expect(types).toMatch(/"Actor": \[[^\]]*"Port"/);
    expect(types).toMatch(/SEARCH_TYPES = .*"PORT"/);
  });

  it('is imported, asked for by id, paged, searched, exported and written back', async () => {
    const data = await copyWith({
      'ports.csv': add(HEADER, PORT),
      'partnerships.csv': add(
        'columbus-oh--port-of-columbus,JOINT_VENTURE,columbus-oh|port-of-columbus,1999,,,,,,,register,,,,,,2026-11-01,',
      ),
    });
    const imported = await runCli(['import', data], env, folder).closed;
    expect({ code: imported.code, errors: imported.errors }).toMatchObject({ code: 0 });

    const { answer, exports } = (await answerOf(ASK, env)) as {
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
});
