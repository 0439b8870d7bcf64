import type { ClaimForm } from '../generated/operations.ts';
import { isDenied } from './dates.ts';
import { REGISTERS, valueWords } from './terms.ts';
import { plain } from '../shell/words.ts';
import { words } from '../words/words.ts';

/** Names by id. */
export type Names = Readonly<Record<string, string>>;

/** A claim's value and its form. */
export interface Valued {
  readonly property: string;
  readonly value: string;
  readonly form: ClaimForm;
}

/** A claim's value for a reader: dates and terms in words, ids by name where it is known. */
export function valueText({ property, value, form }: Valued, names: Names = {}): string {
  if (value === 'none') return words.parts.noneSaid;
  if (value === 'unknown') return words.parts.unknownSaid;
  if (form === 'DATE') return dateOf(property, value);
  if (form === 'SET') return itemText(value, names);
  if (form === 'TERM')
    return (
      names[value] ?? (/^[A-Z][A-Z_\d]*$/.test(value) ? plain(value) : words.terms.label(value))
    );
  return value;
}

/** `[2017..]` in place of an end says that something still held in 2017. */
function dateOf(property: string, edtf: string): string {
  const last = ENDS.has(property) ? /^\[([^,]+)\.\.\]$/.exec(edtf)?.[1] : undefined;
  return last === undefined ? words.dates.edtf(edtf) : words.dates.confirmed(last);
}

const ENDS: ReadonlySet<string> = new Set(['end', 'expires']);

/** A value of a contest. In another language than English, its first claim is worded. */
export function sideText({ text, claims: [claim] }: Side, property: string): string {
  if (words.language === 'en' || !claim) return valueWords(text);
  const value = valueText({ ...claim, property });
  return isDenied({ text }) ? words.parts.not(value) : value;
}

interface Side {
  readonly text: string;
  readonly claims: readonly Pick<Valued, 'value' | 'form'>[];
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
  const { role, id, actsFor, namedAs } = parted(item);
  const texts = [
    names[id] ?? id,
    namedAs && words.parts.as(namedAs),
    actsFor && words.parts.actsFor(names[actsFor] ?? actsFor),
    role && words.parts.role(roleText(role)),
  ];
  return texts.filter(Boolean).join(words.parts.space);
}

/** `HOST:wuhan`, `li-hao@shenzhen=Mayor`: an id with a role before it, or with for whom it acts or the source's name after it. */
function parted(item: string) {
  const [, role, id = item, actsFor, namedAs] =
    /^(?:([A-Z][A-Z_\d]+):)?([^=]+?)(?:@([a-z\d-]+))?(?:=(.*))?$/s.exec(item) ?? [];
  return { role, id, actsFor, namedAs };
}

const roleText = (role: string) => REGISTERS[role] ?? plain(role);
