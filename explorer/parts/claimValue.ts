import type { ClaimForm } from '../generated/operations.ts';
import { dateWords } from './dates.ts';
import { plain } from '../shell/words.ts';

/** Names by id. */
export type Names = Readonly<Record<string, string>>;

/** A claim's value and its form. */
export interface Valued {
  readonly property: string;
  readonly value: string;
  readonly form: ClaimForm;
}

/** A claim's value for a reader: dates and terms in words, ids by name where it is known. */
export function valueText({ value, form }: Valued, names: Names = {}): string {
  if (value === 'none') return 'none, according to the source';
  if (value === 'unknown') return 'unknown, according to the source';
  if (form === 'DATE') return dateWords(value);
  if (form === 'SET') return itemText(value, names);
  if (form === 'TERM') return names[value] ?? (/^[A-Z_]+$/.test(value) ? plain(value) : value);
  return value;
}

/** The id that a value is or contains. */
export function idIn({ property, value, form }: Valued): string | null {
  if (form !== 'SET' && form !== 'TERM') return null;
  const id = parted(value).id;
  return /^[a-z\d]+(-+[a-z\d]+)*$/.test(id) && !WORDS.has(property) ? id : null;
}

/** Properties whose values look like ids but are not. */
const WORDS = new Set(['names', 'language', 'licence', 'read', 'identifiers', 'kind']);

function itemText(item: string, names: Names): string {
  const { role, id, namedAs } = parted(item);
  const words = [names[id] ?? id, namedAs && `as “${namedAs}”`, role && `(${roleText(role)})`];
  return words.filter(Boolean).join(' ');
}

/** `HOST:wuhan`, `local-brewery=a local brewery`: an id with a role before it or the source's name after it. */
function parted(item: string) {
  const [, role, id = item, namedAs] =
    /^(?:([A-Z][A-Z_\d]+):)?([^=]+?)(?:=(.*))?$/s.exec(item) ?? [];
  return { role, id, namedAs };
}

/** Registers have names of their own. */
const roleText = (role: string) => (/\d/.test(role) ? role.replaceAll('_', ' ') : plain(role));
