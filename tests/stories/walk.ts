import type { Ask } from '../support/shipped.ts';

/** The ids of all nodes of a connection in order, by pages of 100. */
export async function walk(ask: Ask, field: string, way: 'forward' | 'backward') {
  const forward = way === 'forward';
  const page = forward ? 'first: 100, after: $cursor' : 'last: 100, before: $cursor';
  const document = `query Walk($cursor: String) {
    page: ${field}(${page}) {
      totalCount
      edges { node { id } }
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    }
  }`;
  const ids: string[] = [];
  for (let cursor: string | null = null; ;) {
    const { page } = (await ask(document, { cursor })) as { page: Page };
    const { startCursor, endCursor, hasNextPage, hasPreviousPage } = page.pageInfo;
    const found = page.edges.map(({ node }) => node.id);
    ids.push(...(forward ? found : found.reverse()));
    if (!(forward ? hasNextPage : hasPreviousPage)) return { ids, totalCount: page.totalCount };
    cursor = forward ? endCursor : startCursor;
  }
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}
