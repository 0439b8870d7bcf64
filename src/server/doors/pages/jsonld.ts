import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../../config.ts';
import { TABLE_FORMATS } from '../../../export/table/formats.ts';
import { TABLE_NAMES } from '../../../export/table/named.ts';
import type { Graph } from '../../../neo4j/graph.ts';

/** A page waits no longer for what describes it. */
const PATIENCE_MS = 500;

const DATASET =
  'MATCH (dataset:Dataset) RETURN dataset.version, dataset.importedAt, dataset.licence';

/** Describes the dataset to search engines (schema.org), at an address of the server. */
export type Describe = (base: string) => Promise<object>;

/** Without version and license if Neo4j does not tell them at once; undefined if not everybody can read. */
export function createDescribe(graph: Graph, { access, documents }: Config): Describe | undefined {
  if (!access.open) return undefined;
  const tables = documents === null ? TABLE_NAMES : [];
  let reading: Promise<object> | undefined;
  const read = () => (reading ??= readDataset(graph).finally(() => (reading = undefined)));
  return async (base) => ({
    ...{ '@context': 'https://schema.org/', '@type': 'Dataset', '@id': `${base}/` },
    ...{ name: 'Proxeny', url: `${base}/`, isAccessibleForFree: true },
    description:
      'A knowledge graph of subnational diplomacy: which cities, states, institutions and people work together across borders, since when, and according to which sources.',
    ...(await Promise.race([read(), sleep(PATIENCE_MS, {}, { ref: false })])),
    distribution: tables.flatMap((name) =>
      Object.entries(TABLE_FORMATS).map(([format, { mediaType }]) => ({
        ...{ '@type': 'DataDownload', name, encodingFormat: mediaType.split(';', 1)[0] },
        contentUrl: `${base}/table/${name}.${format}`,
      })),
    ),
  });
}

async function readDataset(graph: Graph): Promise<object> {
  const [row] = await graph.read(DATASET, {}, { timeoutMs: PATIENCE_MS }).catch(() => []);
  if (row === undefined) return {};
  const [version, dateModified, licence] = row;
  return { version, dateModified, license: `https://spdx.org/licenses/${String(licence)}` };
}
