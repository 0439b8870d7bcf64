import type { Flat } from '../../../flat.ts';
import {
  type LabeledFragment,
  ReconcileExtendDocument,
  type ReconcileExtendQuery,
  type SeatWithinFragment,
} from '../../../generated/doors.ts';
import type { Ask } from '../../answers/ask.ts';
import { PROPERTIES, SCHEMES } from './properties.ts';
import type { Extension, TieDetail } from './readQuery.ts';

/** A value, as both versions of the protocol tell it; empty if there is none. */
type CellValue =
  | { readonly id: string; readonly name: string }
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number }
  | { readonly date: string };

type FetchedNode = Flat<NonNullable<ReconcileExtendQuery['nodes'][number]>>;
type Tie = NonNullable<FetchedNode['ties']>['edges'][number]['node'];
type Seat = Flat<SeatWithinFragment>;

export type ExtensionResult = Awaited<ReturnType<typeof extend>>;

/** The values of properties of some subjects. */
export async function extend({ ids, properties }: Extension, ask: Ask) {
  const included = properties.flatMap(({ id, shown }) => variablesFor(id, shown));
  const variables = { ...Object.fromEntries(included.map((name) => [name, true])), ids };
  const { nodes } = await ask(ReconcileExtendDocument, variables);
  return {
    meta: properties.map(({ id }) => metaOf(id)),
    rows: ids.map((id, at) => {
      const node = nodes[at];
      return {
        id,
        values: properties.map((one) =>
          node ? (VALUES[one.id]?.(node) ?? tiesOf(node, one.shown)) : [],
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

const VALUES: Readonly<Record<string, (node: FetchedNode) => readonly CellValue[]>> = {
  country: ({ country, seat }) => entity(country ?? countryOf(seat)),
  region: ({ within, seat }) => entity(within ?? seat),
  kind: ({ kind }) => (kind === undefined ? [] : [{ str: kind }]),
  latitude: ({ point }) => (point == null ? [] : [{ float: point.latitude }]),
  longitude: ({ point }) => (point == null ? [] : [{ float: point.longitude }]),
  population: ({ population }) => (population == null ? [] : [{ int: population }]),
  names: ({ names = [] }) => names.map(({ text }) => ({ str: text })),
  ...Object.fromEntries(
    Object.entries(SCHEMES).map(([id, [scheme]]) => [
      id,
      ({ identifiers = [] }: FetchedNode) =>
        identifiers.filter((one) => one.scheme === scheme).map(({ value }) => ({ str: value })),
    ]),
  ),
};

function countryOf(seat: Seat | null | undefined): LabeledFragment | null | undefined {
  return seat?.__typename === 'Country' ? seat : seat?.country;
}

/** In every column the last value tells how many ties are left out. */
function tiesOf({ id, ties }: FetchedNode, shown: TieDetail): readonly CellValue[] {
  const { edges = [], totalCount = 0 } = ties ?? {};
  const more = totalCount - edges.length;
  return [
    ...edges.map(({ node: tie }) => DETAILS[shown](tie, id)),
    ...(more > 0 ? [{ str: `and ${more} more` }] : []),
  ];
}

function entity(named: LabeledFragment | null | undefined): readonly CellValue[] {
  return named == null ? [] : [{ id: named.id, name: named.name }];
}

/** Columns of several properties stay in step: one value for each tie, an empty text where there is none. */
const DETAILS: Readonly<Record<TieDetail, (tie: Tie, id: string) => CellValue>> = {
  partner({ parties = [] }, id) {
    const partners = parties.map(({ actor }) => actor).filter((actor) => actor.id !== id);
    const [partner] = partners;
    return partner !== undefined && partners.length === 1
      ? { id: partner.id, name: partner.name }
      : { str: partners.map(({ name }) => name).join('; ') };
  },
  name: ({ name = '' }) => ({ str: name }),
  kind: ({ typeLabel = '' }) => ({ str: typeLabel }),
  start: ({ start }) => dateOf(start?.edtf),
  status: ({ status = '' }) => ({ str: status }),
  confidence: ({ record }) => ({ str: record?.confidence.level ?? '' }),
  sources: ({ record }) => ({ int: record?.sourceCount ?? 0 }),
  evidence: ({ record }) => ({ str: (record?.sources ?? []).map(({ title }) => title).join('; ') }),
};

/** A date is told as one only if it is exact to the day; others keep the exactness of their EDTF. */
function dateOf(edtf: string | undefined): CellValue {
  if (edtf === undefined) return { str: '' };
  return /^\d{4}-\d\d-\d\d$/.test(edtf) ? { date: `${edtf}T00:00:00Z` } : { str: edtf };
}
