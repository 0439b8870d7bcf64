import { byId, toClaim, toSource } from './readBack/record.ts';
import type { Fields, ReadBack } from './readBack/record.ts';
import type { Ask } from './shipped.ts';

/** Requests an export as a program does. */
export function exportOf(
  url: string,
  body: {
    readonly query: string;
    readonly format: string;
    readonly variables?: Fields;
    readonly raw?: unknown;
  },
  options: RequestInit = {},
): Promise<Response> {
  return fetch(`${url}/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...options,
  });
}

/** The expected content of an export, read by GraphQL: all pages of the ties that a filter leaves. */
export async function graphOf(ask: Ask, filter: string): Promise<ReadBack> {
  const ties: AskedTie[] = [];
  for (let after: string | null = null, more = true; more;) {
    const data = (await ask(`query ($after: String) { ${pageOf(filter)} ${FRAGMENTS}`, {
      after,
    })) as Page;
    ties.push(...data.ties.edges.map(({ node }) => node));
    ({ hasNextPage: more, endCursor: after } = data.ties.pageInfo);
  }
  const actors = ties.flatMap(({ parties }) => parties.map(({ actor }) => actor));
  const claims = [...ties, ...actors].flatMap(({ record }) => {
    if (record.claims.totalCount !== record.claims.edges.length)
      throw new Error('Expected all claims on one page.');
    return record.claims.edges.map(({ node }) => node);
  });
  const sources = claims.flatMap(({ source, takenFrom }) =>
    takenFrom ? [source, takenFrom] : [source],
  );
  return {
    actors: Object.fromEntries(actors.map(({ id, name, kind }) => [id, { name, kind }])),
    ties: Object.fromEntries(
      ties.map(({ id, kind, status, start, end, parties }) => [
        id,
        {
          ...{ kind, status, start: start?.edtf ?? '', end: end?.edtf ?? '' },
          parties: parties.map(({ role, actor }) => `${actor.id} ${role}`).join(', '),
        },
      ]),
    ),
    // Ties and actors bring no events.
    entities: {},
    claims: byId(claims as never, toClaim),
    sources: byId(sources, toSource),
  };
}

const pageOf = (filter: string) => `ties(filter: ${filter}, first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id kind status start { edtf } end { edtf }
      parties { role actor { id name kind record { ...Claims } } } record { ...Claims } } }
  } }`;

const FRAGMENTS = `
  fragment Claims on Record { claims(first: 100) { totalCount edges { node {
    id subject { id } property value source { ...Work } takenFrom { ...Work } } } } }
  fragment Work on Source { id title url licence }`;

interface Page {
  readonly ties: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: AskedTie }[];
  };
}

interface AskedTie extends Recorded {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly start: { readonly edtf: string } | null;
  readonly end: { readonly edtf: string } | null;
  readonly parties: readonly { readonly role: string; readonly actor: AskedActor }[];
}

interface AskedActor extends Recorded {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

interface Recorded {
  readonly record: {
    readonly claims: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: AskedClaim }[];
    };
  };
}

interface AskedClaim {
  readonly source: Fields;
  readonly takenFrom: Fields | null;
}
