/** A hostile operation, and the allowed results: data, or one of these codes. */
export interface Attack extends Sent {
  readonly name: string;
  readonly codes: readonly string[];
}

interface Sent {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

const many = (count: number, make: string | ((at: number) => string), between = ' ') =>
  Array.from({ length: count }, (_, at) => (typeof make === 'string' ? make : make(at))).join(
    between,
  );

const nest = (count: number, open: string, inmost: string, close: string) =>
  open.repeat(count) + inmost + close.repeat(count);

/** Each fragment spreads the next one twice under different fields, so that the size doubles each time. */
const bomb = (count: number) =>
  `{ theme(id: "trade") { ...F0 } } ${many(
    count,
    (at) =>
      `fragment F${at} on Theme { a: broader { ...F${at + 1} } b: broader { ...F${at + 1} } }`,
  )} fragment F${count} on Theme { id }`;

/** A variable with a default may be null by the validation rules, and then there is no condition. */
const NULL_CONDITIONS = Object.entries({
  'a field of the root': '{ dataset @include(if: $on) { version } }',
  'a field': '{ city(id: "hefei") { name @skip(if: $on) } }',
  'a field in a page': '{ cities(first: 1) { edges { node { name @include(if: $on) } } } }',
  'a field in a fragment': '{ ...F } fragment F on Query { dataset { version @skip(if: $on) } }',
  'a fragment': '{ city(id: "hefei") { ... @include(if: $on) { name } } }',
  'a spread': '{ dataset { ...D @skip(if: $on) } } fragment D on Dataset { version }',
  'the schema': '{ __schema { types { name @include(if: $on) } } }',
}).map(([what, rest]) => [
  `null for the condition of ${what}`,
  { query: `query ($on: Boolean = true) ${rest}`, variables: { on: null } },
]);

/** By the codes that they may get beside data. Add a line for each further attack. */
const BY_CODES: Readonly<Record<string, Readonly<Record<string, string | Sent>>>> = {
  TOO_DEEP: {
    'a selection 40 deep': nest(20, '{ theme(id: "a") { broader ', '{ id }', '} }'),
    'a walk 30 deep': `{ theme(id: "a") ${nest(30, '{ broader ', '{ id }', ' }')} }`,
    'a walk 1,000 deep': `{ theme(id: "a") ${nest(1_000, '{ broader ', '{ id }', ' }')} }`,
  },
  'TOO_DEEP TOO_COSTLY': {
    'a walk 5,000 deep': nest(5_000, '{a', '', '}'),
    'a list 40,000 deep': `{ nodes(ids: ${nest(40_000, '[', '"a"', ']')}) { id } }`,
    'fragments that double 45 times': bomb(45),
  },
  GRAPHQL_PARSE_FAILED: {
    'braces 40,000 deep': '{'.repeat(40_000),
    'a NUL in the document': '{ __typename \u0000 }',
    'half a character in the document': '{ city(id: "a\ud800b") { id } }',
    'half a character as an escape': '{ city(id: "a\\uD800b") { id } }',
  },
  'GRAPHQL_VALIDATION_FAILED TOO_DEEP': {
    'a list 2,000 deep': `{ nodes(ids: ${nest(2_000, '[', '"a"', ']')}) { id } }`,
    'a cycle of 100 fragments': `{ theme(id: "a") { ...F0 } } ${many(100, (at) => `fragment F${at} on Theme { broader { ...F${(at + 1) % 100} } }`)}`,
  },
  GRAPHQL_VALIDATION_FAILED: {
    'an object 1,000 deep': `{ cities(filter: ${nest(1_000, '{ kinds: ', '1', ' }')}) { totalCount } }`,
    'a type 1,000 deep': `query ($ids: ${nest(1_000, '[', 'ID', ']')}) { nodes(ids: $ids) { id } }`,
    'arguments that do not agree': `{ ${many(100, (at) => `city(id: "${at}") { id }`)} }`,
    'a fragment that spreads itself': '{ theme(id: "a") { ...F } } fragment F on Theme { ...F }',
    'a fragment that spreads itself below':
      '{ theme(id: "a") { ...F } } fragment F on Theme { broader { ...F } }',
    '100 fragments that nobody spreads': `{ __typename } ${many(100, (at) => `fragment F${at} on Theme { id }`)}`,
    '90 directives that are unknown': `{ __typename ${many(90, '@a')} }`,
    '90 directives that may be but once': `{ __typename ${many(90, '@include(if: true)')} }`,
    'null as a condition': '{ __typename @skip(if: null) dataset { version @include(if: null) } }',
    'a condition of nothing': '{ __typename @include }',
    'a condition that may be null': {
      query: 'query ($on: Boolean) { __typename @include(if: $on) }',
      variables: { on: null },
    },
    '900 variables that nobody uses': `query (${many(900, (at) => `$v${at}: Int`)}) { __typename }`,
    '900 fields that are not there': `{ ${many(900, (at) => `citis${at}`)} }`,
    'a page of 10^400': `{ cities(first: 1${'0'.repeat(400)}) { totalCount } }`,
    'a page of 1e2': '{ cities(first: 1e2) { totalCount } }',
    'introspection that turns in circles': `{ __schema { types ${nest(6, '{ fields { type ', '{ name }', ' } }')} } }`,
    'introspection by fragments in circles':
      '{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...T } } }',
    'a name of 90 kB': `{ ${'x'.repeat(90_000)} }`,
    'a number of 90 kB': `{ cities(first: ${'9'.repeat(90_000)}) { totalCount } }`,
    'fields of such names': '{ __proto__ constructor toString }',
    'arguments of such names': '{ city(id: "a", __proto__: 1, constructor: 2) { id } }',
    'a type of such a name':
      '{ __type(name: "__proto__") { name } node(id: "a") { ... on constructor { id } } }',
    'a definition of types': 'type City { id: ID! }',
    'incremental delivery':
      '{ ... @defer { dataset { version } } cities { edges @stream { cursor } } }',
  },
  TOO_COSTLY: {
    '2,000 aliases': `{ ${many(2_000, (at) => `a${at}: __typename`)} }`,
    '1,000 aliases of what is costly': `{ ${many(1_000, (at) => `a${at}: ties(first: 100) { totalCount }`)} }`,
    '4,000 times the same field': `{ ${many(4_000, '__typename')} }`,
    '900 times the same field': `{ dataset { ${many(900, 'version')} } }`,
    '30 times 30 times the same field': `{ ${many(30, `dataset { ${many(30, 'version')} }`)} }`,
    '500 fragments of the same fields': `{ ${many(500, (at) => `...F${at}`)} } ${many(500, (at) => `fragment F${at} on Query { dataset { version } }`)}`,
    'fragments that double 8 times': bomb(8),
    'fragments that double 20 times': bomb(20),
    '2,000 directives': `{ __typename ${many(2_000, '@a')} }`,
    'pages in pages in pages': nest(4, '{ cities(first: 100) { edges { node ', '{ id }', '} } }')
      .replace(/\{ cities/g, '{ districts')
      .replace('{ districts', '{ cities'),
    '100 ids 100 times': {
      query: `query ($ids: [ID!]!) { ${many(100, (at) => `a${at}: nodes(ids: $ids) { ... on City { name record { sources { title } } } }`)} }`,
      variables: { ids: Array(100).fill('columbus-oh') },
    },
    'the schema 100 times': `{ ${many(100, (at) => `a${at}: __schema { types { name fields { name } } }`)} }`,
    'the largest type 100 times': `{ ${many(100, (at) => `a${at}: __type(name: "Query") { fields { name description args { name description type { name ofType { name } } } } }`)} }`,
    'type names 900 times': `{ cities(first: 100) { edges { node { ${many(900, '__typename')} } } } }`,
  },
  NONE: {
    '100 fragments of the same fields': `{ ${many(100, (at) => `...F${at}`)} } ${many(100, (at) => `fragment F${at} on Query { dataset { version } }`)}`,
    '600 conditions on types': `{ node(id: "hefei") { ${many(200, '... on City { name } ... on Tie { name } ... on Source { title }')} } }`,
    '90 kB of comments': `{ __typename } ${'#\n'.repeat(30_000)}`,
    '90 kB of commas': `{ __typename } ${','.repeat(90_000)}`,
    'an alias of 90 kB': `{ ${'x'.repeat(90_000)}: __typename }`,
    'a NUL in a literal': '{ city(id: "a\\u0000b") { id } }',
    'a byte order mark': '\ufeff{ __typename }',
    'a text that turns around': '{ city(id: "\u202e\u2066x") { id } }',
    'names of every object’s own':
      '{ constructor: __typename toString: __typename valueOf: __typename hasOwnProperty: __typename __proto__: __typename then: __typename }',
    'objects under such names':
      '{ __proto__: dataset { version } constructor: city(id: "hefei") { __proto__: name then: ties(first: 1) { __proto__: totalCount } } }',
    'fragments of such names':
      '{ ...__proto__ ...constructor } fragment __proto__ on Query { a: __typename } fragment constructor on Query { b: __typename }',
    'an operation of such a name': {
      query: 'query __proto__ { __typename }',
      operationName: '__proto__',
    },
  },
  BAD_USER_INPUT: {
    ...(Object.fromEntries(NULL_CONDITIONS) as Readonly<Record<string, Sent>>),
    'null for a condition that must be given': {
      query: 'query ($on: Boolean!) { __typename @skip(if: $on) }',
      variables: { on: null },
    },
    '500 operations': many(500, (at) => `query Q${at} { __typename }`),
    '500 operations, and one that is not there': {
      query: many(500, (at) => `query Q${at} { __typename }`),
      operationName: 'x'.repeat(50_000),
    },
    'a page of -1': '{ cities(first: -1) { totalCount } }',
    'a page that is no number': {
      query: 'query ($n: Int) { cities(first: $n) { totalCount } }',
      variables: { n: '10' },
    },
    '5,000 ids': {
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array(5_000).fill('a') },
    },
    'filters of 1,000 items': {
      query:
        'query ($ids: [ID!], $kinds: [TieKind!]) { ties(filter: { between: $ids, kinds: $kinds }) { totalCount } }',
      variables: { ids: Array(1_000).fill('a'), kinds: Array(1_000).fill('SISTER_CITY') },
    },
    'a block of text': `{ search(text: """${'\n "" \\""" '.repeat(5_000)}""") { totalCount } }`,
    'variables of such names': {
      query:
        'query ($__proto__: ID!, $constructor: ID!) { a: city(id: $__proto__) { id } b: city(id: $constructor) { id } }',
      variables: JSON.parse('{"constructor":"a"}') as Record<string, unknown>,
    },
    'an enum of such a name': {
      query: 'query ($k: [TieKind!]) { ties(filter: { kinds: $k }) { totalCount } }',
      variables: { k: ['constructor', '__proto__'] },
    },
    'a filter of such fields': {
      query: 'query ($f: TieFilter) { ties(filter: $f) { totalCount } }',
      variables: { f: { constructor: 1, toString: 2 } },
    },
    nothing: '',
  },
  'BAD_USER_INPUT TOO_COSTLY': {
    'a page of 2^31 - 1':
      '{ cities(first: 2147483647) { edges { node { ties(first: 2147483647) { totalCount } } } } }',
  },
  'GRAPHQL_VALIDATION_FAILED BAD_USER_INPUT': {
    'a change': 'mutation { deleteAll }',
    'a subscription': 'subscription { ties }',
  },
};

export const ATTACKS: readonly Attack[] = Object.entries(BY_CODES).flatMap(([codes, attacks]) =>
  Object.entries(attacks).map(([name, sent]) => ({
    ...(typeof sent === 'string' ? { query: sent } : sent),
    ...{ name, codes: codes.split(' ') },
  })),
);
