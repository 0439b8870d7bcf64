import type { TieFilter } from '../generated/schema.ts';
import { rename } from '../compose/bind.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../compose/cypher/statements.ts';

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
  const names = new Map([
    ['tie', node],
    ['viewed', viewed],
  ]);
  const own = (cypher: string) =>
    rename(
      cypher,
      (name) => names.get(name) ?? name,
      (name) => `$${name}`,
    );
  const then =
    (...before: readonly string[]) =>
    (...cypher: readonly string[]) =>
      [...before, clauses, ...cypher.map(own)].join('\n');
  const [actor] = filter?.between ?? [];
  if (actor === undefined || isOfThen(filter)) return { given, then: then() };
  return {
    given: { ...given, actor },
    then: then(`CALL () {\n${own(TIES_OF_ACTOR)}\n}`),
  };
}
