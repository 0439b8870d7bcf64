import type { ClaimWord } from '../../evidence/claim.ts';
import { sourceCountOf } from '../../evidence/support/strength.ts';
import { supportOf } from '../../evidence/support/support.ts';
import { CONTAINING } from '../../record/subjects/register.ts';
import type { CellItem } from '../../record/tables/item.ts';
import { type GraphEdge, type Properties, withoutNull } from '../../projection/projection.ts';
import { type Subject, factsOf, itemsOf } from '../../record/subjects/subject.ts';
import type { EdgeTo, Fact } from '../../record/tables/table.ts';

/** The relationships for a subject's references to others. */
export function factEdges(subject: Subject): GraphEdge[] {
  return factsOf(subject).flatMap((fact) =>
    fact.edge === undefined ? [] : edgesOf(subject, fact, fact.edge),
  );
}

function edgesOf(subject: Subject, fact: Fact, edge: EdgeTo): GraphEdge[] {
  const support = CONTAINING.includes(edge.type) ? supportProperties(subject, fact) : {};
  return itemsOf(subject, fact).map((item, index) => {
    const [from, to] = edge.from === 'subject' ? [subject.id, item.id] : [item.id, subject.id];
    const properties = { ...propertiesOf(edge, item, index), ...support };
    return { type: edge.type, from, to, properties };
  });
}

/** How well it is supported that one actor contains another; `support` is JSON. */
function supportProperties({ words }: Subject, fact: Fact): Properties {
  const isAbout = ({ property, retiredAt }: ClaimWord) =>
    property === fact.property && retiredAt === null;
  const claims = words.filter(isAbout);
  const support = supportOf(claims);
  return {
    ...{ confidence: support.level, sourceCount: BigInt(sourceCountOf(claims)) },
    support: JSON.stringify(support),
  };
}

function propertiesOf(edge: EdgeTo, { role, named }: CellItem, index: number): Properties {
  return withoutNull({
    role,
    ...(edge.ordinal && { ordinal: BigInt(index) }),
    ...(edge.named !== undefined && { [edge.named]: named }),
  });
}
