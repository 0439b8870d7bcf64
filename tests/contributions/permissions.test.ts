import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { describe, expect, it } from 'vitest';
import { bearing, signed, soon } from '../support/tokens.ts';
import { useOpened } from '../support/useOpened.ts';
import {
  type Claims,
  DECIDE,
  PROPOSALS,
  PROPOSE,
  REVERT,
  institution,
  openDeskServer,
  row,
  startOf,
} from './deskServer.ts';

const desk = useOpened(openDeskServer);

const ROLES: Readonly<Record<string, Claims>> = {
  reader: { sub: 'rita', roles: ['reader'] },
  contributor: { sub: 'chen', roles: ['contributor'] },
  'contributor of Hefei': { sub: 'hu', roles: ['contributor'], org: 'hefei' },
  'contributor of Dandong': { sub: 'dong', roles: ['contributor'], org: 'dandong' },
  editor: { sub: 'edith', roles: ['editor'] },
  operator: { sub: 'olga', roles: ['operator'] },
  agent: { sub: 'aria', roles: ['editor'], agent: true },
};

let count = 0;

/** Of a new museum of Hefei, of a year that contests another, or of a claim that is withdrawn. */
const operationsOf = {
  simple: () => [institution(`museum-${++count}`, `Museum ${count}`, 'MUSEUM')],
  contested: () => [startOf('columbus-oh--hefei', '1991', `page ${++count}`)],
};

async function proposed(by: Claims, kind: keyof typeof operationsOf) {
  const input = { title: 'A change', operations: operationsOf[kind]() };
  const { data, errors } = await desk.ask(by, PROPOSE, { input });
  expect(errors).toBeUndefined();
  return data.propose.proposal ?? expect.fail(JSON.stringify(data.propose.problems));
}

/** `yes`, or the code of the error. */
async function outcomeOf(by: Claims, query: string, variables: object): Promise<string> {
  const { errors } = await desk.ask(by, query, variables);
  return errors?.[0]?.extensions.code ?? 'yes';
}

const COMMENT = 'mutation ($id: ID!) { comment(proposal: $id, text: "Hm.") { id } }';
const WITHDRAW = 'mutation ($id: ID!) { withdraw(proposal: $id) { id } }';

describe('What a role may do', () => {
  it('by proposals of another contributor', async () => {
    const table: Record<string, readonly string[]> = {};
    for (const [role, by] of Object.entries(ROLES)) {
      const others = { sub: 'somebody', roles: ['contributor'] };
      const { id, version } = await proposed(others, 'simple');
      const contested = await proposed(others, 'contested');
      const mine = { title: 'Mine', operations: operationsOf.simple() };
      const accept = { verdict: 'ACCEPT', reason: null };
      const refuse = { verdict: 'REJECT', reason: 'No.' };
      table[role] = [
        await outcomeOf(by, PROPOSE, { input: mine }),
        await outcomeOf(by, COMMENT, { id }),
        await outcomeOf(by, WITHDRAW, { id }),
        await outcomeOf(by, DECIDE, { input: { proposal: contested.id, ifVersion: 1, ...refuse } }),
        await outcomeOf(by, DECIDE, { input: { proposal: id, ifVersion: version, ...accept } }),
        await outcomeOf(by, REVERT, { commit: 99_999 }),
      ];
    }
    const forbidden = 'FORBIDDEN';
    const contributor = ['yes', 'yes', forbidden, forbidden, forbidden, 'BAD_USER_INPUT'];
    const editor = ['yes', 'yes', forbidden, 'yes', 'yes', 'BAD_USER_INPUT'];
    expect(table).toEqual({
      reader: Array(6).fill(forbidden),
      contributor,
      'contributor of Hefei': contributor,
      'contributor of Dandong': contributor,
      editor,
      operator: editor,
      agent: contributor,
    });
  });

  it('by proposals of their own', async () => {
    const table: Record<string, readonly string[]> = {};
    for (const [role, by] of Object.entries(ROLES)) {
      if (role === 'reader') continue;
      const outcomes: string[] = [];
      for (const kind of ['simple', 'contested'] as const) {
        const { id, version } = await proposed(by, kind);
        const input = { proposal: id, ifVersion: version, verdict: 'ACCEPT' };
        outcomes.push(await outcomeOf(by, DECIDE, { input }));
      }
      const { id } = await proposed(by, 'simple');
      table[role] = [...outcomes, await outcomeOf(by, WITHDRAW, { id })];
    }
    expect(table).toEqual({
      contributor: ['FORBIDDEN', 'FORBIDDEN', 'yes'],
      // An office keeps what is its own.
      'contributor of Hefei': ['yes', 'FORBIDDEN', 'yes'],
      'contributor of Dandong': ['FORBIDDEN', 'FORBIDDEN', 'yes'],
      // A second person decides what contests another claim.
      editor: ['yes', 'FORBIDDEN', 'yes'],
      operator: ['yes', 'FORBIDDEN', 'yes'],
      agent: ['FORBIDDEN', 'FORBIDDEN', 'yes'],
    });
  });

  it('by the ties and sources of its organization, whatever else a row mentions', async () => {
    const hefei = ROLES['contributor of Hefei'] ?? {};
    const said = { source: 'gazette', locator: 'page 1 of hefei' };
    const alias = (id: string) =>
      row('names', { id, name: `Name ${++count}`, language: 'en', name_kind: 'ALIAS', ...said });
    const tie = (id: string, parties: string) =>
      row('partnerships', { id, parties, kind: 'EXCHANGE', ...said });
    const source = (id: string, cells: Readonly<Record<string, string>>) =>
      row('sources', { id, ...cells, source: id, locator: said.locator });
    const letter = { title: 'A letter', kind: 'REPORT', directness: 'PRIMARY', read: 'yes' };
    const operations = {
      'its own name': alias('hefei'),
      'a date of its tie': startOf('columbus-oh--hefei', '1988', said.locator),
      'a new tie of its own': tie('hefei--dandong--exchange', 'hefei|dandong'),
      'a new source': source('letter', letter),
      'a word of its source': source('letter', { language: 'zh' }),
      'a name of another city': alias('dandong'),
      'a date of a tie of others': startOf('wilmington-nc--dandong', '1986', said.locator),
      'a new tie of others': tie('wilmington-nc--dandong--exchange', 'wilmington-nc|dandong'),
      'a word of a source of others': source('gazette', { language: 'zh' }),
    };
    const outcomes: Record<string, string> = {};
    for (const [name, operation] of Object.entries(operations)) {
      const input = { title: name, operations: [operation] };
      const { data, errors } = await desk.ask(hefei, PROPOSE, { input });
      const proposal = data.propose.proposal ?? expect.fail(JSON.stringify([data, errors]));
      const decision = { proposal: proposal.id, ifVersion: 1, verdict: 'ACCEPT' };
      outcomes[name] = await outcomeOf(hefei, DECIDE, { input: decision });
    }
    expect(outcomes).toEqual({
      'its own name': 'yes',
      'a date of its tie': 'yes',
      'a new tie of its own': 'yes',
      'a new source': 'yes',
      'a word of its source': 'yes',
      'a name of another city': 'FORBIDDEN',
      'a date of a tie of others': 'FORBIDDEN',
      'a new tie of others': 'FORBIDDEN',
      'a word of a source of others': 'FORBIDDEN',
    });
  });

  it('is nothing by a GET', async () => {
    const query = encodeURIComponent('mutation { withdraw(proposal: "proposal-1") { id } }');
    const token = await signed({ sub: 'edith', roles: ['editor'], exp: soon(600) });
    const headers = { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'yes' };
    const response = await fetch(`${desk.url()}/graphql?query=${query}`, { headers });
    expect(await response.text()).toContain('must be sent to `/graphql` by POST');
  });
});

