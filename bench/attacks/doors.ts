import { z } from 'zod';
import { FORMATS } from '../../src/export/formats/formats.ts';
import { TABLE_FORMATS } from '../../src/export/table/formats.ts';
import { TABLE_NAMES } from '../../src/export/table/named.ts';
import type { Model } from '../../src/compose/model/model.ts';
import { BATCH } from '../../src/server/doors/reconcile/manifest.ts';
import { PROPERTIES } from '../../src/server/doors/reconcile/properties.ts';
import { READING } from '../../src/server/doors/mcp/tools/tools.ts';
import {
  type Asked,
  type Attack,
  type Attacker,
  addressOf,
  formPost,
  jsonPost,
  times,
} from './attack.ts';
import { toolCall } from './costly.ts';
import { idOf, slip } from './known.ts';

type Make = (by: Attacker) => Asked;
/** What is asked of each route. */
type Makes = Readonly<Record<string, Make>>;
type Fields = (by: Attacker) => Readonly<Record<string, string>>;

const PAGE = `query ($id: ID!) { city(id: $id) { name ties(first: 20) { totalCount edges { node { id name } } } } }`;
const TIES = '{ ties { totalCount } }';
const INSTITUTIONS = '{ institutions { totalCount } }';
const CLAIMS = '{ claims { edges { node { id property value source { title } } } } }';

const variables = (by: Attacker) => ({ id: idOf(by.known, 'City', by.next()) });
const text = (by: Attacker) => slip(by.known, by.next());
const id = (by: Attacker) => idOf(by.known, 'Actor', by.next());

/** Each is of an institution that nobody has proposed before. */
function proposals(by: Attacker, count: number, dryRun: boolean): string {
  const begin = by.next(count);
  const changes = times(count, (at) => {
    const values = { id: `park-${begin + at}`, name: 'A park', kind: 'PARK', located_in: 'hefei' };
    const cells = Object.entries({
      ...values,
      source: idOf(by.known, 'Source', 0),
      locator: 'page 9',
    })
      .map(([column, value]) => `{ column: "${column}", value: "${value}" }`)
      .join(' ');
    const operation = `{ assert: { table: "institutions", cells: [${cells}] } }`;
    return `m${at}: propose(input: { title: "A park", operations: [${operation}], dryRun: ${String(dryRun)} }) { problems { message } }`;
  });
  return `mutation { ${changes.join(' ')} }`;
}

const queries = (by: Attacker) =>
  JSON.stringify(Object.fromEntries(times(BATCH, (at) => [`q${at}`, { query: text(by) }])));

const extension = (by: Attacker) => ({
  ids: times(BATCH, () => id(by)),
  properties: PROPERTIES.filter(({ isFetched }) => isFetched).map((one) => ({ id: one.id })),
});

const get = (path: string, fields: Fields = () => ({})): Makes => ({
  [`GET ${path}`]: (by) => ({ path: addressOf(path, fields(by)) }),
});

const post = (path: string, body: (by: Attacker) => unknown): Makes => ({
  [`POST ${path}`]: (by) => jsonPost(path, body(by)),
});

const reconcileForm = (fields: Fields): Makes => ({
  'POST /reconcile': (by) => formPost('/reconcile', fields(by)),
});

const byFormat = (path: string, formats: object, query: string) =>
  Object.fromEntries(
    Object.keys(formats).map((format) => [
      `${path} ${format}`,
      get(path, () => ({ format, query })),
    ]),
  );

/** What a person asks for by typing, and looks at. */
const suggesting = (root: string) => ({
  [`${root} suggestions`]: get(`${root}/suggest/entity`, (by) => ({ prefix: text(by) })),
  [`${root} previews`]: {
    ...get(`${root}/preview`, (by) => ({ id: id(by) })),
    ...get(`${root}/flyout/entity`, (by) => ({ id: id(by) })),
  },
});

const feed = (path: string) => ({
  [`${path} of all`]: get(path, (by) => ({
    since: new Date(by.next() * 86_400_000).toISOString().slice(0, 10),
  })),
  [`${path} of one`]: get(path, (by) => ({ involving: id(by) })),
});

