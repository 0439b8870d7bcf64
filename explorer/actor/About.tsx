import { useAnswer } from '../api/useAnswer.ts';
import { ActorNamesakesDocument, type ActorNamesakesQuery } from '../generated/operations.ts';
import { type Fact, Facts } from '../parts/Facts.tsx';
import { Grounds } from '../parts/Grounds.tsx';
import { Section } from '../parts/Section.tsx';
import { ActorLink } from '../parts/links.tsx';
import { Converted } from '../parts/Converted.tsx';
import { count, dotted, plain, wordOf } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import type { FuzzyDate } from '../parts/dates.ts';
import { REGISTERS } from '../parts/terms.ts';
import { English } from '../parts/English.tsx';
import { words } from '../words/words.ts';
import type { Actor } from './ActorView.tsx';

/** An actor's names in all scripts, its location, and what it can be confused with. */
export function About({ actor }: { readonly actor: Actor }) {
  return (
    <Section name="about" title={words.actor.about}>
      <AboutFacts actor={actor} />
    </Section>
  );
}

function AboutFacts({ actor }: { readonly actor: Actor }) {
  const { data } = useAnswer(ActorNamesakesDocument, { id: actor.id });
  const others = data?.node && 'distinctFrom' in data.node ? data.node.distinctFrom : [];
  return <Facts facts={factsOf(actor, others)} />;
}

type Others = Extract<
  NonNullable<ActorNamesakesQuery['node']>,
  { distinctFrom: unknown }
>['distinctFrom'];

function factsOf(actor: Actor, others: Others): readonly Fact[] {
  const { names, identifiers, record } = actor;
  return [
    ...standingOf(actor),
    ...lifeOf(actor),
    [words.actor.names, names.length > 1 && <Names actor={actor} />],
    [words.actor.identifiers, identifiers.length > 0 && <Registers actor={actor} />],
    [words.actor.distinctFrom, others.length > 0 && <Distinctions others={others} />],
    [words.actor.confidence, <Grounds confidence={record.confidence} />],
  ];
}

function standingOf(actor: Actor): readonly Fact[] {
  const point = 'point' in actor ? actor.point : null;
  return [
    [words.actor.seat, 'seat' in actor && actor.seat && <ActorLink actor={actor.seat} />],
    [words.actor.partOf, 'parent' in actor && actor.parent && <ActorLink actor={actor.parent} />],
    [words.actor.coordinates, point && words.actor.point(point.latitude, point.longitude)],
  ];
}

function lifeOf(actor: Actor): readonly Fact[] {
  const population = 'population' in actor ? actor.population : null;
  return [
    [words.actor.population, population !== null && populationText(population, actor)],
    [words.actor.port, 'port' in actor && actor.port && wordOf(actor.port)],
    [words.actor.abolished, 'abolished' in actor && dated(actor.abolished)],
    [
      words.actor.mergedInto,
      'mergedInto' in actor && actor.mergedInto.length > 0 && <Successors of={actor.mergedInto} />,
    ],
    [words.actor.founded, 'founded' in actor && dated(actor.founded)],
    [words.actor.closed, 'closed' in actor && dated(actor.closed)],
    [words.actor.born, 'born' in actor && dated(actor.born)],
    [words.actor.died, 'died' in actor && dated(actor.died)],
    [words.actor.occupation, 'occupation' in actor && actor.occupation],
    [words.actor.definition, 'definedAs' in actor && actor.definedAs],
    [words.actor.size, 'size' in actor && actor.size],
  ];
}

function populationText(population: number, actor: Actor): string {
  const asOf = 'populationAsOf' in actor ? actor.populationAsOf : null;
  return words.actor.populationText(count(population), asOf && words.dates.text(asOf));
}

function Successors({
  of,
}: {
  readonly of: Extract<Actor, { mergedInto: unknown }>['mergedInto'];
}) {
  return (
    <ul className="names">
      {of.map((place) => (
        <li key={place.id}>
          <ActorLink actor={place} />
        </li>
      ))}
    </ul>
  );
}

const dated = (date: FuzzyDate | null) => date && words.dates.text(date);

function Names({ actor }: { readonly actor: Actor }) {
  return (
    <ul className="names">
      {actor.names.map((name) => (
        <li key={`${name.text} ${name.language} ${name.kind}`}>
          <span lang={name.language ?? undefined}>{name.text}</span>{' '}
          <span className="aside">
            {dotted(
              name.language?.replace(/-t-.*/, ''),
              name.scheme,
              plain(name.kind),
              name.until && words.actor.nameUntil(words.dates.text(name.until)),
            )}
          </span>
          <Converted from={name.convertedFrom} />
        </li>
      ))}
    </ul>
  );
}

function Registers({ actor }: { readonly actor: Actor }) {
  return (
    <ul className="names">
      {actor.identifiers.map(({ scheme, value, url }) => (
        <li key={`${scheme} ${value}`}>
          <span className="aside">{REGISTERS[scheme] ?? scheme}</span>{' '}
          {url ? <a href={url}>{value}</a> : value}
        </li>
      ))}
    </ul>
  );
}

function Distinctions({ others }: { readonly others: Others }) {
  return (
    <ul className="names wide-fact">
      {others.map((other) => (
        <li key={other.actor.id}>
          <ActorLink actor={other.actor} />
          {'state' in other.actor &&
            other.actor.state &&
            `${words.parts.pause}${other.actor.state.name}`}{' '}
          <span className="aside">
            <English>{other.because}</English>
          </span>
          {other.source && (
            <span className="aside">
              {' '}
              <Link href={hrefTo('source', other.source.id)}>{other.source.title}</Link>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