describe('An assistant that speaks MCP', () => {
  const TITLE = 'A museum that the assistant found';
  const change = { title: TITLE, operations: operationsOf.simple() };

  async function assistantOf(claims: Claims) {
    const client = new Client({ name: 'tests', version: '1.0.0' });
    const headers = bearing(await signed({ exp: soon(600), ...claims }));
    const url = new URL('/mcp', desk.url());
    await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
    const call = async (name: string, args: Readonly<Record<string, unknown>>) => {
      const { isError = false, content } = await client.callTool({ name, arguments: args });
      return { isError, text: content[0]?.type === 'text' ? content[0].text : '' };
    };
    return { client, call };
  }

  it('says what a change would do, and proposes it as a program, not as an editor', async () => {
    const { client, call } = await assistantOf(ROLES['editor'] ?? {});
    const { tools } = await client.listTools();
    expect(tools.find(({ name }) => name === 'propose')?.annotations).toMatchObject({
      readOnlyHint: false,
      destructiveHint: false,
    });

    const tried = JSON.parse((await call('propose', change)).text) as object;
    const sent = JSON.parse((await call('propose', { ...change, dryRun: false })).text) as object;

    expect(tried).toMatchObject({ data: { proposal: null, problems: [] } });
    expect(sent).toMatchObject({ data: { proposal: { state: 'SUBMITTED', version: 1 } } });
    const { proposals } = (await desk.ask(ROLES['editor'] ?? {}, PROPOSALS)).data;
    const own = proposals.edges.filter(({ node }) => node.title === TITLE);
    expect(own.map(({ node }) => node.by)).toEqual([
      { name: 'edith', organization: null, isAgent: true },
    ]);
    await client.close();
  });

  it('learns what is wrong, and neither decides nor proposes without the role', async () => {
    const editor = await assistantOf(ROLES['editor'] ?? {});
    const reader = await assistantOf(ROLES['reader'] ?? {});
    const wrong = [{ assert: { table: 'no_table', cells: [] } }];
    const decide =
      'mutation { decide(input: {proposal: "proposal-1", verdict: ACCEPT, ifVersion: 1}) { isVisible } }';

    const told = await editor.call('propose', { title: 'A slip', operations: wrong });
    const unread = await editor.call('propose', { title: 'A slip', operations: [{ no: 1 }] });
    const decided = await editor.call('ask', { query: decide });
    const refused = await reader.call('propose', change);

    const failed = (text: string) => ({
      isError: true,
      text: expect.stringContaining(text) as unknown,
    });
    expect(told.text).toContain('no_table');
    expect(unread).toEqual(failed('BAD_USER_INPUT: '));
    expect(decided).toEqual(failed('BAD_USER_INPUT: '));
    expect(refused).toEqual(failed('FORBIDDEN: '));
    await Promise.all([editor.client.close(), reader.client.close()]);
  });
});
