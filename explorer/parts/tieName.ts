import type { TieKind, TieRowFragment } from '../generated/operations.ts';
import { plain } from '../shell/words.ts';
import { kindText } from '../../src/kindText.ts';
import { isRead } from './happened.ts';
import { words } from '../words/words.ts';

interface NamedTie {
  readonly name: string;
  readonly kind: TieKind;
  readonly parties: readonly { readonly name: string }[];
}

/** A tie's name in the reader's language, unless a source names it in a language that readers can read. */
export function tieName({ name, kind, parties }: NamedTie): string {
  if (!isBuilt(name, kind) && isRead(name)) return name;
  const names = [...new Set(parties.map((party) => party.name))];
  return words.parts.tieName(name, plain(kind), names);
}

/** A tie's name, from its parties except witnesses. */
export function nameOf({ name, kind, parties }: Pick<TieRowFragment, 'name' | 'kind' | 'parties'>) {
  const bound = parties.filter(({ role }) => role !== 'WITNESS');
  return tieName({ name, kind, parties: bound.map(({ actor }) => actor) });
}

/** The API builds a name from the parties and the kind, `Columbus and Hefei, sister cities`, or from a post. */
function isBuilt(name: string, kind: TieKind): boolean {
  if (kind === 'AFFILIATION') return true;
  const text = kindText(kind);
  return [text, `${text}s`, text.replace(/y$/, 'ies')].some((end) => name.endsWith(`, ${end}`));
}
