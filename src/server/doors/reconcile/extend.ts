import type { RequestContext } from '../../protocol/context.ts';
import type { Ask } from './ask.ts';
import { PROPERTIES, SCHEMES } from './properties.ts';
import type { Extension, TieDetail } from './readQuery.ts';

/** A value, as both versions of the protocol tell it; empty if there is none. */
export type CellValue =
  | { readonly id: string; readonly name: string }
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number }
  | { readonly date: string };

interface NamedNode {
  readonly id: string;
  readonly name: string;
}

interface Tie extends NamedNode {
  readonly typeLabel: string;
  readonly status: string;
  readonly start: { readonly edtf: string } | null;
  readonly parties: readonly { readonly actor: NamedNode }[];
  readonly record: {
    readonly confidence: { readonly level: string };
    readonly sourceCount: number;
    readonly sources: readonly { readonly title: string }[];
  };
}

interface FetchedNode {
  readonly id: string;
  readonly kind?: string;
  readonly country?: NamedNode | null;
  readonly within?: NamedNode | null;
  readonly seat?: Seat | null;
  readonly point?: { readonly latitude: number; readonly longitude: number } | null;
  readonly population?: number | null;
  readonly names?: readonly { readonly text: string }[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly ties?: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Tie }[];
  };
}

interface Seat extends NamedNode {
  readonly __typename?: string;
  readonly country?: NamedNode;
}

const MOST_TIES = 50;

const TIE: Readonly<Record<TieDetail, string>> = {
  partner: 'parties { actor { id name } }',
  name: 'name',
  kind: 'typeLabel',
  start: 'start { edtf }',
  status: 'status',
  confidence: 'record { confidence { level } }',
  sources: 'record { sourceCount }',
  evidence: 'record { sources(setAside: false) { title } }',
};

const COUNTRY = '... on City { country { id name } } ... on State { country { id name } }';

/** What is fetched for each property. */
const FIELDS: Readonly<Record<string, string>> = {
  country: `${COUNTRY} ... on Institution { seat { __typename id name ${COUNTRY} } }`,
  region: '... on Place { within { id name } } ... on Institution { seat { id name } }',
  kind: '... on Actor { kind }',
  latitude: '... on Place { point { latitude longitude } }',
  longitude: '... on Place { point { latitude longitude } }',
  names: '... on Actor { names { text } }',
  population: '... on City { population }',
};

export interface ExtensionResult {
  readonly meta: readonly {
    readonly id: string;
    readonly name: string;
    readonly type?: { readonly id: string };
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly values: readonly (readonly CellValue[])[];
  }[];
}

/** The values of properties of some subjects. */
export async function extend(
  { ids, properties }: Extension,
  ask: Ask,
  context: RequestContext,
): Promise<ExtensionResult> {
  const { nodes } = await ask<{ readonly nodes: readonly (FetchedNode | null)[] }>(
    `query reconcileExtend($ids: [ID!]!) { nodes(ids: $ids) { id ${fieldsFor(properties)} } }`,
    { ids },
    context,
  );
  return {
    meta: properties.map(({ id }) => metaOf(id)),
    rows: ids.map((id, at) => {
      const node = nodes[at] ?? null;
      return {
        id,
        values: properties.map((property) =>
          node === null ? [] : valuesOf(node, property.id, property.shown),
        ),
      };
    }),
  };
}

function fieldsFor(properties: Extension['properties']): string {
  const ids = properties.map(({ id }) => id);
  const plain = ids.flatMap((id) => FIELDS[id] ?? []);
  const schemes = ids.some((id) => id in SCHEMES)
    ? ['... on Actor { identifiers { scheme value } }']
    : [];
  const shown = properties.filter(({ id }) => id === 'ties').map((one) => TIE[one.shown]);
  const ties =
    shown.length === 0
      ? []
      : [
          `... on Actor { ties(first: ${MOST_TIES}) { totalCount edges { node { id ${shown.join(' ')} } } } }`,
        ];
  return [...new Set([...plain, ...schemes, ...ties])].join(' ');
}

function metaOf(id: string) {
  const known = PROPERTIES.find((property) => property.id === id);
  const type = id === 'ties' ? undefined : known?.type;
  return { id, name: known?.name ?? id, ...(type !== undefined && { type: { id: type } }) };
}

const SCHEME_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SCHEMES).map(([id, [scheme]]) => [id, scheme]),
);

function valuesOf(node: FetchedNode, property: string, shown: TieDetail): readonly CellValue[] {
  const scheme = SCHEME_OF.get(property);
  if (scheme !== undefined)
    return (node.identifiers ?? [])
      .filter((one) => one.scheme === scheme)
      .map(({ value }) => ({ str: value }));
  switch (property) {
    case 'country':
      return entity(node.country ?? countryOf(node.seat));
    case 'region':
      return entity(node.within ?? node.seat);
    case 'kind':
      return node.kind === undefined ? [] : [{ str: node.kind }];
    case 'latitude':
      return node.point == null ? [] : [{ float: node.point.latitude }];
    case 'longitude':
      return node.point == null ? [] : [{ float: node.point.longitude }];
    case 'population':
      return node.population == null ? [] : [{ int: node.population }];
    case 'names':
      return (node.names ?? []).map(({ text }) => ({ str: text }));
    default:
      return tiesOf(node, shown);
  }
}

function countryOf(seat: Seat | null | undefined): NamedNode | null | undefined {
  return seat?.__typename === 'Country' ? seat : seat?.country;
}

/** In every column the last value tells how many ties are left out. */
function tiesOf({ id, ties }: FetchedNode, shown: TieDetail): readonly CellValue[] {
  const { edges = [], totalCount = 0 } = ties ?? {};
  const more = totalCount - edges.length;
  return [
    ...edges.map(({ node: tie }) => shownOf(tie, id, shown)),
    ...(more > 0 ? [{ str: `and ${more} more` }] : []),
  ];
}

function entity(named: NamedNode | null | undefined): readonly CellValue[] {
  return named == null ? [] : [{ id: named.id, name: named.name }];
}

/** One value for each tie, an empty text where there is none: columns of several properties stay in step. */
function shownOf(tie: Tie, id: string, shown: TieDetail): CellValue {
  switch (shown) {
    case 'partner': {
      const partners = tie.parties.map(({ actor }) => actor).filter((actor) => actor.id !== id);
      const [partner] = partners;
      return partner !== undefined && partners.length === 1
        ? { id: partner.id, name: partner.name }
        : { str: partners.map(({ name }) => name).join('; ') };
    }
    case 'name':
      return { str: tie.name };
    case 'kind':
      return { str: tie.typeLabel };
    case 'start':
      return dateOf(tie.start?.edtf);
    case 'status':
      return { str: tie.status };
    case 'confidence':
      return { str: tie.record.confidence.level };
    case 'sources':
      return { int: tie.record.sourceCount };
    case 'evidence':
      return { str: tie.record.sources.map(({ title }) => title).join('; ') };
  }
}

/** A date is told as one only if it is exact to the day; others keep the exactness of their EDTF. */
function dateOf(edtf: string | undefined): CellValue {
  if (edtf === undefined) return { str: '' };
  return /^\d{4}-\d\d-\d\d$/.test(edtf) ? { date: `${edtf}T00:00:00Z` } : { str: edtf };
}
