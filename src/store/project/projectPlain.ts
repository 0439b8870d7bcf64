import { BAR } from '../../record/claims/claim.ts';
import { supportOf } from '../../evidence/support/support.ts';
import { nameProperties } from '../../record/subjects/nameProperties.ts';
import type { Projection, Properties, PropertyValue } from '../../projection/projection.ts';
import { withoutNull } from '../../withoutNull.ts';
import { titles } from './projectSubject.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { toInstant } from '../../record/claims/sourceWords.ts';
import { toCamelCase } from '../../record/words/camelCase.ts';
import { readVocabulary } from '../../record/words/vocabulary.ts';

/** Nodes and relationships for the tables without claims. */
export function plainNodes(rows: readonly DataRow[]): Projection {
  const of = (type: string) =>
    rows.filter(({ table }) => table.type === type).map(({ cells }) => cells);
  const themes = of('Theme');
  return {
    nodes: themes.map(themeNode),
    attached: [
      ...themes.flatMap(({ id = '', name = '' }) => titles(id, { name })),
      ...ATTACHED.flatMap((table) => of(table.label).map((cells) => attachedOf(table, cells))),
    ],
    edges: [...themes.flatMap(broaderEdges), ...of('Distinction').map(distinctionOf)],
    redirects: of('Redirect').map(({ id, into, reason, recorded = '' }) =>
      withoutNull({ id, into, reason, recordedAt: toInstant(recorded) }),
    ),
    dataset: datasetOf(of('Dataset')[0]),
  };
}

function broaderEdges({ id: from = '', broader: to }: DataRow['cells']) {
  return to === undefined ? [] : [{ type: 'BROADER', from, to, properties: {} }];
}

function distinctionOf({ a: from = '', b: to = '', because, source }: DataRow['cells']) {
  return { type: 'DISTINCT_FROM', from, to, properties: withoutNull({ because, source }) };
}

/** Tables whose rows are nodes that are attached to the one that a column names. */
const ATTACHED = [
  { label: 'Coverage', type: 'COVERS', at: 'place' },
  { label: 'List', type: 'LIST_OF', at: 'source' },
  { label: 'Call', type: 'CALL_OF', at: 'policy' },
  { label: 'Identity', type: 'IDENTITY_OF', at: 'id' },
  { label: 'Namesake', type: 'KNOWN_IN', at: 'within' },
] as const;

/** Other numbers than a count stay texts, so that an export writes them as they were. */
function attachedOf(
  { label, type, at }: (typeof ATTACHED)[number],
  { [at]: to = '', kinds, counted, recorded, ...others }: DataRow['cells'],
) {
  const properties = withoutNull<PropertyValue>({
    ...inCamelCase(others),
    kinds: kinds?.split(BAR),
    counted: counted === undefined ? null : BigInt(counted),
    recordedAt: recorded === undefined ? null : toInstant(recorded),
  });
  return { label, properties, type, to };
}

/** A heading is the curators' own, so its record is short. */
function themeNode({ id = '', name = '', recorded = '' }: DataRow['cells']) {
  const at = toInstant(recorded);
  const properties = {
    ...{ name, ...nameProperties(name) },
    ...{ sourceCount: 0n, confidence: 'STATED', contested: [] },
    support: JSON.stringify(supportOf([])),
    ...{ firstRecordedAt: at, lastChangedAt: at },
  };
  return { id, labels: readVocabulary().labelsOf('Theme'), properties };
}

/** SPDX has a term for a licence that nobody stated. */
function datasetOf(cells: DataRow['cells'] | undefined): Properties {
  const { licence = 'NOASSERTION', ...others } = cells ?? {};
  return { ...inCamelCase(others), licence };
}

function inCamelCase(cells: DataRow['cells']): Properties {
  return Object.fromEntries(Object.entries(cells).map(([name, text]) => [toCamelCase(name), text]));
}
