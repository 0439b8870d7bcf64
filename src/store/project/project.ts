import type { Dataset } from '../../record/check/dataset.ts';
import type { Register } from '../../record/subjects/register.ts';
import { createSearch } from '../search/searchTexts.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { tables } from '../../record/tables/tables.ts';
import { type Overview, gatheredFrom } from './gathering.ts';
import { plainNodes } from './projectPlain.ts';
import { projectWindow, slicesOf } from './projectWindow.ts';
import {
  type SubNode,
  type Subgraph,
  type Projection,
  type Properties,
  NOTHING,
  joined,
} from '../../projection/projection.ts';
import { typeOf } from '../search/graphView.ts';

/** What can be projected. */
export interface Projectable extends Pick<Dataset, 'register' | 'contentHash'> {
  /** In canonical order; at least those without claims. */
  readonly rows: readonly DataRow[];
  /** How many rows of each file there are, if `rows` are not all. */
  readonly rowCounts?: Readonly<Record<string, number>>;
  /** Unless given, it is gathered. */
  readonly gathered?: Overview;
}

/** The graph that an import writes, computed without a database and never held as a whole. */
export type Windows = ReturnType<typeof createWindows>;

/** Projects a dataset, that many subjects at a time. */
export function createWindows({ rows, register, contentHash, ...known }: Projectable, size = 50) {
  const { rowCounts = countRows(rows), gathered = gatheredFrom(register) } = known;
  const plain = plainNodes(rows);
  const [first, last] = firstAndLast(plain, gathered);
  const slices = slicesOf(gathered, size);
  const projected = projectWindow(register, gathered);
  let search = createSearch(register);
  let counts = createCounts();
  /** By slice, the nodes of other slices that relationships of its window lead from. */
  const others = new Map<readonly string[], ReadonlySet<string>>();

  /**
   * All of the graph, in an order in which few relationships lead to nodes that come later. With `only`, nothing is kept for
   * `touching`.
   */
  function* all(only?: 'only'): Generator<Subgraph> {
    search = createSearch(register);
    counts = createCounts();
    const counted = (window: Subgraph) => (counts.add(window), window);
    yield counted(search.take(first));
    for (const slice of slices) {
      const window = search.take(projected(slice));
      if (only === undefined) others.set(slice, strangersIn(window));
      yield counted(window);
    }
    yield counted(search.take(last));
    for (const attached of search.texts(size)) yield counted({ ...NOTHING, attached });
  }

  /** All that belongs to nodes of these ids, among other things. Only after the end of `all()`. */
  function* touching(ids: ReadonlySet<string>): Generator<Subgraph> {
    yield search.again(first);
    yield last;
    for (const slice of slices)
      if (isAbout(slice, ids, register) || meet(others.get(slice), ids))
        yield search.again(projected(slice));
    for (const attached of search.texts(size, ids)) yield { ...NOTHING, attached };
  }

  const version = contentHash.slice(0, 12);
  const texts = { rowCounts: rowCountsText(rowCounts), contentHash, version };
  const stated: Properties = { ...plain.dataset, ...texts };
  return {
    ...{ all, touching, subjects: register.subjects.size, claims: gathered.claims },
    /** How many windows there are, about. */
    count: 1 + 2 * slices.length,
    /** Properties of the node `Dataset` that do not follow from the graph. */
    stated,
    /** Properties of the node `Dataset`. Only after the end of `all`. */
    dataset: (): Properties => ({ ...stated, ...counts.properties() }),
  };
}

/** What others refer to, and what refers to others. */
function firstAndLast(plain: Subgraph, { citations }: Overview): readonly [Subgraph, Subgraph] {
  const { nodes, redirects, edges, attached } = plain;
  const isName = ({ label }: SubNode) => label === 'Name';
  return [
    { ...NOTHING, nodes, redirects, attached: attached.filter(isName) },
    {
      ...NOTHING,
      edges: [...edges, ...citations()],
      attached: attached.filter((node) => !isName(node)),
    },
  ];
}

function strangersIn({ nodes, edges }: Subgraph): ReadonlySet<string> {
  const own = new Set(nodes.map(({ id }) => id));
  return new Set(edges.flatMap(({ from }) => (own.has(from) ? [] : [from])));
}

function isAbout(slice: readonly string[], ids: ReadonlySet<string>, { subjects }: Register) {
  return slice.some(
    (id) => ids.has(id) || subjects.get(id)?.claims.some((claim) => ids.has(claim.id)),
  );
}

function meet(some: ReadonlySet<string> = new Set(), others: ReadonlySet<string>): boolean {
  for (const id of some) if (others.has(id)) return true;
  return false;
}

/** The projection as a whole. */
export function project(dataset: Projectable, size?: number): Projection {
  const windows = createWindows(dataset, size);
  return { ...joined([...windows.all()]), dataset: windows.dataset() };
}

type Counts = Record<string, number>;

/** Counts how many rows of each file there are, on from `counts`. `by` is -1 for rows that are gone. */
export function countRows(rows: readonly DataRow[], counts: Counts = {}, by: 1 | -1 = 1): Counts {
  for (const { table } of rows) counts[table.file] = (counts[table.file] ?? 0) + by;
  return counts;
}

/** As the node `Dataset` tells it. */
export const rowCountsText = (counts: Readonly<Counts>): string => countsText(counts, FILES);

const FILES = tables.map(({ file }) => file);

/** Counts what is in a graph, on from what the node `Dataset` of another one tells. */
export function createCounts({
  counts = '{}',
  nodeCount = 0,
  edgeCount = 0,
}: Readonly<Record<string, unknown>> = {}) {
  const types = JSON.parse(String(counts)) as Counts;
  let [allNodes, allEdges] = [Number(nodeCount), Number(edgeCount)];
  return {
    /** `by` is -1 for what is gone. */
    add({ nodes, edges, attached, redirects }: Subgraph, by: 1 | -1 = 1): void {
      allNodes += by * (nodes.length + attached.length + redirects.length);
      allEdges += by * (edges.length + attached.length);
      for (const node of nodes)
        if (!node.labels.includes('SetAside'))
          types[typeOf(node)] = (types[typeOf(node)] ?? 0) + by;
    },
    /** As the node `Dataset` tells it. */
    properties: () => ({
      counts: countsText(types, Object.keys(types).sort()),
      ...{ nodeCount: BigInt(allNodes), edgeCount: BigInt(allEdges) },
    }),
  };
}

/** As JSON, in that order. */
function countsText(counts: Readonly<Counts>, order: readonly string[]): string {
  const entries = order.flatMap((key) => (counts[key] ? [[key, counts[key]] as const] : []));
  return JSON.stringify(Object.fromEntries(entries));
}
