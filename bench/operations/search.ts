import { toFulltextQuery } from '../../src/graph/fulltext.ts';
import type { Operation, Variables } from './operation.ts';

interface Hit {
  readonly matched: string;
  readonly node: { readonly id: string };
}
interface SearchResult {
  readonly search: { readonly edges: readonly Hit[] };
}
interface PeerResult {
  readonly search: {
    readonly edges: readonly {
      readonly node: { readonly text: string; readonly subject: readonly Hit['node'][] };
    }[];
  };
}

/** The peer's interface has no common name field. */
const NAMED = ['City', 'Country', 'State', 'Tie']
  .map((type) => `... on ${type} { name }`)
  .join(' ');

/** A name that about ten subjects have. Equally good hits can come in any order. */
export const search: Operation = {
  name: 'Search',
  title: 'a search',
  inputs: ({ names }) => names.map((text) => ({ text })),
  query: `query Search($text: String!) {
    search(text: $text, first: 20) {
      edges { matched node { id ... on Actor { name } ... on Tie { name } } }
    }
  }`,
  toCompared: byId,
  peer: {
    query: `query Search($phrase: String!) {
      search: namesLike(phrase: $phrase, first: 20, sort: [{ score: DESC }]) {
        edges { node { text subject { id ${NAMED} } } }
      }
    }`,
    variables: ({ text }) => ({ phrase: toFulltextQuery(String(text)).exact }),
    toOurs: ({ search: { edges } }: PeerResult) =>
      byId({
        search: {
          edges: edges.map(({ node: { text, subject } }) => ({
            matched: text,
            node: subject[0] as Hit['node'],
          })),
        },
      }),
  },
  floor: {
    text: `CALL db.index.fulltext.queryNodes('names', $phrase) YIELD node AS name, score
      MATCH (name)-[:NAMES]->(subject:Subject)
      WITH subject, name, score ORDER BY score DESC, subject.id DESC LIMIT 20
      RETURN collect([name.text, subject.id, subject.name])`,
    params: ({ text }: Variables) => ({ phrase: toFulltextQuery(String(text)).exact }),
    read: ([row]) => {
      const [hits] = row as readonly [readonly (readonly [string, string, string])[]];
      return {
        search: { edges: hits.map(([matched, id, name]) => ({ matched, node: { id, name } })) },
      };
    },
  },
};

function byId({ search: { edges } }: SearchResult): SearchResult {
  return {
    search: { edges: edges.toSorted((a, b) => (a.node.id < b.node.id ? -1 : 1)) },
  };
}
