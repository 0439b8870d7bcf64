import type { Fragment, Order } from './fragment.ts';

interface Index {
  /** What has the properties: `(tie:Tie)`, `()-[party:PARTY_TO]-()`. */
  readonly on: string;
  readonly properties: readonly string[];
}

/**
 * The statements that make the indexes which connections page by: of the orders of whole types, and of those that lead with what is the
 * same in all rows, which are properties of a relationship.
 */
export function indexStatements(fragments: Iterable<Fragment>): readonly string[] {
  const indexes = new Map<string, Index>();
  for (const fragment of fragments)
    for (const order of fragment.orders) {
      const index =
        fragment.from === undefined ? ofNodes(fragment, order) : ofEdges(fragment, order);
      if (index === undefined) continue;
      const [variable] = index.properties[0]?.split('.') ?? [];
      const name = `${variable}_${order.name.toLowerCase()}`;
      const known = indexes.get(name);
      indexes.set(name, { ...index, properties: shared(index.properties, known?.properties) });
    }
  return [...indexes].map(
    ([name, { on, properties }]) =>
      `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR ${on} ON (${properties.join(', ')})`,
  );
}

/** An index by what must be worked out, or is not of the node itself, there is not. */
function ofNodes({ clauses }: Fragment, { keys }: Order): Index | undefined {
  const [, on, variable] = /^MATCH (\((\w+):\w+\))/.exec(clauses) ?? [];
  return on && keys.every(isOf(variable)) ? { on, properties: keys } : undefined;
}

function ofEdges({ clauses }: Fragment, { fixed, keys }: Order): Index | undefined {
  const [, variable = ''] = /^(\w+)\./.exec(fixed[0] ?? '') ?? [];
  const [edge] = new RegExp(`\\[${variable}:\\w+\\]`).exec(clauses) ?? [];
  const other = keys.findIndex((key) => !isOf(variable)(key));
  const own = other === -1 ? keys : keys.slice(0, other);
  return edge && variable !== ''
    ? { on: `()-${edge}-()`, properties: [...fixed, ...own] }
    : undefined;
}

function isOf(variable: string | undefined) {
  return (key: string): boolean => new RegExp(`^${variable}\\.\\w+$`).test(key);
}

/** One index serves all orders that begin alike. */
function shared(own: readonly string[], known: readonly string[] = own): readonly string[] {
  const end = own.findIndex((property, at) => property !== known[at]);
  return end === -1 ? own : own.slice(0, end);
}
