/** Kinds whose text does not follow from their name. The explorer uses it too. */
const WORDS: Readonly<{ [kind: string]: string }> = {
  ECO_PARTNERSHIP: 'EcoPartnership',
  CONFUCIUS_INSTITUTE: 'Confucius Institute',
  CO_AUTHORSHIP: 'co-authorship',
  FRIENDSHIP_OF_PEOPLE: 'friendship',
  PROGRAMME: 'program',
  NGO: 'NGO',
};

/** `SISTER_CITY` as `sister city`. */
export function kindText(kind: string): string {
  return WORDS[kind] ?? kind.toLowerCase().replaceAll('_', ' ');
}

/** `Sister city`, at the beginning of a line; `PolicyEffect` as `Policy effect`. */
export function typeLabelOf(kindOrType: string): string {
  const text = kindText(kindOrType.replace(/([a-z])([A-Z])/g, '$1_$2'));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
