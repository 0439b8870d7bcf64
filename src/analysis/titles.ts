import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../compose/cypher/statements.ts';
import { LANGUAGES } from '../words/languages.ts';
import { nameIn } from '../nameIn.ts';

const NAMED = readStatement('_analysis/named.cypher');

/**
 * The nodes with these ids. Each has its name in one of the languages, else its common name or title; a claim has neither. A place has its
 * code.
 */
export async function readNamed(
  reader: GraphReader,
  ids: readonly string[],
  languages: readonly string[] = [],
): Promise<readonly (readonly [id: string, name: string | null, code: string | null])[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read<NamedRow>(NAMED, { ids: [...new Set(ids)] });
  return rows.map(([id, name, code, names]) => [
    id,
    names === null || languages.length === 0 ? name : nameIn(names, languages),
    code,
  ]);
}

type NamedRow = readonly [
  id: string,
  name: string | null,
  code: string | null,
  namesByLanguage: readonly string[] | null,
];

/** The names of actors, ties and themes as sentences have them, and the titles of sources, by id. */
export async function readTitles(reader: GraphReader, ids: readonly string[]) {
  const named = await readNamed(reader, ids, LANGUAGES[reader.words.language].namesIn);
  return new Map(named.map(([id, name]) => [id, name ?? id]));
}
