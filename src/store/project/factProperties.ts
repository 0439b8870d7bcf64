import { endingOf } from '../../evidence/ending.ts';
import { readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import { isProse, proseOf } from '../../evidence/prose/prose.ts';
import { type Properties, type PropertyValue, withoutNull } from '../../projection/projection.ts';
import { type Subject, factsOf, valueOf } from '../../record/subjects/subject.ts';
import type { Fact } from '../../record/tables/table.ts';

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
