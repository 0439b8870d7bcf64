import { createHash } from 'node:crypto';
import { createIndexes } from '../../src/dataset/createIndexes.ts';
import { project } from '../../src/dataset/project.ts';
import type { Projection, Properties } from '../../src/dataset/projection.ts';
import { createRegister } from '../../src/dataset/register.ts';
import type { Row } from '../../src/dataset/row.ts';
import { readStatement } from '../../src/dataset/statements.ts';
import { readVocabulary } from '../../src/dataset/vocabulary.ts';
import { type Driver, type Run, writeAll, writeEach } from '../../src/graph/write.ts';
import { createWorldRows } from './worldRows.ts';

const DATABASE = 'neo4j';
const BATCH = 5_000;
const TIES_AT_ONCE = 5_000;

/** Part of what is written, so that a store of another form is not taken for one of this. */
export const FORM = 'bench-1';

/** Fills an empty database as import would, slice by slice: a whole world does not fit one transaction. */
export async function writeWorld(
  driver: Driver,
  size: number,
  say: (line: string) => void,
): Promise<void> {
  const rows = createWorldRows(size);
  const places = new Map<string, string>();
  const base = projected(rows.base);
  const written = await writeSlice(driver, base, places);
  for (const [id, place] of written) places.set(id, place);
  for (let from = 0; from < rows.ties; from += TIES_AT_ONCE) {
    const to = Math.min(rows.ties, from + TIES_AT_ONCE);
    await writeSlice(driver, withoutKnown(projected(rows.slice(from, to)), places), places);
    say(`${to} of ${rows.ties} ties written`);
  }
  await createIndexes(driver, DATABASE);
  await writeAll(driver, DATABASE, (run) => writeDataset(run, base.dataset, size));
}

const vocabulary = readVocabulary();

function projected(rows: readonly Row[]): Projection {
  const register = createRegister(rows, vocabulary);
  const contentHash = createHash('sha256').update(`${rows.length}`).digest('hex');
  return project({ rows, register, contentHash, texts: new Map() });
}

/** What a slice adds: its rows bring along what they refer to, which was written before. */
function withoutKnown(slice: Projection, places: ReadonlyMap<string, string>): Projection {
  const nodes = slice.nodes.filter(({ id }) => !places.has(id));
  const own = new Set(nodes.map(({ id }) => id));
  return {
    ...slice,
    nodes,
    edges: slice.edges.filter(
      ({ from, to, properties: { tie } }) =>
        own.has(from) || own.has(to) || (typeof tie === 'string' && own.has(tie)),
    ),
    attached: slice.attached.filter(({ to }) => own.has(to)),
  };
}

/** Gives the places of the new nodes in the store, by id. */
async function writeSlice(
  driver: Driver,
  { nodes, edges, attached }: Projection,
  places: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const own = new Map<string, string>();
  const placeOf = (id: string) => own.get(id) ?? places.get(id);
  await writeAll(driver, DATABASE, async (run) => {
    for (const { id, element } of await write(run, 'nodes', nodes))
      own.set(id as string, element as string);
    const bound = attached.map((node) => ({ ...node, to: placeOf(node.to) }));
    await write(run, 'attached', bound);
    const led = edges.map((edge) => ({ ...edge, from: placeOf(edge.from), to: placeOf(edge.to) }));
    await write(run, 'edges', led);
  });
  return own;
}

async function write(run: Run, name: string, rows: readonly unknown[]) {
  const found = [];
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = { rows: rows.slice(at, at + BATCH) };
    found.push(...(await run(readStatement(`_import/${name}.cypher`), batch)));
  }
  return found;
}

async function writeDataset(run: Run, dataset: Properties, size: number): Promise<void> {
  await run(readStatement('_import/lock.cypher'));
  const [counted] = await run(
    'RETURN COUNT { MATCH (:!Dataset) } AS nodeCount, COUNT { MATCH ()-->() } AS edgeCount',
  );
  const properties = {
    ...{ ...dataset, ...counted, name: `A made-up world for ${size} nodes` },
    ...{ contentHash: FORM, graphHash: FORM, version: FORM, importedAt: new Date().toISOString() },
  };
  await run(readStatement('_import/dataset.cypher'), { properties });
}

/** What the peer looks nodes up by: it knows nothing of the label `Node`. */
export async function createPeerIndexes(driver: Driver): Promise<void> {
  const constraints = ['Country', 'City', 'Tie', 'Claim', 'Source'].map(
    (label) =>
      `CREATE CONSTRAINT peer_${label.toLowerCase()} IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
  );
  await writeEach(driver, DATABASE, [...constraints, 'CALL db.awaitIndexes(600)']);
}
