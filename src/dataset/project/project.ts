import type { Dataset } from '../check/dataset.ts';
import type { Subject } from '../claims/subject.ts';
import { createSearch } from '../search/searchTexts.ts';
import type { Row } from '../tables/row.ts';
import { createCounts } from './counts.ts';
import { citationsIn } from './projectClaim.ts';
import { plainNodes } from './projectPlain.ts';
import { projectWindow, slicesOf } from './projectWindow.ts';
import {
  type Attached,
  type Graph,
  type Projection,
  type Properties,
  joined,
} from './projection.ts';

type Projectable = Pick<Dataset, 'rows' | 'register' | 'contentHash'>;

/** The graph that an import writes, computed without a database and never held as a whole. */
export interface Windows {
  /** All of the graph, in an order in which few relationships lead to nodes that come later. */
  readonly all: () => Generator<Graph>;
  /** All that belongs to nodes of these ids, among other things. Only after the end of `all`. */
  readonly touching: (ids: ReadonlySet<string>) => Generator<Graph>;
  readonly subjects: number;
  /** How many windows there are, about. */
  readonly count: number;
  /** Properties of the node `Dataset` that do not follow from the graph. */
  readonly stated: Properties;
  /** Properties of the node `Dataset`. Only after the end of `all`. */
  readonly dataset: () => Properties;
}

/** How many subjects are projected together. */
const AT_ONCE = 50;

const NOTHING: Graph = { nodes: [], edges: [], attached: [], redirects: [] };

/** Projects a dataset, some subjects at a time. */
export function createWindows(
  { rows, register, contentHash }: Projectable,
  size = AT_ONCE,
): Windows {
  const plain = plainNodes(rows, register.vocabulary);
  const { nodes, redirects } = plain;
  const isName = ({ label }: Attached) => label === 'Name';
  const first: Graph = { ...NOTHING, nodes, redirects, attached: plain.attached.filter(isName) };
  const last: Graph = {
    ...NOTHING,
    edges: [...plain.edges, ...citationsIn(register)],
    attached: plain.attached.filter((node) => !isName(node)),
  };
  const slices = slicesOf(register, size);
  const projected = projectWindow(register);
  let search = createSearch();
  let counts = createCounts();
  /** By slice, the nodes of other slices that relationships of its window lead from. */
  const others = new Map<readonly Subject[], ReadonlySet<string>>();

  function* all(): Generator<Graph> {
    search = createSearch();
    counts = createCounts();
    const counted = (window: Graph) => (counts.add(window), window);
    yield counted(search.take(first));
    for (const slice of slices) {
      const window = search.take(projected(slice));
      others.set(slice, strangersIn(window));
      yield counted(window);
    }
    yield counted(search.take(last));
    for (const attached of search.texts(size)) yield counted({ ...NOTHING, attached });
  }

  function* touching(ids: ReadonlySet<string>): Generator<Graph> {
    yield search.keyed(first);
    yield last;
    for (const slice of slices)
      if (isAbout(slice, ids) || meet(others.get(slice), ids)) yield search.keyed(projected(slice));
    for (const attached of search.texts(size, ids)) yield { ...NOTHING, attached };
  }

  const stated = { ...plain.dataset, ...countsOf(rows), contentHash };
  const count = 1 + 2 * slices.length;
  const subjects = register.subjects.size;
  return { all, touching, subjects, count, stated, dataset: () => counts.dataset(stated) };
}

function strangersIn({ nodes, edges }: Graph): ReadonlySet<string> {
  const own = new Set(nodes.map(({ id }) => id));
  return new Set(edges.flatMap(({ from }) => (own.has(from) ? [] : [from])));
}

function isAbout(slice: readonly Subject[], ids: ReadonlySet<string>): boolean {
  return slice.some(({ id, claims }) => ids.has(id) || claims.some((claim) => ids.has(claim.id)));
}

function meet(some: ReadonlySet<string> = new Set(), others: ReadonlySet<string>): boolean {
  for (const id of some) if (others.has(id)) return true;
  return false;
}

/** Tells the next import how many rows of each file there were. */
function countsOf(rows: readonly Row[]): Properties {
  const counts: Record<string, number> = {};
  for (const { table } of rows) counts[table.file] = (counts[table.file] ?? 0) + 1;
  return { rowCounts: JSON.stringify(counts) };
}

/** The projection as a whole. */
export function project(dataset: Projectable, size?: number): Projection {
  const windows = createWindows(dataset, size);
  return { ...joined([...windows.all()]), dataset: windows.dataset() };
}
