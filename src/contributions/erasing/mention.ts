import { searchKey } from '../../names/searchKey.ts';

/** What texts call a subject. */
export interface IdsAndNames {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** Whether a text has one of some ids or names in it: an id alone or in that of a tie, a name as whole words, in any case. */
export function mentionOf({ ids, names }: IdsAndNames): (text: string) => boolean {
  const words = names.map(keyOf).filter((name) => name !== '');
  return (text) => {
    const key = keyOf(text);
    return (
      ids.some((id) => isBetween(key, id, OF_ID)) ||
      words.some((name) => isBetween(key, name, UNSPACED.test(name) ? NOTHING : OF_WORD))
    );
  };
}

const keyOf = (text: string) => searchKey(text).replaceAll(/\s+/g, ' ').trim();

/** What goes on with a word before or after a place. */
type Bounds = readonly [before: RegExp, after: RegExp];

/** Two hyphens are between the ids of parties. */
const OF_ID: Bounds = [/(?:[a-z0-9]|[a-z0-9]-)$/, /^(?:[a-z0-9]|-[a-z0-9])/];
const OF_WORD: Bounds = [/[\p{L}\p{N}]$/u, /^[\p{L}\p{N}]/u];
const NOTHING: Bounds = [/(?!)/, /(?!)/];

/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function isBetween(text: string, word: string, [before, after]: Bounds): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!before.test(text.slice(0, at)) && !after.test(text.slice(at + word.length))) return true;
  return false;
}
