import type { Row } from '../../src/compose/read.ts';
import type { Operation, Peer } from './operation.ts';

const SIZE = 50;

/** The peer's lists with limit and offset: unlike its connections, they need not count all items. */
const pageByList: Peer = {
  query: `query PageByList($from: String!) {
    ties(
      limit: ${SIZE + 1}
      sort: [{ startSort: DESC }, { id: DESC }]
      where: { kind: { in: ["SISTER_CITY"] }, status: { in: ["ACTIVE"] }, startEarliest: { gte: $from } }
    ) { id name kind status start }
  }`,
  variables: toFirstDay,
  toOurs: listToOurs,
};

const deepPageByList: Peer = {
  query: `query DeepPageByList($offset: Int!) {
    ties(limit: ${SIZE + 1}, offset: $offset, sort: [{ startSort: DESC }, { id: DESC }]) {
      id name kind status start
    }
  }`,
  variables: ({ offset }) => ({ offset }),
  toOurs: listToOurs,
};

/** The latest ties of a kind, in a state, since a year. */
export const page: Operation = {
  name: 'Page',
  title: 'a filtered page',
  inputs: () => ['1980', '1985', '1990'].map((from) => ({ from })),
  query: `query Page($from: PartialDate!) {
    ties(
      first: ${SIZE}
      filter: { kinds: [SISTER_CITY], statuses: [ACTIVE], startedFrom: $from, certainty: CERTAINLY }
    ) {
      edges { node { id name kind status start { edtf } } }
      pageInfo { hasNextPage }
    }
  }`,
  peer: {
    query: `query Page($from: String!) {
      tiesConnection(
        first: ${SIZE}
        sort: [{ startSort: DESC }, { id: DESC }]
        where: { kind: { in: ["SISTER_CITY"] }, status: { in: ["ACTIVE"] }, startEarliest: { gte: $from } }
      ) {
        edges { node { id name kind status start } }
        pageInfo { hasNextPage }
      }
    }`,
    variables: toFirstDay,
    toOurs: connectionToOurs,
  },
  peerByList: pageByList,
  floor: {
    text: `MATCH (tie:Tie)
      WHERE tie.startSort IS NOT NULL AND tie.id IS NOT NULL
        AND tie.kind IN ['SISTER_CITY'] AND tie.status IN ['ACTIVE'] AND tie.startEarliest >= $from
      WITH tie ORDER BY tie.startSort DESC, tie.id DESC LIMIT ${SIZE + 1}
      RETURN collect([tie.id, tie.name, tie.kind, tie.status, tie.start])`,
    params: toFirstDay,
    read: readTies,
  },
};

/** A page far into the list of all ties. */
export const deepPage: Operation = {
  name: 'DeepPage',
  title: 'a deep page',
  inputs: ({ deep }) => [{ ...deep }],
  query: `query DeepPage($cursor: String!) {
    ties(first: ${SIZE}, after: $cursor) {
      edges { node { id name kind status start { edtf } } }
      pageInfo { hasNextPage }
    }
  }`,
  peer: {
    query: `query DeepPage($after: String!) {
      tiesConnection(first: ${SIZE}, after: $after, sort: [{ startSort: DESC }, { id: DESC }]) {
        edges { node { id name kind status start } }
        pageInfo { hasNextPage }
      }
    }`,
    variables: ({ offset }) => ({
      after: Buffer.from(`arrayconnection:${Number(offset) - 1}`).toString('base64'),
    }),
    toOurs: connectionToOurs,
  },
  peerByList: deepPageByList,
  floor: {
    text: `MATCH (tie:Tie)
      WHERE tie.startSort IS NOT NULL AND tie.id IS NOT NULL AND tie.startSort <= $start
        AND (tie.startSort < $start OR tie.id < $id)
      WITH tie ORDER BY tie.startSort DESC, tie.id DESC LIMIT ${SIZE + 1}
      RETURN collect([tie.id, tie.name, tie.kind, tie.status, tie.start])`,
    read: readTies,
  },
};

function toFirstDay({ from }: { readonly from?: unknown }) {
  return { from: `${String(from)}-01-01` };
}

interface PeerTie {
  readonly start: string | null;
}

interface PeerConnection {
  readonly edges: readonly { readonly node: PeerTie }[];
  readonly pageInfo: unknown;
}

function connectionToOurs({ tiesConnection }: { readonly tiesConnection: PeerConnection }) {
  const { edges, pageInfo } = tiesConnection;
  return { ties: { edges: edges.map(({ node }) => ({ node: toTie(node) })), pageInfo } };
}

function listToOurs({ ties }: { readonly ties: readonly PeerTie[] }) {
  return pageOf(ties.map(toTie));
}

function toTie({ start, ...tie }: PeerTie) {
  return { ...tie, start: start === null ? null : { edtf: start } };
}

type Tie = readonly [id: string, name: string, kind: string, status: string, start: string | null];

function readTies([row]: readonly Row[]) {
  const [ties] = row as readonly [readonly Tie[]];
  return pageOf(
    ties.map(([id, name, kind, status, start]) =>
      toTie({ id, name, kind, status, start } as PeerTie),
    ),
  );
}

function pageOf(ties: readonly unknown[]) {
  const edges = ties.slice(0, SIZE).map((node) => ({ node }));
  return { ties: { edges, pageInfo: { hasNextPage: ties.length > SIZE } } };
}
