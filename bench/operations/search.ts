import { toSearchQuery } from '../../src/graph/search/searchQuery.ts';
import type { Operation, Variables } from './operation.ts';

interface Hit {
  readonly node: { readonly id: string; readonly name?: string };
}
interface SearchResult {
  readonly search: { readonly edges: readonly Hit[] };
}

/** A name that about ten subjects have. Equally good hits can come in any order. */
export const search: Operation = {
  name: 'Search',
  title: 'a search',
  inputs: ({ names }) => names.map((text) => ({ text })),
  query: `query Search($text: String!) {
    search(text: $text, first: 20) {
      edges { node { id ... on Actor { name } ... on Tie { name } } }
    }
  }`,
  toCompared: byId,
  peer: { cannot: 'rank by what is named and how prominent it is' },
  floor: {
    text: `CALL db.index.fulltext.queryNodes('search', $strict, {limit: 1000}) YIELD node AS text, score
      MATCH (text)-[:FINDS]->(subject:Subject)
      WITH subject, score ORDER BY score DESC, subject.id DESC LIMIT 20
      RETURN collect([subject.id, subject.name])`,
    params: ({ text }: Variables) => ({ strict: toSearchQuery(String(text)).strict }),
    read: ([row]) => {
      const [hits] = row as readonly [readonly (readonly [string, string | null])[]];
      return {
        search: {
          edges: hits.map(([id, name]) => ({ node: { id, ...(name !== null && { name }) } })),
        },
      };
    },
  },
};

function byId({ search: { edges } }: SearchResult): SearchResult {
  return {
    search: { edges: edges.toSorted((a, b) => (a.node.id < b.node.id ? -1 : 1)) },
  };
}
