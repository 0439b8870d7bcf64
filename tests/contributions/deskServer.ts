import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutation, Query } from '../../src/generated/schema.ts';
import { type Address, openDriver } from '../../src/neo4j/driver.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { copyWith } from '../support/dataset.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { PATIENCE, openTestServer } from '../support/server.ts';
import { SECRET, bearing, signed } from '../support/tokens.ts';

/** What an answer has that may have failed. */
export interface Told {
  readonly data: Query & Mutation;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
}

export type Claims = Readonly<Record<string, unknown>>;

/** A server that takes contributions to a copy of the fixture, and people who use it. */
export async function openDeskServer(
  settings: Readonly<Record<string, string>> = {},
  reach = (neo4j: Address): Promise<Address> => Promise.resolve(neo4j),
) {
  const address = await reach(await scratchNeo4j());
  const [data, contributions] = [await copyWith(), await mkdtemp(join(tmpdir(), 'proxeny-desk-'))];
  await using driver = openDriver(address);
  await importDataset(data, driver);
  const open = () =>
    openTestServer(
      address,
      { AUTH_SECRET: SECRET, CONTRIBUTIONS: contributions, ...PATIENCE, ...settings },
      data,
    );
  let server = await open();
  return {
    ...{ address, data, contributions },
    url: () => server.url,
    close: () => server.close(),
    async restart() {
      await server.close();
      server = await open();
    },
    /** Sends a request with a token of those claims. */
    async ask(claims: Claims, query: string, variables: object = {}): Promise<Told> {
      const token = await signed({ exp: Math.floor(Date.now() / 1000) + 600, ...claims });
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearing(token) },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Told;
    },
  };
}

export type DeskServer = Awaited<ReturnType<typeof openDeskServer>>;

export const CONTRIBUTOR = { sub: 'chen', roles: ['contributor'] };
export const EDITOR = { sub: 'edith', roles: ['editor'] };
export const OTHER_EDITOR = { sub: 'otto', roles: ['editor'] };

const PROPOSAL = `fragment proposal on Proposal {
  id state version title commit undoneBy by { name organization isAgent }
  operations { kind subjects table cells { column value } claim { value source } reason fate { state reason } }
  comments { text by { name } } decision { text by { name } }
}`;

const TOLD = `fragment told on Consequence {
  isSimple isTold totalCount
  changes { kind change subject { id name } property before after text }
}`;

export const PROPOSE = `mutation Propose($input: ProposalInput!) { propose(input: $input) {
  proposal { ...proposal } problems { operation column code message }
  consequence { ...told }
} } ${PROPOSAL} ${TOLD}`;

export const AMEND = `mutation Amend($id: ID!, $input: ProposalInput!, $ifVersion: Int!) {
  amend(id: $id, input: $input, ifVersion: $ifVersion) { proposal { ...proposal } problems { code message } }
} ${PROPOSAL}`;

export const DECIDE = `mutation Decide($input: DecideInput!) { decide(input: $input) {
  proposal { ...proposal } problems { operation code message } isVisible
} } ${PROPOSAL}`;

export const REVERT = `mutation Revert($commit: Int!) { revert(commit: $commit, reason: "It was a slip.") {
  proposal { ...proposal } problems { code message } consequence { ...told }
} } ${PROPOSAL} ${TOLD}`;

export const PROPOSALS = `{ proposals(first: 100) { totalCount edges { node { ...proposal } } } } ${PROPOSAL}`;

/** A row as an operation. */
export const row = (table: string, cells: Readonly<Record<string, string>>) => ({
  assert: { table, cells: Object.entries(cells).map(([column, value]) => ({ column, value })) },
});

/** A new institution of Hefei unless it is elsewhere, as an operation. */
export const institution = (id: string, name: string, kind: string, within = 'hefei') =>
  row('institutions', {
    ...{ id, name, kind, located_in: within, source: 'gazette', locator: 'page 9' },
  });

export const startOf = (id: string, start: string, locator = 'page 3') =>
  row('sister_ties', { id, start, source: 'gazette', locator });
