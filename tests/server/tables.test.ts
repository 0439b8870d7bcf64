import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { add } from '../support/dataset.ts';
import { openFixtureServer } from '../support/fixtureServer.ts';
import { useSharedServer } from '../support/shipped.ts';
import { useOpened } from '../support/useOpened.ts';

type Row = Readonly<Record<string, unknown>>;

const server = useSharedServer();
let duck: DuckDBConnection;
let folder: string;
beforeAll(async () => {
  duck = await (await DuckDBInstance.create()).connect();
  folder = await mkdtemp(join(tmpdir(), 'proxeny-tables-'));
});
afterAll(() => duck.closeSync());

/** Rows of SQL on a table, which stands where the text has `$table`. */
async function sql(text: string, address: string): Promise<readonly Row[]> {
  const file = await fileOf(address);
  const read = { csv: 'read_csv', json: 'read_json', parquet: 'read_parquet' };
  const by = read[/(\w+)(\.gz)?$/.exec(file)?.[1] as keyof typeof read];
  const options = by === 'read_csv' ? ', header = true, sample_size = -1' : '';
  const result = await duck.runAndReadAll(text.replace('$table', `${by}('${file}'${options})`));
  return result.getRowObjectsJson();
}

const files = new Map<string, Promise<string>>();

/** The shipped record does not change, so each table is fetched once. */
function fileOf(address: string): Promise<string> {
  const file = files.get(address) ?? fetchFile(address);
  files.set(address, file);
  return file;
}

async function fetchFile(address: string): Promise<string> {
  const answer = await fetch(`${server.url}${address}`);
  expect(answer.status, address).toBe(200);
  const extension = /csv(\.gz)?|parquet/.exec(address)?.[0] ?? 'json';
  const file = join(folder, `${encodeURIComponent(address)}.${extension}`);
  await writeFile(file, Buffer.from(await answer.arrayBuffer()));
  return file;
}

async function json(address: string, url = server.url) {
  const answer = await fetch(`${url}${address}`);
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as unknown };
}

const table = (query: string, rest: Readonly<Record<string, string>> = { format: 'csv' }) =>
  `/table?${new URLSearchParams({ query, ...rest }).toString()}`;

const NAMES = [
  ...['ties', 'cities', 'states', 'countries', 'institutions', 'people', 'agreements'],
  ...['partnerships', 'offices', 'events', 'policies', 'impacts', 'themes', 'sources', 'claims'],
];

