import type { Item } from '../tables/item.ts';
import { type GraphEdge, withoutNull } from './projection.ts';
import { type Subject, itemsOf } from '../claims/subject.ts';
import type { EdgeTo, Fact } from '../tables/table.ts';

/** The relationships for a subject's references to others. */
export function factEdges(subject: Subject): GraphEdge[] {
  return subject.table.facts.flatMap((fact) =>
    fact.edge === undefined ? [] : edgesOf(subject, fact, fact.edge),
  );
}

function edgesOf(subject: Subject, fact: Fact, edge: EdgeTo): GraphEdge[] {
  return itemsOf(subject, fact).map((item, index) => {
    const [from, to] = edge.from === 'subject' ? [subject.id, item.id] : [item.id, subject.id];
    return { type: edge.type, from, to, properties: propertiesOf(edge, item, index) };
  });
}

function propertiesOf(edge: EdgeTo, { role, named }: Item, index: number): GraphEdge['properties'] {
  return withoutNull({
    role,
    ...(edge.ordinal && { ordinal: BigInt(index) }),
    ...(edge.named !== undefined && { [edge.named]: named }),
  });
}
