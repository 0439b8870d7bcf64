import type { Flat } from '../../../flat.ts';
import {
  type LabeledFragment,
  ReconcileExtendDocument,
  type ReconcileExtendQuery,
  type SeatWithinFragment,
} from '../../../generated/doors.ts';
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

type FetchedNode = Flat<NonNullable<ReconcileExtendQuery['nodes'][number]>>;
type Tie = NonNullable<FetchedNode['ties']>['edges'][number]['node'];
type Seat = Flat<SeatWithinFragment>;

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
  const included = properties.flatMap(({ id, shown }) => variablesFor(id, shown));
  const { nodes } = await ask(
    ReconcileExtendDocument,
    { ...Object.fromEntries(included.map((name) => [name, true])), ids },
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

/** What includes the fields of a property. */
function variablesFor(id: string, shown: TieDetail): readonly string[] {
  if (id in SCHEMES) return ['identifiers'];
  return id === 'ties' ? ['ties', `tie${shown.charAt(0).toUpperCase()}${shown.slice(1)}`] : [id];
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

function countryOf(seat: Seat | null | undefined): LabeledFragment | null | undefined {
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

function entity(named: LabeledFragment | null | undefined): readonly CellValue[] {
  return named == null ? [] : [{ id: named.id, name: named.name }];
}

/** One value for each tie, an empty text where there is none: columns of several properties stay in step. */
function shownOf(tie: Tie, id: string, shown: TieDetail): CellValue {
  switch (shown) {
    case 'partner': {
      const partners = (tie.parties ?? [])
        .map(({ actor }) => actor)
        .filter((actor) => actor.id !== id);
      const [partner] = partners;
      return partner !== undefined && partners.length === 1
        ? { id: partner.id, name: partner.name }
        : { str: partners.map(({ name }) => name).join('; ') };
    }
    case 'name':
      return { str: tie.name ?? '' };
    case 'kind':
      return { str: tie.typeLabel ?? '' };
    case 'start':
      return dateOf(tie.start?.edtf);
    case 'status':
      return { str: tie.status ?? '' };
    case 'confidence':
      return { str: tie.record?.confidence.level ?? '' };
    case 'sources':
      return { int: tie.record?.sourceCount ?? 0 };
    case 'evidence':
      return { str: (tie.record?.sources ?? []).map(({ title }) => title).join('; ') };
  }
}

/** A date is told as one only if it is exact to the day; others keep the exactness of their EDTF. */
function dateOf(edtf: string | undefined): CellValue {
  if (edtf === undefined) return { str: '' };
  return /^\d{4}-\d\d-\d\d$/.test(edtf) ? { date: `${edtf}T00:00:00Z` } : { str: edtf };
}
