import { rename } from '../compose/bind.ts';
import { readStatement } from '../compose/cypher/statements.ts';
import { tooCostly } from '../errors.ts';
import type { Sentence } from '../words/words.ts';
import type { TieFilter } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';

/** The ties that meet a filter. */
export interface TieRows {
  /** The statement that goes on from them with Cypher over `tie` and, of its properties at the time that is asked about, `viewed`. */
  readonly then: (...cypher: readonly string[]) => string;
  /** A parameter of the statement. */
  readonly given: Readonly<Record<string, unknown>>;
}

const TIES_OF_ACTOR = readStatement('_analysis/tiesOfActor.cypher');

/** Whether the record of another day is asked for, which may have had other parties than the ties' relationships show. */
export function isOfThen(filter: TieFilter | null | undefined): boolean {
  return filter?.asKnownOn != null || filter?.asPublishedBy != null;
}

/** Those of an actor are looked for from there on, not among all that there are. */
export function tieRows(reader: GraphReader, filter: TieFilter | null | undefined): TieRows {
  const { clauses, given, node, viewed } = reader.rowsOf('ties', { filter });
  const names: Readonly<Record<string, string>> = { tie: node, viewed };
  const own = (cypher: string) => rename(cypher, (name) => names[name] ?? name);
  const then =
    (...before: readonly string[]) =>
    (...cypher: readonly string[]) =>
      [...before, clauses, ...cypher.map(own)].join('\n');
  const [actor] = filter?.between ?? [];
  if (actor === undefined || isOfThen(filter)) return { given, then: then() };
  return { given: { ...given, actor }, then: then(`CALL () {\n${own(TIES_OF_ACTOR)}\n}`) };
}

interface Reading {
  /** Cypher that returns a row for each tie, `$most` of them. */
  readonly cypher: string;
  readonly most: number;
  /** What to answer if more ties than `most` meet the filter. */
  readonly tooMany: Sentence;
}

export async function readTies<Row extends readonly unknown[]>(
  reader: GraphReader,
  filter: TieFilter | null | undefined,
  { cypher, most, tooMany }: Reading,
): Promise<readonly Row[]> {
  const { given, then } = tieRows(reader, filter);
  const rows = await reader.read<Row>(then(cypher), { given, most: most + 1 });
  if (rows.length > most) throw tooCostly(tooMany);
  return rows;
}
