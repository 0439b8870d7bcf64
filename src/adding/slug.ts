import { LENGTHS } from '../record/tables/cellParser.ts';
import { searchKey } from '../names/searchKey.ts';

/** An id made of a text: small letters, digits and hyphens; empty if the text has no Latin letters or digits. */
export function slug(text: string, words = Infinity): string {
  const parts = searchKey(text)
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  return parts
    .slice(0, words)
    .join('-')
    .slice(0, LENGTHS.id - 20)
    .replace(/-+$/, '');
}
