import type { Identifier, IdentifierScheme } from '../generated/schema.ts';
import { computed } from './coordinates.ts';

const ADDRESSES: Partial<Record<IdentifierScheme, (value: string) => string>> = {
  WIKIDATA: (id) => `https://www.wikidata.org/wiki/${id}`,
  GEONAMES: (id) => `https://www.geonames.org/${id}`,
  ISO_3166_1: (code) => `https://www.iso.org/obp/ui/#iso:code:3166:${code}`,
  ISO_3166_2: (code) => `https://www.iso.org/obp/ui/#iso:code:3166:${code}`,
  ROR: (id) => `https://ror.org/${id}`,
  ISNI: (id) => `https://isni.org/isni/${id}`,
  VIAF: (id) => `https://viaf.org/viaf/${id}`,
  ORCID: (id) => `https://orcid.org/${id}`,
  DOI: (id) => `https://doi.org/${id}`,
  ISSN: (id) => `https://portal.issn.org/resource/ISSN/${id}`,
  OPENALEX: (id) => `https://openalex.org/${id}`,
};

/** As each register documents its addresses. */
export const url = computed<'Identifier.url', Pick<Identifier, 'scheme' | 'value'>>({
  needs: 'scheme value',
  resolve: ({ scheme, value }) => ADDRESSES[scheme]?.(encodeURI(value)) ?? null,
});
