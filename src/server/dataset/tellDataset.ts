import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../neo4j/graph.ts';

/** What the dataset says of itself. */
export interface ToldDataset {
  readonly name: string;
  /** What it is about, in a sentence; null if it does not say. */
  readonly scope: string | null;
}

/** In place of a dataset where there is none yet, or where not everybody may read what it says. */
export const SOFTWARE: ToldDataset = { name: 'Proxeny', scope: null };

/** In that language where it says so, else in English. */
export type TellDataset = (language?: string) => Promise<ToldDataset>;

const READ = `MATCH (dataset:Dataset)
RETURN dataset.name, dataset.nameZh, dataset.scope, dataset.scopeZh`;

/** A record with another name is seldom imported. */
const KEPT_MS = 5_000;

/** Nobody waits longer for a name that may have changed. */
const PATIENCE_MS = 500;

/** A busy machine needs longer for the first read, and until then another name would be told. */
const FIRST_MS = 3_000;

type Said = readonly (string | null)[];

/** Reads it from the graph once in some seconds; while Neo4j says nothing, it is what was read last. */
export function createTellDataset(graph: Graph): TellDataset {
  let said: Said | undefined;
  let readAt = -Infinity;
  let reading = Promise.resolve();
  async function read(): Promise<void> {
    readAt = performance.now();
    const [row] = await graph
      .read(READ, {}, { timeoutMs: said ? PATIENCE_MS : FIRST_MS })
      .catch(() => []);
    if (row !== undefined) said = row as Said;
  }
  return async (language = 'en') => {
    if (performance.now() - readAt > KEPT_MS) reading = read();
    if (said === undefined)
      await Promise.race([reading, sleep(FIRST_MS, undefined, { ref: false })]);
    return told(said, language);
  };
}

function told([name, nameZh, scope, scopeZh]: Said = [], language: string): ToldDataset {
  const [ownName, ownScope] = language.startsWith('zh') ? [nameZh, scopeZh] : [];
  return { name: ownName ?? name ?? SOFTWARE.name, scope: ownScope ?? scope ?? null };
}
