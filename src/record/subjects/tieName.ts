import { kindText } from '../../kindText.ts';
import type { Register } from './register.ts';
import { type Subject, itemsOf, valueOf } from './subject.ts';

/** `Columbus and Hefei, sister cities`: the parties and the kind. */
export function tieName(subject: Subject, register: Register): string {
  const given = valueOf(subject, 'title') ?? valueOf(subject, 'name');
  if (given !== null) return given;
  const names = partiesOf(subject).map((id) => qualifiedName(id, register));
  return `${listOf(names)}, ${valueOf(subject, 'position') ?? kindWords(subject)}`;
}

/** The parties of a tie except witnesses, each once. */
export function partiesOf(subject: Subject): readonly string[] {
  const fact = subject.table.facts.find(({ property }) => property === 'parties');
  const items = fact === undefined ? [] : itemsOf(subject, fact);
  return [...new Set(items.filter(({ role }) => role !== 'WITNESS').map(({ id }) => id))];
}

/** The kind of a tie: its table's, or the one that sources give. */
export function kindOf(subject: Subject): string {
  return subject.table.kind ?? valueOf(subject, 'kind') ?? '';
}

/** Kinds of sister ties are plural, because there are at least two sisters. */
function kindWords(subject: Subject): string {
  const kind = kindOf(subject);
  const words = kindText(kind);
  return subject.type === 'Agreement' || !kind.startsWith('SISTER_') ? words : plural(words);
}

function plural(words: string): string {
  return words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`;
}

/** An ambiguous name is qualified by its state or country. */
export function qualifiedName(id: string, register: Register): string {
  const name = register.nameOf(id);
  if (!register.hasNamesake(id)) return name;
  const around =
    register.containerOf(id, 'State') ??
    register.containerOf(id, 'Country') ??
    register.containersOf(id)[0];
  return around === undefined ? name : `${name} (${register.nameOf(around)})`;
}

const MOST = 4;

function listOf(names: readonly string[]): string {
  const shown = names.length > MOST ? names.slice(0, MOST - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest === 0 ? shown : [...shown, `${rest} others`];
  return LIST.format(parts);
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
