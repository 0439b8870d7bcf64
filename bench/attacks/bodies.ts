import { type Asked, type Attack, formPost, jsonPost, times } from './attack.ts';
import { mcpPost } from './costly.ts';

/** Bodies of GraphQL with a value, given as JSON, in one of its places. */
const GRAPHQL = [
  '{"query":"{ __typename }","variables":{"x":VALUE}}',
  '{"query":"query ($x: TieFilter) { ties(filter: $x) { totalCount } }","variables":{"x":VALUE}}',
  '{"query":"query ($x: Int) { cities(first: $x) { totalCount } }","variables":{"x":VALUE}}',
  '{"query":"{ __typename }","extensions":{"x":VALUE}}',
  '{"query":"{ __typename }","x":VALUE}',
  'VALUE',
];

const CALLS = [
  '{"name":"ask","arguments":{"query":"{ __typename }","variables":{"x":VALUE}}}',
  '{"name":"find","arguments":{"text":VALUE}}',
  '{"name":"find","arguments":VALUE}',
  'VALUE',
].map((params) => `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params}}`);

/** The same for each route that takes JSON. */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  '/graphql': GRAPHQL,
  '/export': GRAPHQL.map((body) => body.replace('{', '{"format":"csv",')),
  '/mcp': [...CALLS, 'VALUE'],
  '/reconcile': ['{"queries":{"q":VALUE}}'],
  '/reconcile/v1/match': [
    '{"queries":VALUE}',
    '{"queries":[{"conditions":[{"matchType":"name","propertyValue":VALUE}]}]}',
    'VALUE',
  ],
  '/reconcile/v1/extend': [
    '{"ids":VALUE,"properties":[{"id":"ties"}]}',
    '{"ids":["hefei"],"properties":[{"id":"ties","settings":VALUE}]}',
    'VALUE',
  ],
};

/** Fields of the forms that `/reconcile` takes. */
const FORMS = [
  ['queries', '{"q":VALUE}'],
  ['queries', '{"q":{"query":"Hefei","x":VALUE}}'],
  ['extend', 'VALUE'],
] as const;

const DEEP = 5_000;

const objectOf = (keys: number) => `{${times(keys, (at) => `"k${at}":${at}`).join(',')}}`;

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
export const bodyAttacks: readonly Attack[] = Object.entries(BODIES).map(([path, bodies]) => {
  const all = Object.values(VALUES).flatMap((value) => asksOf(path, bodies, value));
  let turn = 0;
  return {
    ...{ name: `deep and wide bodies, POST ${path}`, covers: [`POST ${path}`] },
    run: (by) => by.send(all[turn++ % all.length] as Asked),
  };
});

function asksOf(path: string, bodies: readonly string[], value: string): readonly Asked[] {
  const filled = (text: string) => text.replace('VALUE', () => value);
  const forms = path === '/reconcile' ? FORMS : [];
  return [
    ...bodies.map(filled).map((body) => (path === '/mcp' ? mcpPost(body) : jsonPost(path, body))),
    ...forms.map(([field, text]) => formPost(path, { [field]: filled(text) })),
  ];
}
