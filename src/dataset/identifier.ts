import { type Reader, unlike } from './reader.ts';

const FORMS: Readonly<Record<string, RegExp>> = {
  WIKIDATA: /^Q[1-9]\d*$/,
  GEONAMES: /^[1-9]\d*$/,
  ISO_3166_1: /^[A-Z]{2}([A-Z])?$/,
  ISO_3166_2: /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
  GB_2260: /^\d{6}$/,
  FIPS: /^\d{2}(\d{3}|\d{5})?$/,
  ROR: /^0[a-z0-9]{6}\d{2}$/,
  ISNI: /^\d{15}[\dX]$/,
  VIAF: /^[1-9]\d*$/,
  ORCID: /^(\d{4}-){3}\d{3}[\dX]$/,
  DOI: /^10\.\d{4,9}\/\S+$/,
  ISBN: /^(\d{9}[\dX]|97[89]\d{10})$/,
  ISSN: /^\d{4}-\d{3}[\dX]$/,
  OPENALEX: /^[AIWSCFPT][1-9]\d*$/,
};

/** Reads `SCHEME:value`; a scheme whose form is not known here takes any value. */
export const readIdentifier: Reader = (text) => {
  const [scheme, value] = splitOnce(text, ':');
  const form = FORMS[scheme];
  return form === undefined || form.test(value)
    ? { value: text }
    : unlike(`an identifier of ${scheme} in the form ${form.source}`, value);
};

/** The text before the first separator, and all that follows it. */
export function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
