import { groupBy } from '../../evidence/groups/groupBy.ts';
import { BAR } from '../claims/claim.ts';
import type { DataFault, FilePosition } from '../faults/fault.ts';
import { parseItem } from '../tables/item.ts';
import type { DataRow } from '../tables/row.ts';
import { type CellClaim, cellOf, statedBy, upholds } from '../claims/stated.ts';

/** That one thing leads to another by a relation that must have no cycles. */
export interface Link {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly at: FilePosition;
}

/** Containment must have no cycles. Each cycle is reported once. */
export function checkCycles(links: readonly Link[]): DataFault[] {
  return [...groupBy(links, ({ relation }) => relation).values()].flatMap(cyclesAmong);
}

export function linksIn(rows: readonly DataRow[], stated = statedBy(rows)): readonly Link[] {
  return [...statedLinks(stated), ...plainLinks(rows)];
}

function* statedLinks(stated: readonly CellClaim[]): Generator<Link> {
  for (const word of stated) {
    const { fact, claim } = word;
    if (!fact.acyclic || !upholds(claim) || fact.reference === undefined) continue;
    const item = parseItem(claim.value, fact.reference);
    if (item !== null)
      yield { relation: fact.property, from: claim.subject, to: item.id, at: cellOf(word) };
  }
}

function* plainLinks(rows: readonly DataRow[]): Generator<Link> {
  for (const row of rows.filter(({ table }) => table.rows === 'plain'))
    for (const fact of row.table.facts.filter(({ acyclic }) => acyclic)) {
      const [from, to] = [row.cells['id'], row.cells[fact.property]];
      if (from === undefined || to === undefined) continue;
      for (const id of to.split(BAR))
        yield { relation: fact.property, from, to: id, at: cellOf({ row, fact }) };
    }
}

function cyclesAmong(links: readonly Link[]): DataFault[] {
  const onward = groupBy(links, ({ from }) => from);
  const finished = new Set<string>();
  const faults: DataFault[] = [];
  const visit = (id: string, path: readonly Link[]) => {
    for (const link of onward.get(id) ?? []) {
      const way = [...path, link];
      const begins = way.findIndex(({ from }) => from === link.to);
      if (begins >= 0) faults.push(toFault(way.slice(begins)));
      else if (!finished.has(link.to)) visit(link.to, way);
    }
    finished.add(id);
  };
  for (const id of onward.keys()) if (!finished.has(id)) visit(id, []);
  return faults;
}

function toFault(cycle: readonly Link[]): DataFault {
  const last = cycle[cycle.length - 1] as Link;
  const way = [cycle[0]?.from, ...cycle.map(({ to }) => to)].map((id) => `"${id}"`).join(' > ');
  return {
    ...last.at,
    message: `expected no cycle, but got ${way}; remove one of these references`,
  };
}
