import type { Run } from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import type { Register } from '../../record/subjects/register.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import { partiesOf } from '../../record/subjects/tieName.ts';

/** Ties of more parties, or of wider places, may stand beside many. */
const MOST_PAIRS = 60;
const WIDE = ['Country', 'State'];

/** Whether the graph certainly has no other tie whose properties depend on this one, and none that this one depends on. */
export async function standsAlone(run: Run, tie: Subject, register: Register): Promise<boolean> {
  const parties = partiesOf(tie);
  if (parties.some((id) => WIDE.includes(register.subjects.get(id)?.type ?? ''))) return false;
  const pairs = parties.flatMap((one, at) =>
    parties.slice(at + 1).flatMap((other) => pairsAround(one, other, register)),
  );
  if (pairs.length > MOST_PAIRS) return false;
  const found = await run(readStatement('_import/partSharing.cypher'), { pairs, tie: tie.id });
  return found.length === 0;
}

/** Two parties, and all that contains one with all that contains the other. */
function pairsAround(one: string, other: string, { chainOf }: Register) {
  return chainOf(one).flatMap((from) =>
    chainOf(other).flatMap((to) =>
      from === to ? [] : [{ from, to, isOwn: from === one && to === other }],
    ),
  );
}
