import { postJson } from '../support/server.ts';

/** The doors that take JSON from a client: each sends a text to a server at an address. */
export interface JsonDoor {
  readonly name: string;
  /** What errors call it. */
  readonly what: string;
  readonly send: (url: string, json: string) => Promise<Response>;
  /** A text that the door takes, in which `json` stands where a client may put anything. */
  readonly around: (json: string) => string;
  /** Whether it is a part of the address, whose length Node limits. */
  readonly isShort?: boolean;
}

const body = (path: string) => (url: string, json: string) =>
  postJson(url + path, json, { headers: { accept: 'application/json, text/event-stream' } });

const field =
  (path: string, name: string, others: Readonly<Record<string, string>> = {}) =>
  (url: string, json: string) =>
    fetch(`${url}${path}?${new URLSearchParams({ ...others, [name]: json }).toString()}`);

const form = (name: string) => (url: string, json: string) =>
  fetch(`${url}/reconcile`, { method: 'POST', body: new URLSearchParams({ [name]: json }) });

const QUERY = '{ __typename }';
const ROWS = '{ countries { edges { node { id } } } }';

const variables = (json: string) => `{"undeclared":${json}}`;
const call = (json: string) =>
  `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"ask","arguments":{"query":"${QUERY}","variables":${variables(json)}}}}`;
const queries = (json: string) => `{"q0":{"query":"Hefei","other":${json}}}`;
const extension = (json: string) =>
  `{"ids":["hefei"],"properties":[{"id":"country"}],"other":${json}}`;

export const JSON_DOORS: readonly JsonDoor[] = [
  {
    ...{ name: 'POST /graphql', what: 'the body', send: body('/graphql') },
    around: (json) => `{"query":"${QUERY}","variables":${variables(json)}}`,
  },
  {
    ...{ name: 'variables of GET /graphql', what: '`variables`', around: variables, isShort: true },
    send: field('/graphql', 'variables', { query: QUERY }),
  },
  {
    ...{ name: 'extensions of GET /graphql', what: '`extensions`', around: variables },
    ...{ send: field('/graphql', 'extensions', { query: QUERY }), isShort: true },
  },
  {
    ...{ name: 'POST /export', what: 'the body', send: body('/export') },
    around: (json) => `{"query":"${ROWS}","format":"none","variables":${variables(json)}}`,
  },
  {
    ...{ name: 'variables of GET /export', what: '`variables`', around: variables, isShort: true },
    send: field('/export', 'variables', { query: ROWS, format: 'none' }),
  },
  {
    ...{ name: 'variables of GET /table', what: '`variables`', around: variables, isShort: true },
    send: field('/table', 'variables', { query: ROWS, format: 'csv' }),
  },
  { name: 'POST /mcp', what: 'the body', send: body('/mcp'), around: call },
  {
    ...{ name: 'queries of a form at /reconcile', what: '`queries`', around: queries },
    send: form('queries'),
  },
  {
    ...{ name: 'extend of a form at /reconcile', what: '`extend`', around: extension },
    send: form('extend'),
  },
  {
    ...{ name: 'queries of GET /reconcile', what: '`queries`', around: queries, isShort: true },
    send: field('/reconcile', 'queries'),
  },
  {
    ...{ name: 'POST /reconcile', what: 'the body', send: body('/reconcile') },
    around: (json) => `{"queries":${queries(json)}}`,
  },
  {
    ...{ name: 'POST /reconcile/v1/match', what: 'the body', send: body('/reconcile/v1/match') },
    around: (json) =>
      `{"queries":[{"conditions":[{"matchType":"name","propertyValue":"Hefei"}],"other":${json}}]}`,
  },
  {
    ...{ name: 'POST /reconcile/v1/extend', what: 'the body', send: body('/reconcile/v1/extend') },
    around: extension,
  },
];
