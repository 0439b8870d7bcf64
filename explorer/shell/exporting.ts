import { createContext, use, useEffect } from 'react';
import { type Request, toRequest } from '../api/operation.ts';
import { ExportTiesDocument, type TieFilter } from '../generated/operations.ts';
import { words } from '../words/words.ts';
import { urlOf } from './address.ts';

/** What the view offers to export. */
export interface Offer {
  /** A sentence about the content. */
  readonly says: string;
  readonly filter: TieFilter;
}

/** Holds the offer of the visible view. */
export interface Offers {
  readonly now: () => Offer | null;
  readonly set: (offer: Offer | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createOffers(): Offers {
  const listeners = new Set<() => void>();
  let now: Offer | null = null;
  return {
    now: () => now,
    set(offer) {
      now = offer;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export const OffersContext = createContext<Offers>(createOffers());

/** Offers these ties as an export while the view is visible; null offers none. */
export function useOffer(offer: Offer | null): void {
  const offers = use(OffersContext);
  const key = JSON.stringify(offer);
  useEffect(() => {
    offers.set(JSON.parse(key) as Offer | null);
    return () => offers.set(null);
  }, [offers, key]);
}

/** The formats of `GET /export`, with their names. */
export const FORMATS = [
  ['sheet', 'CSV'],
  ['csv', 'CSV (zip)'],
  ['gexf', 'GEXF'],
  ['graphml', 'GraphML'],
  ['geojson', 'GeoJSON'],
  ['jsonld', 'JSON-LD'],
  ['cypher', 'Cypher'],
  ['csl', 'CSL-JSON'],
] as const;

export function exportUrl({ filter }: Offer, format: string): string {
  const url = fileUrl('export', toRequest(ExportTiesDocument, { filter }), format);
  if (format === 'sheet' && words.namesIn.length > 0)
    url.searchParams.set('in', words.namesIn.join());
  return url.href;
}

/** All rows of one connection, with the selected fields as columns. */
export const tableUrl = (request: Request, format: string) =>
  fileUrl('table', request, format).href;

function fileUrl(door: string, { query, variables }: Request, format: string): URL {
  const url = urlOf(door);
  url.searchParams.set('query', query);
  url.searchParams.set('variables', JSON.stringify(variables));
  url.searchParams.set('format', format);
  return url;
}
