/** Kinds whose text does not follow from their name. */
const WORDS: Readonly<{ [kind: string]: string }> = {
  ECO_PARTNERSHIP: 'EcoPartnership',
  CONFUCIUS_INSTITUTE: 'Confucius Institute',
  CO_AUTHORSHIP: 'co-authorship',
  FRIENDSHIP_OF_PEOPLE: 'friendship',
};

/** `SISTER_CITY` as `sister city`. */
export function kindText(kind: string): string {
  return WORDS[kind] ?? kind.toLowerCase().replaceAll('_', ' ');
}
