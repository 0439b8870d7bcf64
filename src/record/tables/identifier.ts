import { type CellParser, unlike } from './cellParser.ts';

/** The form of each scheme's values, with an example. */
const FORMS: Readonly<Record<string, readonly [form: RegExp, example: string]>> = {
  WIKIDATA: [/^Q[1-9]\d*$/, 'Q16567'],
  GEONAMES: [/^[1-9]\d*$/, '4509177'],
  ISO_3166_1: [/^[A-Z]{2}([A-Z])?$/, 'CN'],
  ISO_3166_1_ALPHA_3: [/^[A-Z]{3}$/, 'CHN'],
  ISO_3166_2: [/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'US-OH'],
  GB_2260: [/^\d{6}$/, '340100'],
  FIPS: [/^\d{2}(\d{3}|\d{5})?$/, '3918000'],
  ROR: [/^0[a-z0-9]{6}\d{2}$/, '00rs6vg23'],
  ISNI: [/^\d{15}[\dX]$/, '0000000122857943'],
  VIAF: [/^[1-9]\d*$/, '131440184'],
  ORCID: [/^(\d{4}-){3}\d{3}[\dX]$/, '0000-0002-1825-0097'],
  DOI: [/^10\.\d{4,9}\/\S+$/, '10.1000/182'],
  ISBN: [/^(\d{9}[\dX]|97[89]\d{10})$/, '9780306406157'],
  ISSN: [/^\d{4}-\d{3}[\dX]$/, '0317-8471'],
  OPENALEX: [/^[AIWSCFPT][1-9]\d*$/, 'I52357470'],
};

/** Parses `SCHEME:value`; a scheme without a known form accepts any value. */
export const readIdentifier: CellParser = (text) => {
  const [scheme, value] = splitOnce(text, ':');
  const [form, example = ''] = FORMS[scheme] ?? [];
  return form === undefined || form.test(value)
    ? { value: text }
    : unlike(`an identifier of ${scheme} such as ${example}`, value);
};

/** The text before the first separator, and everything after it. */
export function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
