import { expect } from 'vitest';
import type { Ask } from './shipped.ts';

interface Page<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/**
 * All nodes of a connection such as `ties(filter: {})`, by pages of 100 or of what its `first` says. They are as many as it
 * counts.
 */
export async function readAll<Node>(
  ask: Ask,
  connection: string,
  fields: string,
): Promise<readonly Node[]> {
  const [field = '', args = ''] = connection.split(/\((.*)\)$/s);
  const first = args.includes('first:') ? '' : 'first: 100';
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { page } = (await ask(
      `query ($after: String) { page: ${field}(${args} ${first} after: $after) {
        totalCount pageInfo { endCursor hasNextPage } edges { node { ${fields} } } } }`,
      { after },
    )) as { readonly page: Page<Node> };
    nodes.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.endCursor;
    if (page.pageInfo.hasNextPage) continue;
    expect(nodes).toHaveLength(page.totalCount);
    return nodes;
  }
}