/** By the name of the attack. */
const DOORS: Readonly<Record<string, Makes>> = {
  'GET /graphql': {
    'GET /graphql': (by) => ({
      path: addressOf('/graphql', { query: PAGE, variables: JSON.stringify(variables(by)) }),
      headers: { 'apollo-require-preflight': 'yes' },
    }),
  },
  'POST /graphql': post('/graphql', (by) => ({ query: PAGE, variables: variables(by) })),
  'dry runs × 10': post('/graphql', (by) => ({ query: proposals(by, 10, true) })),
  proposals: post('/graphql', (by) => ({ query: proposals(by, 1, false) })),
  ...byFormat('/export', FORMATS, TIES),
  'POST /export': post('/export', () => ({ format: 'csv', query: INSTITUTIONS })),
  ...byFormat('/table', TABLE_FORMATS, CLAIMS),
  'named tables': {
    'GET /table/:file': ({ random }) => ({
      path: `/table/${random.pick(TABLE_NAMES)}.${random.pick(Object.keys(TABLE_FORMATS))}`,
    }),
    'GET /at/:version/table': () => ({
      path: addressOf('/at/000000000000/table', { format: 'csv', query: CLAIMS }),
    }),
    'GET /at/:version/table/:file': ({ random }) => ({
      path: `/at/000000000000/table/${random.pick(TABLE_NAMES)}.csv`,
    }),
  },
  things: {
    'GET /id/:id': (by) => ({
      path: `/id/${id(by)}`,
      headers: { accept: by.random.pick(['application/ld+json', 'text/turtle', 'text/html']) },
    }),
    'GET /card/:id': (by) => ({ path: `/card/${id(by)}` }),
    'GET /sitemap/:file': (by) => ({ path: `/sitemap/${by.next() % 5}.xml` }),
  },
  'GET /reconcile': get('/reconcile', (by) => ({
    queries: JSON.stringify({ q: { query: text(by) } }),
  })),
  'reconcile batches': reconcileForm((by) => ({ queries: queries(by) })),
  'reconcile extensions': reconcileForm((by) => ({ extend: JSON.stringify(extension(by)) })),
  'reconcile v1 batches': post('/reconcile/v1/match', (by) => ({
    queries: times(BATCH, () => ({ conditions: [{ matchType: 'name', propertyValue: text(by) }] })),
  })),
  'reconcile v1 extensions': post('/reconcile/v1/extend', extension),
  ...suggesting('/reconcile'),
  ...suggesting('/reconcile/v1'),
  ...feed('/changes.atom'),
  ...feed('/changes.json'),
  'GET /health/live': get('/health/live'),
  'GET /health/ready': get('/health/ready'),
};

/** An attack for each door, for each tool, and for what else is only read: pages of any address, and files. */
export function doorAttacks(model: Model, routes: readonly string[]): readonly Attack[] {
  const known = new Set(Object.values(DOORS).flatMap((makes) => Object.keys(makes)));
  const rest = routes.filter((route) => !known.has(route) && /^(GET|DELETE) [^:]*$/.test(route));
  const plainly = (some: readonly string[]): Makes =>
    Object.fromEntries(some.map((route) => [route, (by) => plain(route, by)]));
  const pages = plainly(rest.filter((route) => route.endsWith('*')));
  const files = plainly(rest.filter((route) => !route.endsWith('*')));
  const doors = Object.entries({ ...DOORS, pages, files })
    .filter(([, makes]) => Object.keys(makes).length > 0)
    .map(([name, makes]) => ({
      ...{ name, covers: Object.keys(makes) },
      run: (by: Attacker) => by.send(by.random.pick(Object.values(makes))(by)),
    }));
  return [...doors, ...toolAttacks(model)];
}

function plain(route: string, by: Attacker): Asked {
  const [method = 'GET', path = '/'] = route.split(' ');
  return { method, path: path.replace('*', idOf(by.known, 'Subject', by.next())) };
}

interface InputSchema {
  readonly properties?: Readonly<Record<string, { readonly maximum?: number }>>;
  readonly required?: readonly string[];
}

/** Each tool of language models, with what it requires and the largest pages. */
function toolAttacks({ schema }: Model): readonly Attack[] {
  return READING.map((make) => make(schema)).map(({ name, input }) => {
    const { properties = {}, required = [] } = z.toJSONSchema(input, {
      io: 'input',
    }) as InputSchema;
    return {
      ...{ name: `MCP ${name}`, covers: ['POST /mcp'] },
      run: (by) => {
        const values = Object.entries(properties).flatMap(([one, { maximum }]) =>
          required.includes(one)
            ? [[one, (TOOL_VALUES[one] ?? id)(by)] as const]
            : maximum === undefined || maximum > LARGEST_PAGE
              ? []
              : [[one, maximum] as const],
        );
        return by.send(toolCall(name, Object.fromEntries(values), by.next()));
      },
    };
  });
}

/** What may be greater is no size of a page. */
const LARGEST_PAGE = 1_000;

/** By the names of arguments; any other is an id. */
const TOOL_VALUES: Readonly<Record<string, (by: Attacker) => unknown>> = {
  text,
  since: () => '1970-01-01',
  query: (by) =>
    `{ city(id: "${id(by)}") { name ties(first: 100) { edges { node { id name } } } } }`,
};
