import type { ClaimWord } from '../../evidence/claim.ts';
import { sourceCountOf } from '../../evidence/support/strength.ts';
import { supportOf } from '../../evidence/support/support.ts';
import { CONTAINING } from '../../record/subjects/register.ts';
import type { CellItem } from '../../record/tables/item.ts';
import type { GraphEdge, Properties, PropertyValue } from '../../projection/projection.ts';
import { withoutNull } from '../../withoutNull.ts';
import { type Subject, factsOf, itemsOf, valueOf } from '../../record/subjects/subject.ts';
import type { Fact } from '../../record/tables/table.ts';
import { endingOf } from '../../evidence/ending.ts';
import { readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import { isProse, proseOf } from '../../evidence/prose/prose.ts';

/** The relationships for a subject's references to others. */
export function factEdges(subject: Subject): GraphEdge[] {
  return factsOf(subject).flatMap((fact) =>
    fact.edge === undefined ? [] : edgesOf(subject, fact, fact.edge),
  );
}

function edgesOf(subject: Subject, fact: Fact, edge: NonNullable<Fact['edge']>): GraphEdge[] {
  const support = CONTAINING.includes(edge.type) ? supportProperties(subject, fact) : {};
  return itemsOf(subject, fact).map((item, index) => {
    const [from, to] = edge.from === 'subject' ? [subject.id, item.id] : [item.id, subject.id];
    const properties = { ...edgeProperties(edge, item, index), ...support };
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

function edgeProperties(
  edge: NonNullable<Fact['edge']>,
  { role, actsFor, named }: CellItem,
  index: number,
) {
  return withoutNull({
    role,
    ...(edge.acting !== undefined && { [edge.acting]: actsFor }),
    ...(edge.ordinal && { ordinal: BigInt(index) }),
    ...(edge.named !== undefined && { [edge.named]: named }),
  });
}

/** The properties of a subject's node that are values of its facts. */
export function factProperties(subject: Subject): Properties {
  const facts = factsOf(subject).filter(({ form }) => form !== 'SET');
  return Object.assign(
    {},
    ...facts.map((fact) =>
      fact.confirms === undefined
        ? propertiesOf(fact, textOf(subject, fact))
        : endProperties(fact, fact.confirms, subject),
    ),
  ) as Properties;
}

/** All statements of prose; any other fact has one value. */
function textOf(subject: Subject, fact: Fact): string | null {
  const statements = isProse(fact) ? (subject.folded.get(fact.property)?.values ?? []) : [];
  return statements.length > 1 ? proseOf(statements) : valueOf(subject, fact.property);
}

function propertiesOf(fact: Fact, value: string | null): Properties {
  if (fact.form === 'DATE') return dateProperties(fact, value);
  return value === null
    ? {}
    : Object.fromEntries(fact.writes.map((property) => [property, toValue(fact, value)]));
}

function toValue({ as }: Fact, text: string): PropertyValue {
  if (as === 'integer') return BigInt(text);
  if (as === 'float') return Number(text);
  return as === 'boolean' ? text === 'yes' : text;
}

function dateProperties({ writes, sort, bounds }: Fact, value: string | null): Properties {
  const date = value === null ? null : readFuzzyDate(value);
  const [name] = writes;
  return withoutNull({
    ...Object.fromEntries(writes.map((property) => [property, value])),
    ...(bounds && name !== undefined && boundsOf(name, value)),
    ...(sort !== undefined && { [sort]: date?.earliest ?? date?.latest ?? '' }),
  });
}

function endProperties(fact: Fact, confirms: string, { words }: Subject): Properties {
  const { end, lastConfirmed } = endingOf(
    words.filter(({ property }) => property === fact.property),
  );
  return { ...dateProperties(fact, end), ...datedProperties(confirms, lastConfirmed) };
}

/** A date with its bounds. */
export function datedProperties(name: string, value: string | null): Properties {
  return withoutNull({ [name]: value, ...boundsOf(name, value) });
}

function boundsOf(name: string, value: string | null) {
  const date = value === null ? null : readFuzzyDate(value);
  return { [`${name}Earliest`]: date?.earliest, [`${name}Latest`]: date?.latest };
}
