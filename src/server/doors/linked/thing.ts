import type { Flat } from '../../../flat.ts';
import type { LinkedQuery } from '../../../generated/doors.ts';
import { CLASSES, EDTF, EXPORTED, PREFIXES, TERMS } from './terms.ts';

export type LinkedNode = Flat<NonNullable<LinkedQuery['node']>>;

/** Where things and terms are. */
export interface LinkedPlaces {
  readonly addressOf: (id: string) => string;
  readonly vocabulary: string;
  /** The types that a type is too. */
  readonly typesOf: (type: string) => readonly string[];
}

/** A thing as JSON-LD: what has an id is named by its address. */
export function documentOf(node: LinkedNode, places: LinkedPlaces): object {
  const { __typename, id, identifiers = [], names = [], record, tie, ...facts } = node;
  const types = places.typesOf(__typename);
  const { endCursor, hasNextPage } = tie?.pageInfo ?? {};
  const address = places.addressOf(id);
  const next = `${address}?${new URLSearchParams({ after: endCursor ?? '' }).toString()}`;
  return {
    '@context': { '@version': 1.1, '@vocab': places.vocabulary, ...PREFIXES, ...TERMS },
    '@id': address,
    '@type': [...types, ...types.flatMap((type) => CLASSES[type] ?? [])],
    ...valuesOf(facts, places),
    names: names.map(({ text, language }) => ({
      '@value': text,
      ...(language !== null && { '@language': language }),
    })),
    identifier: identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
    sameAs: identifiers.flatMap(({ url }) => (url === null ? [] : [toIri(url)])),
    exportedAs: EXPORTED + id,
    ...valuesOf({ tie, statedBy: record?.statedBy, claim: record?.claim }, places),
    ...(hasNextPage === true && { next }),
  };
}

function valuesOf(facts: object, places: LinkedPlaces): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) =>
      value == null ? [] : [[key, URLS.has(key) ? toIri(String(value)) : valueOf(value, places)]],
    ),
  );
}

const URLS: ReadonlySet<string> = new Set(['url', 'archivedUrl', 'textUrl']);

/** Of a date, a page, a list, an object, a thing by its id, or a plain value. */
function valueOf(value: unknown, places: LinkedPlaces): unknown {
  if (Array.isArray(value)) return value.map((one) => valueOf(one, places));
  if (typeof value !== 'object' || value === null) return value;
  if ('edtf' in value) return { '@type': EDTF, '@value': value.edtf };
  if ('edges' in value)
    return (value.edges as readonly { readonly node: unknown }[]).map(({ node }) =>
      valueOf(node, places),
    );
  const { id, ...facts } = value as { readonly id?: string };
  return { ...(id !== undefined && { '@id': places.addressOf(id) }), ...valuesOf(facts, places) };
}

/** Sources give addresses with characters that RDF does not take. */
function toIri(url: string): string {
  return url.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}
