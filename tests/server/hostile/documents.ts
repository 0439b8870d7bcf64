/** A hostile operation, and the allowed results: data, or one of these codes. */
export interface Attack {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly codes: readonly string[];
}

const NONE: readonly string[] = [];
const PARSING = ['GRAPHQL_PARSE_FAILED'];
const VALIDATION = ['GRAPHQL_VALIDATION_FAILED'];
const INPUT = ['BAD_USER_INPUT'];
const COSTLY = ['TOO_COSTLY'];
const DEEP = ['TOO_DEEP'];

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

/** Add a line for each further attack. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a selection 40 deep',
    query: nest(20, '{ theme(id: "a") { broader ', '{ id }', '} }'),
    codes: DEEP,
  },
  {
    name: 'a walk 30 deep',
    query: `{ theme(id: "a") ${nest(30, '{ broader ', '{ id }', ' }')} }`,
    codes: DEEP,
  },
  {
    name: 'a walk 1,000 deep',
    query: `{ theme(id: "a") ${nest(1_000, '{ broader ', '{ id }', ' }')} }`,
    codes: DEEP,
  },
  {
    name: 'a walk 5,000 deep',
    query: nest(5_000, '{a', '', '}'),
    codes: ['TOO_DEEP', 'TOO_COSTLY'],
  },
  { name: 'braces 40,000 deep', query: '{'.repeat(40_000), codes: PARSING },
  {
    name: 'a list 2,000 deep',
    query: `{ nodes(ids: ${nest(2_000, '[', '"a"', ']')}) { id } }`,
    codes: ['GRAPHQL_VALIDATION_FAILED', 'TOO_DEEP'],
  },
  {
    name: 'a list 40,000 deep',
    query: `{ nodes(ids: ${nest(40_000, '[', '"a"', ']')}) { id } }`,
    codes: ['TOO_DEEP', 'TOO_COSTLY'],
  },
  {
    name: 'an object 1,000 deep',
    query: `{ cities(filter: ${nest(1_000, '{ kinds: ', '1', ' }')}) { totalCount } }`,
    codes: VALIDATION,
  },
  {
    name: 'a type 1,000 deep',
    query: `query ($ids: ${nest(1_000, '[', 'ID', ']')}) { nodes(ids: $ids) { id } }`,
    codes: VALIDATION,
  },

  {
    name: '2,000 aliases',
    query: `{ ${many(2_000, (at) => `a${at}: __typename`)} }`,
    codes: COSTLY,
  },
  {
    name: '1,000 aliases of what is costly',
    query: `{ ${many(1_000, (at) => `a${at}: ties(first: 100) { totalCount }`)} }`,
    codes: COSTLY,
  },
  { name: '4,000 times the same field', query: `{ ${many(4_000, '__typename')} }`, codes: COSTLY },
  {
    name: '900 times the same field',
    query: `{ dataset { ${many(900, 'version')} } }`,
    codes: COSTLY,
  },
  {
    name: '30 times 30 times the same field',
    query: `{ ${many(30, `dataset { ${many(30, 'version')} }`)} }`,
    codes: COSTLY,
  },
  {
    name: 'arguments that do not agree',
    query: `{ ${many(100, (at) => `city(id: "${at}") { id }`)} }`,
    codes: VALIDATION,
  },
  {
    name: '500 fragments of the same fields',
    query: `{ ${many(500, (at) => `...F${at}`)} } ${many(500, (at) => `fragment F${at} on Query { dataset { version } }`)}`,
    codes: COSTLY,
  },
  {
    name: '100 fragments of the same fields',
    query: `{ ${many(100, (at) => `...F${at}`)} } ${many(100, (at) => `fragment F${at} on Query { dataset { version } }`)}`,
    codes: NONE,
  },
  {
    name: '600 conditions on types',
    query: `{ node(id: "hefei") { ${many(200, '... on City { name } ... on Tie { name } ... on Source { title }')} } }`,
    codes: NONE,
  },

  {
    name: 'a fragment that spreads itself',
    query: '{ theme(id: "a") { ...F } } fragment F on Theme { ...F }',
    codes: VALIDATION,
  },
  {
    name: 'a fragment that spreads itself below',
    query: '{ theme(id: "a") { ...F } } fragment F on Theme { broader { ...F } }',
    codes: VALIDATION,
  },
  {
    name: 'a cycle of 100 fragments',
    query: `{ theme(id: "a") { ...F0 } } ${many(100, (at) => `fragment F${at} on Theme { broader { ...F${(at + 1) % 100} } }`)}`,
    codes: ['GRAPHQL_VALIDATION_FAILED', 'TOO_DEEP'],
  },
  {
    name: '100 fragments that nobody spreads',
    query: `{ __typename } ${many(100, (at) => `fragment F${at} on Theme { id }`)}`,
    codes: VALIDATION,
  },
  { name: 'fragments that double 8 times', query: bomb(8), codes: ['TOO_COSTLY'] },
  { name: 'fragments that double 20 times', query: bomb(20), codes: COSTLY },
  { name: 'fragments that double 45 times', query: bomb(45), codes: ['TOO_DEEP', 'TOO_COSTLY'] },

  { name: '2,000 directives', query: `{ __typename ${many(2_000, '@a')} }`, codes: COSTLY },
  {
    name: '90 directives that are unknown',
    query: `{ __typename ${many(90, '@a')} }`,
    codes: VALIDATION,
  },
  {
    name: '90 directives that may be but once',
    query: `{ __typename ${many(90, '@include(if: true)')} }`,
    codes: VALIDATION,
  },
  {
    name: 'null as a condition',
    query: '{ __typename @skip(if: null) dataset { version @include(if: null) } }',
    codes: VALIDATION,
  },
  { name: 'a condition of nothing', query: '{ __typename @include }', codes: VALIDATION },
  {
    name: 'a condition that may be null',
    query: 'query ($on: Boolean) { __typename @include(if: $on) }',
    variables: { on: null },
    codes: VALIDATION,
  },
  {
    name: 'null for a condition that must be given',
    query: 'query ($on: Boolean!) { __typename @skip(if: $on) }',
    variables: { on: null },
    codes: INPUT,
  },
  // A variable with a default may be null by the validation rules, and then there is no condition.
  ...Object.entries({
    'a field of the root': '{ dataset @include(if: $on) { version } }',
    'a field': '{ city(id: "hefei") { name @skip(if: $on) } }',
    'a field in a page': '{ cities(first: 1) { edges { node { name @include(if: $on) } } } }',
    'a field in a fragment': '{ ...F } fragment F on Query { dataset { version @skip(if: $on) } }',
    'a fragment': '{ city(id: "hefei") { ... @include(if: $on) { name } } }',
    'a spread': '{ dataset { ...D @skip(if: $on) } } fragment D on Dataset { version }',
    'the schema': '{ __schema { types { name @include(if: $on) } } }',
  }).map(([what, rest]) => ({
    name: `null for the condition of ${what}`,
    query: `query ($on: Boolean = true) ${rest}`,
    variables: { on: null },
    codes: INPUT,
  })),
  {
    name: '900 variables that nobody uses',
    query: `query (${many(900, (at) => `$v${at}: Int`)}) { __typename }`,
    codes: VALIDATION,
  },
  { name: '500 operations', query: many(500, (at) => `query Q${at} { __typename }`), codes: INPUT },
  {
    name: '500 operations, and one that is not there',
    query: many(500, (at) => `query Q${at} { __typename }`),
    operationName: 'x'.repeat(50_000),
    codes: INPUT,
  },
  {
    name: '900 fields that are not there',
    query: `{ ${many(900, (at) => `citis${at}`)} }`,
    codes: VALIDATION,
  },

  {
    name: 'a page of 2^31 - 1',
    query:
      '{ cities(first: 2147483647) { edges { node { ties(first: 2147483647) { totalCount } } } } }',
    codes: ['BAD_USER_INPUT', 'TOO_COSTLY'],
  },
  {
    name: 'a page of 10^400',
    query: `{ cities(first: 1${'0'.repeat(400)}) { totalCount } }`,
    codes: VALIDATION,
  },
  { name: 'a page of -1', query: '{ cities(first: -1) { totalCount } }', codes: INPUT },
  { name: 'a page of 1e2', query: '{ cities(first: 1e2) { totalCount } }', codes: VALIDATION },
  {
    name: 'a page that is no number',
    query: 'query ($n: Int) { cities(first: $n) { totalCount } }',
    variables: { n: '10' },
    codes: INPUT,
  },
  {
    name: 'pages in pages in pages',
    query: nest(4, '{ cities(first: 100) { edges { node ', '{ id }', '} } }')
      .replace(/\{ cities/g, '{ districts')
      .replace('{ districts', '{ cities'),
    codes: COSTLY,
  },
  {
    name: '100 ids 100 times',
    query: `query ($ids: [ID!]!) { ${many(100, (at) => `a${at}: nodes(ids: $ids) { ... on City { name record { sources { title } } } }`)} }`,
    variables: { ids: Array(100).fill('columbus-oh') },
    codes: COSTLY,
  },
  {
    name: '5,000 ids',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array(5_000).fill('a') },
    codes: ['BAD_USER_INPUT'],
  },
  {
    name: 'filters of 1,000 items',
    query:
      'query ($ids: [ID!], $kinds: [TieKind!]) { ties(filter: { between: $ids, kinds: $kinds }) { totalCount } }',
    variables: { ids: Array(1_000).fill('a'), kinds: Array(1_000).fill('SISTER_CITY') },
    codes: INPUT,
  },

  {
    name: 'introspection that turns in circles',
    query: `{ __schema { types ${nest(6, '{ fields { type ', '{ name }', ' } }')} } }`,
    codes: VALIDATION,
  },
  {
    name: 'introspection by fragments in circles',
    query: '{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...T } } }',
    codes: VALIDATION,
  },
  {
    name: 'the schema 100 times',
    query: `{ ${many(100, (at) => `a${at}: __schema { types { name fields { name } } }`)} }`,
    codes: COSTLY,
  },
  {
    name: 'the largest type 100 times',
    query: `{ ${many(100, (at) => `a${at}: __type(name: "Query") { fields { name description args { name description type { name ofType { name } } } } }`)} }`,
    codes: ['TOO_COSTLY', ...NONE],
  },
  {
    name: 'type names 900 times',
    query: `{ cities(first: 100) { edges { node { ${many(900, '__typename')} } } } }`,
    codes: COSTLY,
  },

  { name: '90 kB of comments', query: `{ __typename } ${'#\n'.repeat(30_000)}`, codes: NONE },
  { name: '90 kB of commas', query: `{ __typename } ${','.repeat(90_000)}`, codes: NONE },
  { name: 'a name of 90 kB', query: `{ ${'x'.repeat(90_000)} }`, codes: VALIDATION },
  { name: 'an alias of 90 kB', query: `{ ${'x'.repeat(90_000)}: __typename }`, codes: NONE },
  {
    name: 'a number of 90 kB',
    query: `{ cities(first: ${'9'.repeat(90_000)}) { totalCount } }`,
    codes: VALIDATION,
  },
  { name: 'a NUL in the document', query: '{ __typename \u0000 }', codes: PARSING },
  { name: 'a NUL in a literal', query: '{ city(id: "a\\u0000b") { id } }', codes: NONE },
  {
    name: 'half a character in the document',
    query: '{ city(id: "a\ud800b") { id } }',
    codes: [...PARSING, ...NONE],
  },
  {
    name: 'half a character as an escape',
    query: '{ city(id: "a\\uD800b") { id } }',
    codes: PARSING,
  },
  { name: 'a byte order mark', query: '\ufeff{ __typename }', codes: NONE },
  { name: 'a text that turns around', query: '{ city(id: "\u202e\u2066x") { id } }', codes: NONE },
  {
    name: 'a block of text',
    query: `{ search(text: """${'\n "" \\""" '.repeat(5_000)}""") { totalCount } }`,
    codes: INPUT,
  },

  {
    name: 'names of every object’s own',
    query:
      '{ constructor: __typename toString: __typename valueOf: __typename hasOwnProperty: __typename __proto__: __typename then: __typename }',
    codes: NONE,
  },
  {
    name: 'objects under such names',
    query:
      '{ __proto__: dataset { version } constructor: city(id: "hefei") { __proto__: name then: ties(first: 1) { __proto__: totalCount } } }',
    codes: NONE,
  },
  {
    name: 'fragments of such names',
    query:
      '{ ...__proto__ ...constructor } fragment __proto__ on Query { a: __typename } fragment constructor on Query { b: __typename }',
    codes: NONE,
  },
  {
    name: 'variables of such names',
    query:
      'query ($__proto__: ID!, $constructor: ID!) { a: city(id: $__proto__) { id } b: city(id: $constructor) { id } }',
    variables: JSON.parse('{"constructor":"a"}') as Record<string, unknown>,
    codes: INPUT,
  },
  {
    name: 'an operation of such a name',
    query: 'query __proto__ { __typename }',
    operationName: '__proto__',
    codes: NONE,
  },
  { name: 'fields of such names', query: '{ __proto__ constructor toString }', codes: VALIDATION },
  {
    name: 'arguments of such names',
    query: '{ city(id: "a", __proto__: 1, constructor: 2) { id } }',
    codes: VALIDATION,
  },
  {
    name: 'a type of such a name',
    query: '{ __type(name: "__proto__") { name } node(id: "a") { ... on constructor { id } } }',
    codes: VALIDATION,
  },
  {
    name: 'an enum of such a name',
    query: 'query ($k: [TieKind!]) { ties(filter: { kinds: $k }) { totalCount } }',
    variables: { k: ['constructor', '__proto__'] },
    codes: INPUT,
  },
  {
    name: 'a filter of such fields',
    query: 'query ($f: TieFilter) { ties(filter: $f) { totalCount } }',
    variables: { f: { constructor: 1, toString: 2 } },
    codes: INPUT,
  },

  { name: 'nothing', query: '', codes: INPUT },
  { name: 'a definition of types', query: 'type City { id: ID! }', codes: VALIDATION },
  { name: 'a change', query: 'mutation { deleteAll }', codes: [...VALIDATION, ...INPUT] },
  { name: 'a subscription', query: 'subscription { ties }', codes: [...VALIDATION, ...INPUT] },
  {
    name: 'incremental delivery',
    query: '{ ... @defer { dataset { version } } cities { edges @stream { cursor } } }',
    codes: VALIDATION,
  },
];
