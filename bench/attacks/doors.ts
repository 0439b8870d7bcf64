import { z } from 'zod';
import { FORMATS } from '../../src/export/formats/formats.ts';
import { TABLE_FORMATS } from '../../src/export/table/formats.ts';
import { TABLE_NAMES } from '../../src/export/table/named.ts';
import type { Model } from '../../src/compose/model.ts';
import { BATCH } from '../../src/server/doors/reconcile/manifest.ts';
import { PROPERTIES } from '../../src/server/doors/reconcile/properties.ts';
import { TOOLS } from '../../src/server/doors/mcp/tools/tools.ts';
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

const PAGE = `query ($id: ID!) { city(id: $id) { name ties(first: 20) { totalCount edges { node { id name } } } } }`;
const CLAIMS = '{ claims { edges { node { id property value source { title } } } } }';

const variables = (by: Attacker) => ({ id: idOf(by.known, 'City', by.next()) });
const text = (by: Attacker) => slip(by.known, by.next());
const id = (by: Attacker) => idOf(by.known, 'Actor', by.next());

const queries = (by: Attacker) =>
  JSON.stringify(Object.fromEntries(times(BATCH, (at) => [`q${at}`, { query: text(by) }])));

const extension = (by: Attacker) => ({
  ids: times(BATCH, () => id(by)),
  properties: PROPERTIES.filter(({ isFetched }) => isFetched).map((one) => ({ id: one.id })),
});

/** What each door is asked by each name of an attack; a route may have several. */
const DOORS: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  'GET /graphql': {
    'GET /graphql': (by) => ({
      path: addressOf('/graphql', { query: PAGE, variables: JSON.stringify(variables(by)) }),
      headers: { 'apollo-require-preflight': 'yes' },
    }),
  },
  'POST /graphql': {
    'POST /graphql': (by) => jsonPost('/graphql', { query: PAGE, variables: variables(by) }),
  },
  'GET /export': byFormat(FORMATS, (format) => ({
    path: addressOf('/export', { format, query: '{ ties { totalCount } }' }),
  })),
  'POST /export': {
    'POST /export': () =>
      jsonPost('/export', { format: 'csv', query: '{ institutions { totalCount } }' }),
  },
  'GET /table': byFormat(TABLE_FORMATS, (format) => ({
    path: addressOf('/table', { format, query: CLAIMS }),
  })),
  'GET /table/:file': {
    'named tables': ({ random }) => ({
      path: `/table/${random.pick(TABLE_NAMES)}.${random.pick(Object.keys(TABLE_FORMATS))}`,
    }),
  },
  'GET /reconcile': {
    'GET /reconcile': (by) => ({
      path: addressOf('/reconcile', { queries: JSON.stringify({ q: { query: text(by) } }) }),
    }),
  },
  'POST /reconcile': {
    'reconcile batches': (by) => formPost('/reconcile', { queries: queries(by) }),
    'reconcile extensions': (by) =>
      formPost('/reconcile', { extend: JSON.stringify(extension(by)) }),
  },
  'POST /reconcile/v1/match': {
    'reconcile v1 batches': (by) =>
      jsonPost('/reconcile/v1/match', {
        queries: times(BATCH, () => ({
          conditions: [{ matchType: 'name', propertyValue: text(by) }],
        })),
      }),
  },
  'POST /reconcile/v1/extend': {
    'reconcile v1 extensions': (by) => jsonPost('/reconcile/v1/extend', extension(by)),
  },
  ...suggesting('/reconcile'),
  ...suggesting('/reconcile/v1'),
  ...feed('/changes.atom'),
  ...feed('/changes.json'),
  ...plainly('GET /health/live', 'GET /health/ready'),
};

function byFormat(formats: object, ask: (format: string) => Asked): Readonly<Record<string, Make>> {
  return Object.fromEntries(
    Object.keys(formats).map((format) => {
      const asked = ask(format);
      return [`${asked.path.split('?')[0] ?? ''} ${format}`, () => asked];
    }),
  );
}

/** What a person asks for by typing, and looks at. */
function suggesting(root: string): typeof DOORS {
  return {
    [`GET ${root}/suggest/entity`]: {
      [`${root} suggestions`]: (by) => ({
        path: addressOf(`${root}/suggest/entity`, { prefix: text(by) }),
      }),
    },
    ...Object.fromEntries(
      ['preview', 'flyout/entity'].map((name) => [
        `GET ${root}/${name}`,
        {
          [`${root} previews`]: (by: Attacker) => ({
            path: addressOf(`${root}/${name}`, { id: id(by) }),
          }),
        },
      ]),
    ),
  };
}

function feed(path: string): typeof DOORS {
  return {
    [`GET ${path}`]: {
      [`${path} of all`]: (by) => ({
        path: addressOf(path, {
          since: new Date(by.next() * 86_400_000).toISOString().slice(0, 10),
        }),
      }),
      [`${path} of one`]: (by) => ({ path: addressOf(path, { involving: id(by) }) }),
    },
  };
}

function plainly(...routes: readonly string[]): typeof DOORS {
  return Object.fromEntries(
    routes.map((route) => [route, { [route]: () => ({ path: route.split(' ')[1] ?? '/' }) }]),
  );
}

/** Of routes that no door above is about, the address is asked as it is. */
const PARTS: readonly (readonly [name: string, isPart: (path: string) => boolean])[] = [
  ['pages', (path) => path.endsWith('*')],
  ['files', () => true],
];

/** An attack by each name of a door, one by each tool, and those that ask for everything else that is only read. */
export function doorAttacks(model: Model, routes: readonly string[]): readonly Attack[] {
  const named = Object.entries(DOORS).flatMap(([route, makes]) =>
    Object.entries(makes).map(([name, make]) => ({ name, route, make })),
  );
  const known = new Set(Object.keys(DOORS));
  const rest = routes.filter((route) => !known.has(route) && /^(GET|DELETE) [^:]*$/.test(route));
  const parts = PARTS.map(([name, isPart], at) => ({
    name,
    routes: rest.filter((route) => PARTS.findIndex(([, is]) => is(route)) === at && isPart(route)),
  }));
  return [
    ...[...new Set(named.map(({ name }) => name))].map((name) =>
      attackOf(
        name,
        named.filter((one) => one.name === name),
      ),
    ),
    ...toolAttacks(model),
    ...parts
      .filter((part) => part.routes.length > 0)
      .map((part) =>
        attackOf(
          part.name,
          part.routes.map((route) => ({ route, make: (by: Attacker) => plain(route, by) })),
        ),
      ),
  ];
}

function attackOf(
  name: string,
  some: readonly { readonly route: string; readonly make: Make }[],
): Attack {
  return {
    ...{ name, covers: some.map(({ route }) => route) },
    run: (by) => by.send(by.random.pick(some).make(by)),
  };
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
  return TOOLS.map((make) => make(schema)).map(({ name, input }) => {
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
