import { expect } from 'vitest';
import type { Ask } from './shipped.ts';

interface Page<Edge> {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
}

const FORWARD = { cursor: 'after', next: 'endCursor', isMore: 'hasNextPage' } as const;
const BACKWARD = { cursor: 'before', next: 'startCursor', isMore: 'hasPreviousPage' } as const;

/**
 * All edges of a connection such as `ties(filter: {})` or `city(id: "hefei").ties`, in their order, by pages of 100 or of what its
 * `first` says, or from its end by its `last`. They are as many as it counts.
 */
export async function readEdges<Edge>(
  ask: Ask,
  connection: string,
  selection: string,
): Promise<readonly Edge[]> {
  const [last = '', ...owners] = connection.split(/\.(?=[a-z])/).reverse();
  const [field = '', args = ''] = last.split(/\((.*)\)$/s);
  const { cursor, next, isMore } = args.includes('last:') ? BACKWARD : FORWARD;
  const size = /\b(first|last):/.test(args) ? '' : 'first: 100';
  const page = `page: ${field}(${args} ${size} ${cursor}: $cursor) {
    totalCount pageInfo { ${next} ${isMore} } edges { ${selection} } }`;
  const document = owners.reduce((inner, owner) => `${owner} { ${inner} }`, page);
  const edges: Edge[] = [];
  for (let from: string | null = null; ;) {
    let found = await ask(`query ($cursor: String) { ${document} }`, { cursor: from });
    for (let depth = 0; depth <= owners.length; depth++)
      [found] = Object.values(found as Readonly<Record<string, unknown>>);
    const { pageInfo, totalCount, edges: more } = found as Page<Edge>;
    if (cursor === 'after') edges.push(...more);
    else edges.unshift(...more);
    from = pageInfo[next];
    if (pageInfo[isMore]) continue;
    expect(edges).toHaveLength(totalCount);
    return edges;
  }
}

/** The ids of all these nodes. */
export async function readIds(ask: Ask, connection: string): Promise<readonly string[]> {
  return (await readAll<{ readonly id: string }>(ask, connection, 'id')).map(({ id }) => id);
}

/** The nodes of all these edges. */
export async function readAll<Node>(
  ask: Ask,
  connection: string,
  fields: string,
): Promise<readonly Node[]> {
  const edges = await readEdges<{ readonly node: Node }>(ask, connection, `node { ${fields} }`);
  return edges.map(({ node }) => node);
}
