import { BAR } from '../../record/claims/claim.ts';
import { supportOf } from '../../evidence/support/support.ts';
import { nameProperties } from '../../record/subjects/nameProperties.ts';
import {
  type SubNode,
  type GraphEdge,
  type GraphNode,
  type Properties,
  withoutNull,
} from '../../projection/projection.ts';
import { titles } from './projectSubject.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { toInstant } from '../../record/claims/sourceWords.ts';
import type { Vocabulary } from '../../record/words/vocabulary.ts';

interface Plain {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly attached: readonly SubNode[];
  readonly redirects: readonly Properties[];
  readonly dataset: Properties;
}

/** Nodes and relationships for the tables without claims. */
export function plainNodes(rows: readonly DataRow[], vocabulary: Vocabulary): Plain {
  const of = (type: string) =>
    rows.filter(({ table }) => table.type === type).map(({ cells }) => cells);
  const themes = of('Theme');
  const labels = vocabulary.labelsOf('Theme');
  return {
    nodes: themes.map((cells) => themeNode(cells, labels)),
    attached: [
      ...themes.flatMap(({ id = '', name = '' }) => titles(id, { name })),
      ...of('Coverage').map(coverageOf),
      ...of('List').map(listOf),
      ...of('Identity').map(identityOf),
      ...of('Namesake').map(namesakeOf),
    ],
    edges: [...themes.flatMap(broaderEdges), ...of('Distinction').map(distinctionOf)],
    redirects: of('Redirect').map(({ id, into, reason, recorded = '' }) =>
      withoutNull({ id, into, reason, recordedAt: toInstant(recorded) }),
    ),
    dataset: datasetOf(of('Dataset')[0]),
  };
}

function broaderEdges({ id: from = '', broader: to }: DataRow['cells']): GraphEdge[] {
  return to === undefined ? [] : [{ type: 'BROADER', from, to, properties: {} }];
}

function distinctionOf({ a: from = '', b: to = '', because, source }: DataRow['cells']): GraphEdge {
  return { type: 'DISTINCT_FROM', from, to, properties: withoutNull({ because, source }) };
}

function coverageOf({ place = '', kinds = '', ...cells }: DataRow['cells']): SubNode {
  const { partner, network, completeness, as_of: asOf, source, counted, note } = cells;
  const properties = withoutNull({
    ...{ kinds: kinds.split(BAR), partner, network, completeness, asOf, source, note },
    counted: counted === undefined ? null : BigInt(counted),
    recordedAt: toInstant(cells['recorded'] ?? ''),
  });
  return { label: 'Coverage', properties, type: 'COVERS', to: place };
}

function listOf({ source = '', kinds, ...cells }: DataRow['cells']): SubNode {
  const { host, as_of: asOf, whole, rows, undecided, section, note } = cells;
  const properties = withoutNull({
    ...{ host, kinds: kinds?.split(BAR), asOf, whole, rows, undecided, section, note },
  });
  return { label: 'List', properties, type: 'LIST_OF', to: source };
}

function identityOf({ id = '', ...cells }: DataRow['cells']): SubNode {
  const { scheme, value, judgement, by, at, because } = cells;
  const properties = withoutNull({ scheme, value, judgement, by, at, because });
  return { label: 'Identity', properties, type: 'IDENTITY_OF', to: id };
}

/** Numbers stay texts, so that an export writes them as they were. */
function namesakeOf({ within = '', ...cells }: DataRow['cells']): SubNode {
  const { scheme, value, name, latitude, longitude, population, source } = cells;
  const properties = withoutNull({
    ...{ scheme, value, name, latitude, longitude, population, source },
  });
  return { label: 'Namesake', properties, type: 'KNOWN_IN', to: within };
}

/** A heading is the curators' own, so its record is short. */
function themeNode(cells: DataRow['cells'], labels: readonly string[]): GraphNode {
  const { id = '', name = '', recorded = '' } = cells;
  const at = toInstant(recorded);
  const properties = {
    ...{ name, ...nameProperties(name) },
    ...{ sourceCount: 0n, confidence: 'STATED', contested: [] },
    support: JSON.stringify(supportOf([])),
    ...{ firstRecordedAt: at, lastChangedAt: at },
  };
  return { id, labels, properties };
}

/** SPDX has a term for a licence that nobody stated. */
function datasetOf(cells: DataRow['cells'] | undefined): Properties {
  const { name, licence = 'NOASSERTION' } = cells ?? {};
  return withoutNull({ name, licence });
}
