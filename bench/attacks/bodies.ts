import { type Asked, type Attack, formPost, jsonPost } from './attack.ts';

/** A body that has a value, given as JSON, in one of its places. */
type Place = (value: string) => Asked;

const QUERY = '"query":"{ __typename }"';
const FILTERED = '"query":"query ($x: TieFilter) { ties(filter: $x) { totalCount } }"';
const SIZED = '"query":"query ($x: Int) { cities(first: $x) { totalCount } }"';

/** `more` is what else the body of a route has. */
const graphqlPlaces = (path: string, more = ''): Readonly<Record<string, Place>> => ({
  'variables that nothing declares': (value) =>
    jsonPost(path, `{${more}${QUERY},"variables":{"x":${value}}}`),
  'a declared variable': (value) =>
    jsonPost(path, `{${more}${FILTERED},"variables":{"x":${value}}}`),
  'a number': (value) => jsonPost(path, `{${more}${SIZED},"variables":{"x":${value}}}`),
  extensions: (value) => jsonPost(path, `{${more}${QUERY},"extensions":{"x":${value}}}`),
  'a field of its own': (value) => jsonPost(path, `{${more}${QUERY},"x":${value}}`),
  'the whole body': (value) => jsonPost(path, value),
});

const call = (params: string): Asked => {
  const asked = jsonPost(
    '/mcp',
    `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params}}`,
  );
  return { ...asked, headers: { ...asked.headers, accept: 'application/json, text/event-stream' } };
};

/** Each route that takes JSON, with the places in its body. */
const PLACES: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  'POST /graphql': graphqlPlaces('/graphql'),
  'POST /export': graphqlPlaces('/export', '"format":"csv",'),
  'POST /mcp': {
    variables: (value) =>
      call(`{"name":"ask","arguments":{"query":"{ __typename }","variables":{"x":${value}}}}`),
    'an argument': (value) => call(`{"name":"find","arguments":{"text":${value}}}`),
    arguments: (value) => call(`{"name":"find","arguments":${value}}`),
    params: (value) => call(value),
    'the whole body': (value) => jsonPost('/mcp', value),
  },
  'POST /reconcile': {
    queries: (value) => formPost('/reconcile', { queries: `{"q":${value}}` }),
    'a query': (value) =>
      formPost('/reconcile', { queries: `{"q":{"query":"Hefei","x":${value}}}` }),
    extend: (value) => formPost('/reconcile', { extend: value }),
    'a body of JSON': (value) => jsonPost('/reconcile', `{"queries":{"q":${value}}}`),
  },
  'POST /reconcile/v1/match': {
    queries: (value) => jsonPost('/reconcile/v1/match', `{"queries":${value}}`),
    'a value': (value) =>
      jsonPost(
        '/reconcile/v1/match',
        `{"queries":[{"conditions":[{"matchType":"name","propertyValue":${value}}]}]}`,
      ),
    'the whole body': (value) => jsonPost('/reconcile/v1/match', value),
  },
  'POST /reconcile/v1/extend': {
    ids: (value) =>
      jsonPost('/reconcile/v1/extend', `{"ids":${value},"properties":[{"id":"ties"}]}`),
    settings: (value) =>
      jsonPost(
        '/reconcile/v1/extend',
        `{"ids":["hefei"],"properties":[{"id":"ties","settings":${value}}]}`,
      ),
    'the whole body': (value) => jsonPost('/reconcile/v1/extend', value),
  },
};

const DEEP = 5_000;

const objectOf = (keys: number) =>
  `{${Array.from({ length: keys }, (_, at) => `"k${at}":${at}`).join(',')}}`;

/** Values that are deep, wide, long or of no size, as JSON. */
const VALUES: Readonly<Record<string, string>> = {
  'an object 5,000 deep': `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  'a list 5,000 deep': `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
  'a list of 40,000': `[${'1,'.repeat(40_000)}1]`,
  'a list of 10,000 texts': `[${'"hefei",'.repeat(10_000)}"hefei"]`,
  'an object of 5,000': objectOf(DEEP),
  'an object of 1,000': objectOf(1_000),
  'a number beyond all': '1e999',
  'a long number': '9'.repeat(50_000),
  'a long text': `"${'x'.repeat(90_000)}"`,
  'a text of escapes': `"${'\\u0000'.repeat(10_000)}"`,
};

/** Deep, wide and long bodies at each route that takes JSON. */
export const bodyAttacks: readonly Attack[] = Object.entries(PLACES).map(([route, places]) => {
  const bodies = Object.values(VALUES).flatMap((value) =>
    Object.values(places).map((place) => place(value)),
  );
  let turn = 0;
  return {
    ...{ name: `deep and wide bodies, ${route}`, covers: [route] },
    run: (by) => by.send(bodies[turn++ % bodies.length] as Asked),
  };
});
