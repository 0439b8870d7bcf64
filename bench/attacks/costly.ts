import {
  type GraphQLField,
  type GraphQLOutputType,
  OperationTypeNode,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { readConfig } from '../../src/config.ts';
import { type Model, worksOf } from '../../src/compose/model/model.ts';
import { createOperationStore } from '../../src/graph/operationStore.ts';
import { createDocumentCheck, parseDocument } from '../../src/server/cost/checkDocument.ts';
import { operationIn } from '../../src/server/cost/operation.ts';
import { createSizing } from '../../src/server/cost/sizing.ts';
import { type Attack, type Attacker, jsonPost, times } from './attack.ts';
import { type Known, idOf } from './known.ts';
import { argumentsOf } from './values.ts';

/** A call by its number; no two are alike. */
export type Call = (nth: number, known: Known) => string;

/** Calls of fields whose generated arguments say too little, or that have a second costly form. */
const MEANT: Readonly<Record<string, { readonly field: string; readonly call: Call }>> = {
  'tieSequences of ties with a start': {
    field: 'Query.tieSequences',
    call: (nth) =>
      `tieSequences(earlier: { hasStart: true }, later: { hasStart: true, startedFrom: "${1_000 + (nth % 900)}" }) { totalCount }`,
  },
  'paths of twelve steps': {
    field: 'Query.paths',
    call: (nth, known) =>
      `paths(from: "${idOf(known, 'City', nth)}", to: "${idOf(known, 'City', 7 * nth + 1)}", maxHops: 12, first: 20) { truncated }`,
  },
  'search for many words': {
    field: 'Query.search',
    call: (nth) =>
      `search(text: "${'abcdefghijklmnop'[nth % 16] ?? ''} sister ${nth} of the city that nobody wrote down there") { totalCount }`,
  },
};

/** Each field that takes work beside its values, as often as one operation may call it, and other operations at the limit of cost. */
export function costlyAttacks(model: Model): readonly Attack[] {
  const most = createMost(model);
  const generated = worksOf(model).map(({ field }) => ({
    ...{ name: field.replace('Query.', ''), field },
    call: callOf(model, field),
  }));
  const meant = Object.entries(MEANT).map(([name, one]) => ({ name, ...one }));
  const asking = (name: string, call: Call, covers: readonly string[] = []) => {
    const count = most(call);
    const query = ({ next, known }: Attacker) => {
      const begin = next(count);
      return documentOf(count, (at) => call(begin + at, known));
    };
    const run = (by: Attacker) => by.send(jsonPost('/graphql', { query: query(by) }));
    return { name: `${name} × ${count}`, covers, query, run };
  };
  const fields = [...generated, ...meant].map(({ name, field, call }) =>
    asking(name, call, [field]),
  );
  const longest = fields.filter(({ covers }) => LONGEST.includes(covers[0] ?? ''));
  return [
    ...fields,
    ...Object.entries(PLAIN).map(([name, call]) => asking(name, call)),
    {
      ...{ name: 'MCP ask, of what takes long', covers: ['POST /mcp'] },
      run: (by) =>
        by.send(toolCall('ask', { query: by.random.pick(longest).query(by) }, by.next())),
    },
  ];
}

/** What a tool of language models is asked for, that may take longer than an operation may. */
const LONGEST = ['Query.tieSequences', 'Query.institutionGaps', 'Query.difference'];

/** Operations at the limits without such a field. */
const PLAIN: Readonly<Record<string, Call>> = {
  'largest pages': (nth) =>
    `ties(first: 100, filter: { startedFrom: "${1_000 + (nth % 900)}" }) { edges { node { id name start { text } parties { role actor { id name } } record { claims(first: 5) { edges { node { property value } } } } } } }`,
  'pages in pages': (nth) =>
    `cities(first: 10, orderBy: { field: TIES, direction: DESC }) { edges { node { name ties(first: 100, filter: { startedFrom: "${1_000 + (nth % 900)}" }) { edges { node { id name start { text } parties { role actor { id name } } } } } } } }`,
  'pages of parties': (nth) =>
    `ties(first: 10, filter: { startedFrom: "${1_000 + (nth % 900)}" }) { edges { node { name parties { actor { name ties(first: 50) { edges { node { name parties { role actor { id name } } } } } } } } } }`,
  'counts of pages': (nth) =>
    `ties(first: 1, filter: { startedFrom: "${1_000 + (nth % 900)}" }) { totalCount }`,
  introspection: () =>
    '__schema { types { name description fields { name description args { name description type { name } } type { name kind ofType { name kind } } } } }',
};

export const mcpPost = (body: unknown) => {
  const asked = jsonPost('/mcp', body);
  const headers = { ...asked.headers, accept: 'application/json, text/event-stream' };
  return { ...asked, headers };
};

export const toolCall = (name: string, args: object, id: number) =>
  mcpPost({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } });

const documentOf = (count: number, call: (at: number) => string) =>
  `{ ${times(count, (at) => `a${at}: ${call(at)}`).join(' ')} }`;

/** A field of the root, or one that is reached through a node of its type. */
function callOf({ schema }: Model, coordinate: string): Call {
  const [parent = '', name = ''] = coordinate.split('.');
  const type = schema.getType(parent);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`Expected a field, but got: "${coordinate}".`);
  return (nth, known) => {
    const called = `${name}${argumentsOf(field as GraphQLField<unknown, unknown>, { schema, known, nth })} ${selectionOf(field.type)}`;
    return parent === 'Query'
      ? called
      : `node(id: "${idOf(known, parent, nth)}") { ... on ${parent} { ${called} } }`;
  };
}

/** What shows that a value was made, and little more. */
function selectionOf(output: GraphQLOutputType): string {
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return '{ __typename }';
  const fields = type.getFields();
  const leaves = Object.values(fields)
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name);
  const edges = 'edges' in fields ? ['edges { cursor }'] : [];
  return `{ ${['__typename', ...leaves, ...edges].join(' ')} }`;
}

/** How many calls one operation may have. */
function createMost(model: Model): (call: Call) => number {
  const { limits } = readConfig({});
  const check = createDocumentCheck(model.schema, limits);
  const size = createSizing(model, limits, createOperationStore());
  const fits = (call: Call, count: number, begin: number): boolean => {
    try {
      const text = documentOf(count, (at) => call(begin + at, NOBODY));
      const document = parseDocument(text, limits.maxTokens);
      check(document);
      size(document, operationIn(document, null, OperationTypeNode.QUERY), {});
      return true;
    } catch {
      return false;
    }
  };
  return (call) => {
    let count = MOST;
    while (count > 1 && !BEGINS.every((begin) => fits(call, count, begin))) count -= 1;
    return count;
  };
}

const MOST = 90;
/** Pages are the larger the higher the number is, up to 100. */
const BEGINS = [0, 50];
const NOBODY: Known = { ids: {}, names: [] };
