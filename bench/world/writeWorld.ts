import { createHash } from 'node:crypto';
import { createIndexes } from '../../src/dataset/load/createIndexes.ts';
import { writeGraph } from '../../src/dataset/load/writeGraph.ts';
import { project } from '../../src/dataset/project/project.ts';
import type { Projection, Properties } from '../../src/dataset/claims/projection.ts';
import { createRegister } from '../../src/dataset/claims/register.ts';
import type { Row } from '../../src/dataset/tables/row.ts';
import { readStatement } from '../../src/compose/statements.ts';
import { readVocabulary } from '../../src/dataset/tables/vocabulary.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { type Driver, type Run, writeAll, writeEach } from '../../src/graph/write.ts';
import { type WorldRows, createWorldRows } from './worldRows.ts';

const DATABASE = 'neo4j';
const TIES_AT_ONCE = 5_000;
const CONTESTED_AT_ONCE = 2_000;

/** A format version, so that a store of another format is not reused. */
export const FORM = 'bench-2';

/** The format version of the existing store. */
export const CONTESTS = 'contests-1';

/** Fills an empty database with a world of about this many nodes. All sources agree. */
export async function writeWorld(
  driver: Driver,
  size: number,
  say: (line: string) => void,
): Promise<void> {
  await writeRows(driver, createWorldRows(size), `A made-up world for ${size} nodes`, say);
}

/** Rows that can be written slice by slice. */
export type SlicedRows = Pick<WorldRows, 'base' | 'ties' | 'slice'>;

/** Fills an empty database like an import, slice by slice, because a whole world does not fit one transaction. */
export async function writeRows(
  driver: Driver,
  rows: SlicedRows,
  name: string,
  say: (line: string) => void,
): Promise<void> {
  const base = projected(rows.base);
  const places = await writeSlice(driver, base, new Map());
  for (let from = 0; from < rows.ties; from += TIES_AT_ONCE) {
    const to = Math.min(rows.ties, from + TIES_AT_ONCE);
    await writeSlice(driver, withoutKnown(projected(rows.slice(from, to)), places), places);
    say(`${to} of ${rows.ties} ties written`);
  }
  await createIndexes(driver, DATABASE);
  await writeAll(driver, DATABASE, (run) => writeDataset(run, base.dataset, name));
}

/** Adds contests to a world without them, or completes them: writes the ties concerned again, like an import. */
export async function writeContests(
  driver: Driver,
  size: number,
  say: (line: string) => void,
): Promise<void> {
  const rows = createWorldRows(size);
  const places = await placesOf(driver, projected(rows.base));
  for (let from = 0; from < rows.contested; from += CONTESTED_AT_ONCE) {
    const to = Math.min(rows.contested, from + CONTESTED_AT_ONCE);
    const slice = withoutKnown(projected(rows.contestedSlice(from, to)), places);
    await writeSlice(driver, slice, places, (run) => removeTies(run, slice));
    say(`${to} of ${rows.contested} contested ties written`);
  }
  await writeAll(driver, DATABASE, async (run) => {
    const properties = { ...(await countedIn(run)), contests: CONTESTS };
    await run(readStatement('_import/dataset.cypher'), { properties });
  });
}

/** Element ids of nodes, by id. */
async function placesOf(
  driver: Driver,
  { nodes }: Projection,
): Promise<ReadonlyMap<string, string>> {
  const text = 'MATCH (node:Node) WHERE node.id IN $ids RETURN node.id, elementId(node)';
  const found = await openGraph(driver, DATABASE).read(text, { ids: nodes.map(({ id }) => id) });
  return new Map(found.map(([id, element]) => [String(id), String(element)]));
}

/** With all their properties and sources. */
async function removeTies(run: Run, { nodes }: Projection): Promise<void> {
  const ids = nodes.filter(({ labels }) => labels.includes('Tie')).map(({ id }) => id);
  for (const statement of [
    `UNWIND $ids AS id
    MATCH (:Node {id: id})<-[:PARTY_TO]-(:Actor)-[edge]->(:Actor)
    WHERE edge.tie = id
    DELETE edge`,
    `UNWIND $ids AS id
    MATCH (tie:Node {id: id})
    OPTIONAL MATCH (tie)<-[:ABOUT|NAMES|VERSION_OF|CONTEST_OF]-(own)
    DETACH DELETE own, tie`,
  ])
    await run(statement, { ids });
}

const vocabulary = readVocabulary();

function projected(rows: readonly Row[]): Projection {
  const register = createRegister(rows, vocabulary);
  const contentHash = createHash('sha256').update(`${rows.length}`).digest('hex');
  return project({ rows, register, contentHash });
}

/** What a slice adds; the rows that it refers to were written before. */
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

/**
 * Writes to nodes that are in the places, and new ones; returns the element ids of all of these, by id. In one transaction if there is
 * something to do before.
 */
async function writeSlice(
  driver: Driver,
  { nodes, edges, attached }: Projection,
  places: ReadonlyMap<string, string>,
  before?: (run: Run) => Promise<void>,
): Promise<ReadonlyMap<string, string>> {
  const elements = new Map(places);
  const writing = (run: Run) =>
    writeGraph(run, { nodes, edges, attached, redirects: [] }, elements);
  if (before === undefined) await writing(eachAlone(driver));
  else
    await writeAll(driver, DATABASE, async (run) => {
      await before(run);
      await writing(run);
    });
  return elements;
}

/** Runs statements one after the other, each in a transaction of its own. */
function eachAlone(driver: Driver): Run {
  let last: Promise<unknown> = Promise.resolve();
  return (...asked) => {
    const next = last.then(() => writeAll(driver, DATABASE, (run) => run(...asked)));
    last = next;
    return next;
  };
}

async function writeDataset(run: Run, dataset: Properties, name: string): Promise<void> {
  await run(readStatement('_import/lock.cypher'));
  const properties = {
    ...{ ...dataset, ...(await countedIn(run)), name },
    ...{ contentHash: FORM, version: FORM, importedAt: new Date().toISOString() },
  };
  await run(readStatement('_import/dataset.cypher'), { properties });
}

/** The size of the record. */
async function countedIn(run: Run): Promise<Properties> {
  const found = await run('MATCH (node:Node) RETURN labels(node) AS labels, count(*) AS count');
  const counts = found.map(({ labels, count }) => [typeOf(labels as string[]), count as number]);
  const [whole] = await run(
    'RETURN COUNT { MATCH (:!Dataset) } AS nodeCount, COUNT { MATCH ()-->() } AS edgeCount',
  );
  return { ...whole, counts: JSON.stringify(Object.fromEntries(counts.toSorted())) };
}

function typeOf(labels: readonly string[]): string | undefined {
  return labels.find((label) => vocabulary.labelsOf(label).length === labels.length);
}

/** Constraints for the peer's lookups, because it does not use the label `Node`. */
export async function createPeerIndexes(driver: Driver): Promise<void> {
  const constraints = ['Country', 'City', 'Tie', 'Claim', 'Source'].map(
    (label) =>
      `CREATE CONSTRAINT peer_${label.toLowerCase()} IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
  );
  await writeEach(driver, DATABASE, [...constraints, 'CALL db.awaitIndexes(600)']);
}
