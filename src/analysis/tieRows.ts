import type { TieFilter } from '../generated/schema.ts';
import type { Rows } from '../graph/rows.ts';
import type { GraphReader } from '../graph/reader.ts';

/** The ties that meet a filter, as `rowsOf` has them; those of an actor are looked for from there on, not among all that there are. */
export function tieRows(reader: GraphReader, filter: TieFilter | null | undefined): Rows {
  const rows = reader.rowsOf('ties', { filter });
  const [actor] = filter?.between ?? [];
  // On another day the record may have had other parties of a tie than its edges lead to.
  if (actor === undefined || filter?.asKnownOn != null) return rows;
  return {
    ...rows,
    clauses: `${tiesOfActor(rows.node)}\n${rows.clauses}`,
    given: { ...rows.given, actor },
  };
}

/** All ties of an actor and of what it contains, whatever id of the actor's is given. */
function tiesOfActor(tie: string): string {
  return `CALL () {
  OPTIONAL MATCH (redirect:Redirect {id: $given.actor})
  MATCH (actor:Node {id: coalesce(redirect.into, $given.actor)})
  MATCH (actor)<-[:WITHIN|PART_OF|LOCATED_IN*0..]-(party:Actor)-[:PARTY_TO]->(${tie}:Tie)
  RETURN DISTINCT ${tie}
}`;
}
