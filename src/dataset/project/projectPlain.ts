import { BAR } from '../claims/claim.ts';
import { supportOf } from '../../evidence/support.ts';
import { searchKey } from '../../graph/searchKey.ts';
import { nameKeys } from '../claims/nameKeys.ts';
import {
  type Attached,
  type GraphEdge,
  type GraphNode,
  type Properties,
  withoutNull,
} from '../claims/projection.ts';
import type { Row } from '../tables/row.ts';
import { toInstant } from '../claims/sourceWords.ts';
import type { Vocabulary } from '../tables/vocabulary.ts';

interface Plain {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly attached: readonly Attached[];
  readonly redirects: readonly Properties[];
  readonly dataset: Properties;
}

/** Nodes and relationships for the tables without claims. */
export function plainNodes(rows: readonly Row[], vocabulary: Vocabulary): Plain {
  const of = (type: string) =>
    rows.filter(({ table }) => table.type === type).map(({ cells }) => cells);
  const themes = of('Theme').map(({ id = '', name = '', broader, recorded = '' }) => ({
    id,
    name,
    broader,
    recorded,
  }));
  const labels = vocabulary.labelsOf('Theme');
  return {
    nodes: themes.map(({ id, name, recorded }) => ({
      id,
      labels,
      properties: themeProperties(name, recorded),
    })),
    attached: [
      ...themes.map(({ id, name }) => ({
        label: 'Name',
        properties: { text: name, kind: 'COMMON', ordinal: 0n },
        type: 'NAMES',
        to: id,
      })),
      ...of('Coverage').map(coverageOf),
      ...of('Identity').map(identityOf),
      ...of('Namesake').map(namesakeOf),
    ],
    edges: [
      ...themes.flatMap(({ id, broader }) =>
        broader === undefined ? [] : [{ type: 'BROADER', from: id, to: broader, properties: {} }],
      ),
      ...of('Distinction').map(({ a = '', b = '', because, source }) => ({
        type: 'DISTINCT_FROM',
        from: a,
        to: b,
        properties: withoutNull({ because, source }),
      })),
    ],
    redirects: of('Redirect').map(({ id, into, reason, recorded = '' }) =>
      withoutNull({ id, into, reason, recordedAt: toInstant(recorded) }),
    ),
    dataset: datasetOf(of('Dataset')[0]),
  };
}

function coverageOf({ place = '', kinds = '', ...cells }: Row['cells']): Attached {
  const { partner, completeness, as_of: asOf, source, note, recorded = '' } = cells;
  const properties = withoutNull({
    ...{ kinds: kinds.split(BAR), partner, completeness, asOf, source, note },
    recordedAt: toInstant(recorded),
  });
  return { label: 'Coverage', properties, type: 'COVERS', to: place };
}

function identityOf({ id = '', ...cells }: Row['cells']): Attached {
  const { scheme, value, judgement, by, at, because } = cells;
  const properties = withoutNull({ scheme, value, judgement, by, at, because });
  return { label: 'Identity', properties, type: 'IDENTITY_OF', to: id };
}

/** Numbers stay texts, so that an export writes them as they were. */
function namesakeOf({ within = '', ...cells }: Row['cells']): Attached {
  const { scheme, value, name, latitude, longitude, population, source } = cells;
  const properties = withoutNull({
    ...{ scheme, value, name, latitude, longitude, population, source },
  });
  return { label: 'Namesake', properties, type: 'KNOWN_IN', to: within };
}

/** A heading is the curators' own, so its record is short. */
function themeProperties(name: string, recorded: string): Properties {
  const at = toInstant(recorded);
  return {
    ...{ name, nameKey: searchKey(name), nameKeys: nameKeys([name]) },
    ...{ sourceCount: 0n, confidence: 'STATED', contested: [] },
    support: JSON.stringify(supportOf([])),
    ...{ firstRecordedAt: at, lastChangedAt: at },
  };
}

/** SPDX has a term for a licence that nobody stated. */
function datasetOf(cells: Row['cells'] | undefined): Properties {
  const { name, licence = 'NOASSERTION' } = cells ?? {};
  return withoutNull({ name, licence });
}