describe('A table that has a name', () => {
  const rowsIn = async (address: string) => {
    const count = `SELECT count(*)::INT AS rows, count(DISTINCT id)::INT AS ids, md5(string_agg(id, ' ' ORDER BY id)) AS which FROM $table`;
    const [row] = await sql(count, `/table/${address}`);
    return row;
  };

  it.each(NAMES)('has all %s', async (name) => {
    const { all } = (await server.ask(`{ all: ${name} { totalCount } }`)) as unknown as {
      readonly all: { readonly totalCount: number };
    };

    expect(await rowsIn(`${name}.parquet`)).toMatchObject({
      rows: all.totalCount,
      ids: all.totalCount,
    });
  });

  // Claims fill several groups of a Parquet file, and take long; some of them tell whether formats are alike.
  it.each([
    ['ties', ''],
    ['people', ''],
    ['claims', '?property=start'],
  ])('has the same %s in each format', async (name, search) => {
    const [parquet, ...others] = await Promise.all(
      ['parquet', 'csv', 'json'].map((format) => rowsIn(`${name}.${format}${search}`)),
    );

    expect(parquet?.['rows']).toBeGreaterThan(0);
    expect(others).toEqual([parquet, parquet]);
  });

  it('has the types of the schema, and says so', async () => {
    const types = await sql('DESCRIBE SELECT * FROM $table', '/table/ties.parquet');
    const typeOf = new Map(types.map(({ column_name, column_type }) => [column_name, column_type]));
    const { body } = await json('/table/ties');
    const { columns } = body as { columns: readonly { name: string; type: string }[] };
    const DUCK = { text: 'VARCHAR', day: 'DATE', number: 'DOUBLE', integer: 'INTEGER' };

    expect([...typeOf.keys()]).toEqual(columns.map(({ name }) => name));
    for (const { name, type } of columns)
      expect(typeOf.get(name), name).toBe(DUCK[type as keyof typeof DUCK]);
    expect(body).toMatchObject({
      columns: expect.arrayContaining([
        {
          ...{ name: 'distanceKm', type: 'number', unit: 'km' },
          description: expect.any(String) as string,
        },
        {
          ...{ name: 'start.earliest', type: 'day' },
          description: 'When the tie began. The first day that it can mean.',
        },
        expect.objectContaining({ name: 'start.sources', type: 'text' }),
      ]) as unknown,
      lists: expect.arrayContaining(['parties', 'themes']) as unknown,
      parameters: expect.arrayContaining([
        expect.objectContaining({ name: 'kinds', type: 'TieKind', isList: true }),
      ]) as unknown,
    });
    const { body: all } = await json('/tables');
    const names = (all as { tables: Row[] }).tables.map((one) => one['name']);
    expect(names).toEqual(NAMES.toSpliced(1, 0, 'edges'));
  });

  it('has what GraphQL answers, with the sources of a date', async () => {
    const { tie } = await server.ask(`{ tie(id: "columbus-oh--hefei") { kind status
      start { edtf earliest latest } parties { role actor { id name } }
      record { confidence { level } property(name: "start") { claims { source { id } } } } } }`);
    const [row] = await sql(
      `SELECT * FROM $table WHERE id = 'columbus-oh--hefei'`,
      '/table/ties.parquet?between=columbus-oh&between=hefei',
    );

    expect(row).toMatchObject({
      ...{ kind: tie?.kind, status: tie?.status, confidence: tie?.record.confidence.level },
      ...{ 'start.edtf': tie?.start?.edtf, 'start.earliest': tie?.start?.earliest },
      'parties.actor.name': tie?.parties.map(({ actor }) => actor.name).join('|'),
      'start.sources': tie?.record.property?.claims.map(({ source }) => source.id).join('|'),
    });
  });

  it('is filtered by its parameters', async () => {
    const filter =
      '{ kinds: [SISTER_CITY, SISTER_STATE], between: ["ohio", "china"], minSources: 2 }';
    const { ties } = await server.ask(`{ ties(filter: ${filter}) { totalCount } }`);
    const { body, headers } = await json(
      '/table/ties.json?kinds=SISTER_CITY,SISTER_STATE&between=ohio,china&minSources=2',
    );

    expect(ties.totalCount).toBeGreaterThan(0);
    expect(body).toHaveLength(ties.totalCount);
    expect(headers.get('proxeny-count')).toBe(String(ties.totalCount));
  });

  it('takes a parameter that is repeated as it is, with its commas', async () => {
    const count = async (parameters: string) =>
      (await json(`/table/people.json?${parameters}`)).headers.get('proxeny-count');

    expect(await count('posts=Mayor,Governor')).toBe(await count('posts=Mayor&posts=Governor'));
    expect(await count('posts=Nobody%2CMayor&posts=Nobody')).toBe('0');
  });

  it('gives each item of a list a row if it is expanded', async () => {
    const joined = `SELECT sum(len(string_split("parties.role", '|')))::INT AS parties, count(*)::INT AS ties FROM $table`;
    const [counts] = await sql(joined, '/table/ties.parquet');
    const apart = `SELECT count(*)::INT AS parties, count(DISTINCT id)::INT AS ties FROM $table`;
    const [rows] = await sql(apart, '/table/ties.parquet?expand=parties');
    const [person] = (await json('/table/people.json?expand=identifiers')).body as Row[];

    expect(rows).toEqual(counts);
    expect(person).toHaveProperty('name');
  });

  it.each([
    ['/table/ties.csv?kind=SISTER_CITY', /^Expected parameters of the table "ties" \(kinds, /],
    ['/table/ties.csv?kinds=SISTER', /SISTER/],
    ['/table/ties.csv?expand=parts', /^Expected `expand` to name a list of the table \("parties"/],
    ['/table/ties.json?raw=1', /^Expected `raw` with the format "csv" only/],
    [table('{ ties { edges { node { id } } } }', {}), /^Expected `format` to be one of "csv"/],
    [table('{ city(id: "hefei") { name } }'), /^Expected a connection of things/],
    [table('{ ties { totalCount } }'), /^Expected fields in `ties/],
    [
      table('{ ties { edges { node { id } } } cities { edges { node { id } } } }'),
      /^Expected one connection as a table, but got `ties`, `cities`/,
    ],
    [
      table('{ ties { edges { node { id } } } }', { format: 'csv', expnd: 'parties' }),
      /^Expected parameters of a table \(query, .*, but got: "expnd"\.$/,
    ],
    [
      table('{ states { edges { node { goesOn_: name } } } }'),
      /^Expected an alias of another name than `goesOn_`/,
    ],
    [
      table(
        'query ($pageIds_: ID!) { states(filter: { within: $pageIds_ }) { edges { node { id } } } }',
      ),
      /^Expected a variable of another name than `\$pageIds_`/,
    ],
    [table('{ ties { edges { node { nothing } } } }'), /Cannot query field/],
    [
      table('{ ties(filter: { theme: "x" }) { edges { node { id } } } }'),
      /^`theme` must name something on record/,
    ],
    [
      table(
        '{ cities { edges { node { institutions(first: 100) { edges { node { people(first: 100) { edges { node { name } } } } } } } } } }',
      ),
      /cost/,
    ],
  ])('is refused before it begins: %s', async (address, message) => {
    const { status, body } = await json(address);

    expect(status).toBe(400);
    const { errors } = body as { errors: { message: string }[] };
    expect(errors[0]?.message).toMatch(message);
  });

  it('is none by another name', async () => {
    expect((await json('/table/towns.csv')).status).toBe(404);
    expect((await json('/table/ties.xlsx')).status).toBe(404);
  });
});

describe('The table of edges', () => {
  const parties = `SELECT DISTINCT id, "parties.actor.id" AS actor FROM $table WHERE "parties.role" <> 'WITNESS'`;

  it('has a row for each tie and each two of its parties, and names its columns', async () => {
    const expected = await sql(
      `WITH bound AS (${parties}) SELECT a.id AS tie, a.actor AS one, b.actor AS other FROM bound a JOIN bound b ON a.id = b.id AND a.actor < b.actor ORDER BY ALL`,
      '/table/ties.parquet?expand=parties',
    );
    const edges = await sql(
      'SELECT tie, least(source, target) AS one, greatest(source, target) AS other FROM $table ORDER BY ALL',
      '/table/edges.parquet',
    );
    const { body } = await json('/table/edges');
    const columns = await sql('DESCRIBE SELECT * FROM $table', '/table/edges.parquet');

    expect(edges.length).toBeGreaterThan(1_000);
    expect(edges).toEqual(expected);
    const { columns: told, lists } = body as { columns: Row[]; lists: unknown[] };
    expect(told.map(({ name }) => name)).toEqual(columns.map((one) => one['column_name']));
    expect(lists).toEqual([]);
  });

  it('has of each edge what the record has', async () => {
    const { tie } = await server.ask(`{ tie(id: "columbus-oh--hefei") { kind status standing
      start { edtf earliest latest } lastConfirmed { edtf } lastListed { edtf }
      record { confidence { level } } } }`);
    const [row] = await sql(
      `SELECT * FROM $table WHERE tie = 'columbus-oh--hefei' AND source = 'columbus-oh' AND target = 'hefei'`,
      '/table/edges.parquet',
    );

    expect(row).toMatchObject({
      ...{ sourceName: 'Columbus', sourceLevel: 'City', sourceCountry: 'US' },
      ...{ targetName: 'Hefei', targetLevel: 'City', targetCountry: 'CN', kind: tie?.kind },
      sourceRole: 'PARTNER',
      ...{ since: tie?.start?.edtf, sinceEarliest: tie?.start?.earliest },
      ...{ sinceLatest: tie?.start?.latest, confidence: tie?.record.confidence.level },
      ...{ status: tie?.status, standing: tie?.standing },
    });
    expect([tie?.lastConfirmed?.edtf, tie?.lastListed?.edtf]).toContain(row?.['lastSeen']);
  });

  it('counts ties by pair of countries in one line of SQL', async () => {
    const { ties } = await server.ask(
      '{ ties(filter: { between: ["united-states", "china"] }) { totalCount } }',
    );
    const pairs = await sql(
      'SELECT least(sourceCountry, targetCountry) AS one, greatest(sourceCountry, targetCountry) AS other, count(DISTINCT tie)::INT AS ties FROM $table GROUP BY ALL',
      '/table/edges.parquet',
    );

    expect(pairs).toContainEqual({ one: 'CN', other: 'US', ties: ties.totalCount });
  });

  it('has the country of each city that the table of cities has', async () => {
    const codes = 'SELECT id, "country.code" AS code FROM $table';
    const cities = await sql(codes, '/table/cities.parquet');
    const codeOf = new Map(cities.map(({ id, code }) => [id, code]));
    const ends = await sql(
      `SELECT DISTINCT source AS id, sourceCountry AS code FROM $table WHERE sourceLevel = 'City' ORDER BY ALL`,
      '/table/edges.parquet',
    );

    expect(ends.length).toBeGreaterThan(100);
    for (const { id, code } of ends) expect(code, String(id)).toBe(codeOf.get(id));
  });

  it('is filtered as ties are, and expands nothing', async () => {
    const { body } = await json('/table/edges.json?between=columbus-oh,hefei');
    const refused = await json('/table/edges.json?expand=parties');

    expect((body as Row[]).length).toBeGreaterThan(0);
    expect(refused.status).toBe(400);
  });
});

describe('A CSV', () => {
  it('begins with a mark for Excel if it is asked for, and is otherwise the same', async () => {
    const [plain, marked] = await Promise.all(
      ['', '?bom=1'].map(async (search) => {
        const answer = await fetch(`${server.url}/table/themes.csv${search}`);
        return Buffer.from(await answer.arrayBuffer());
      }),
    );
    const refused = await json('/table/themes.json?bom=1');

    expect(marked?.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(marked?.subarray(3)).toEqual(plain);
    expect(refused.status).toBe(400);
  });

  it('is the same compressed', async () => {
    const all = 'SELECT * FROM $table ORDER BY ALL';
    const compressed = await sql(all, '/table/people.csv.gz');

    expect(compressed.length).toBeGreaterThan(0);
    expect(compressed).toEqual(await sql(all, '/table/people.csv'));
  });
});

describe('A table of a query', () => {
  it('gives each item of a list its place, whatever lists are within it', async () => {
    const parties = '{ actor { id name identifiers { scheme value } names { text } } }';
    const query = `{ ties(filter: { between: ["columbus-oh", "hefei"] }) { edges { node { id parties ${parties} } } } }`;
    const { ties } = await server.ask(query);
    const { body } = await json(table(query, { format: 'json' }));

    const [told] = ties.edges.filter(({ node }) =>
      node.parties.some(({ actor }) => actor.id === 'franklin-county-oh'),
    );
    const actors = told?.node.parties.map(({ actor }) => actor) ?? [];
    expect(actors.some(({ identifiers }) => identifiers.length === 0)).toBe(true);
    expect((body as readonly Row[]).find(({ id }) => id === told?.node.id)).toMatchObject({
      'parties.actor.name': actors.map(({ name }) => name).join('|'),
      'parties.actor.identifiers.value': actors
        .map(({ identifiers }) => identifiers.map(({ value }) => value).join('; '))
        .join('|'),
    });
  });

  it('has the fields that it selects, by their names there, and says where a list goes on', async () => {
    const query = `query ($in: ID!) { states(filter: { within: $in }, first: 1) { edges { node {
      id called: name point { latitude } ...Twins } } } }
      fragment Twins on State { sisterStates: partners(first: 1) { totalCount edges { node { name } } } }`;
    const { body } = await json(
      table(query, { variables: JSON.stringify({ in: 'united-states' }), format: 'json' }),
    );
    const { states } = await server.ask(
      `{ states(filter: { within: "united-states" }, first: 100) { totalCount edges { node { id partners(first: 1) { totalCount edges { node { name } } } } } } }`,
    );
    const rows = body as readonly Row[];

    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...['id', 'called', 'point.latitude', 'sisterStates.totalCount', 'sisterStates.name'],
      'sisterStates.hasNextPage',
    ]);
    expect(rows).toHaveLength(states.totalCount);
    const byId = new Map(states.edges.map(({ node }) => [node.id, node.partners]));
    for (const row of rows) {
      const { totalCount = 0, edges = [] } = byId.get(String(row['id'])) ?? {};
      expect(row['sisterStates.hasNextPage']).toBe(totalCount > 1);
      expect(row['sisterStates.name']).toBe(edges[0]?.node.name ?? null);
    }
  });
});

describe('A table of a record that changes', () => {
  const own = useOpened(() => openFixtureServer({}, { MAX_EXPORT_ROWS: '15' }));

  it('is not sent again until it does, and quotes what a spreadsheet would run', async () => {
    const address = `${own.url}/table/people.csv`;
    const first = await fetch(address);
    const etag = first.headers.get('etag') ?? '';
    await first.text();
    const again = await fetch(address, { headers: { 'if-none-match': etag } });
    const head = await fetch(address, { method: 'HEAD' });
    const person = '=1+1,"=1+1",,,,gazette,,,,,,2026-11-20,';
    await own.change({ 'people.csv': add(person.replace('=1+1', 'formula')) });
    const changed = await fetch(address, { headers: { 'if-none-match': etag } });
    const raw = await fetch(`${address}?raw=1`);

    expect([again.status, await again.text()]).toEqual([304, '']);
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
    expect(await changed.text()).toContain(`formula,PERSON,'=1+1,`);
    expect(await raw.text()).toContain('formula,PERSON,=1+1,');
  });

  it('is refused whole where it has more rows than the limit', async () => {
    const { status, body } = await json('/table/claims.csv', own.url);

    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: [{ extensions: { code: 'TOO_COSTLY', limit: 'maxExportRows', max: 15 } }],
    });
  });
});
