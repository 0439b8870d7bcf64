import { TypeSign } from '../parts/Sign.tsx';
import { type Fact, Facts } from '../parts/Facts.tsx';
import { Grounds } from '../parts/Grounds.tsx';
import { ActorLink } from '../parts/links.tsx';
import { count, dotted, plain, wordOf } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import type { Actor } from './ActorView.tsx';
import type { FuzzyDate } from '../parts/dates.ts';
import { REGISTERS } from '../parts/terms.ts';
import { English } from '../parts/English.tsx';
import { words } from '../words/words.ts';

/** An actor's names in all scripts, its location, and what it can be confused with. */
export function ActorHead({ actor }: { readonly actor: Actor }) {
  const lead = ownName(actor);
  return (
    <header className="head">
      <p className="kicker">
        <TypeSign type={actor.__typename} /> {words.terms.label(actor.typeLabel)}
      </p>
      <h1>{actor.name}</h1>
      {lead && (
        <p className="other-name" lang={lead.language ?? undefined}>
          {lead.text}
        </p>
      )}
      <Facts facts={factsOf(actor)} />
      <p className="onward">
        <Link href={hrefTo('network', actor.id)}>{words.actor.network}</Link>
        {' · '}
        <Link href={hrefTo('timeline', actor.id)}>{words.actor.timeline}</Link>
        {' · '}
        <Link href={hrefTo('paths', '', { from: actor.id })}>{words.actor.path}</Link>
        {' · '}
        <Link href={hrefTo('browse', 'ties', { one: actor.id })}>{words.actor.table}</Link>
        {'within' in actor && (
          <>
            {' · '}
            <Link href={hrefTo('compare', '', { ids: actor.id })}>{words.actor.compare}</Link>
          </>
        )}
      </p>
    </header>
  );
}

/** Its name at home: the official one, or the only one in another language. One of many is not told from those of other countries. */
function ownName({ name, names }: Actor) {
  const others = names.filter(({ text }) => text !== name);
  const foreign = others.filter(({ language }) => language && !language.startsWith('en'));
  const official = foreign.find(({ kind }) => kind === 'OFFICIAL');
  const isOne = new Set(foreign.map(({ language }) => language?.slice(0, 2))).size === 1;
  return official ?? (isOne ? foreign[0] : foreign.length === 0 ? others[0] : undefined);
}

function factsOf(actor: Actor): readonly Fact[] {
  const { names, identifiers, distinctFrom, record } = actor;
  return [
    ...standingOf(actor),
    ...lifeOf(actor),
    [words.actor.names, names.length > 1 && <Names actor={actor} />],
    [words.actor.identifiers, identifiers.length > 0 && <Registers actor={actor} />],
    [words.actor.distinctFrom, distinctFrom.length > 0 && <Distinctions actor={actor} />],
    [words.actor.confidence, <Grounds confidence={record.confidence} />],
  ];
}

function standingOf(actor: Actor): readonly Fact[] {
  const point = 'point' in actor ? actor.point : null;
  return [
    [words.actor.location, 'within' in actor && actor.within && <Within {...actor.within} />],
    [words.actor.seat, 'seat' in actor && actor.seat && <ActorLink actor={actor.seat} />],
    [words.actor.partOf, 'parent' in actor && actor.parent && <ActorLink actor={actor.parent} />],
    [words.actor.coordinates, point && words.actor.point(point.latitude, point.longitude)],
  ];
}

/** A place, and what it is in. */
function Within(place: NonNullable<Extract<Actor, { within: unknown }>['within']>) {
  return (
    <>
      <ActorLink actor={place} />
      {place.within && (
        <>
          {' '}
          <ActorLink actor={place.within} />
        </>
      )}
    </>
  );
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
              name.language,
              name.scheme,
              plain(name.kind),
              name.until && words.actor.nameUntil(words.dates.text(name.until)),
            )}
          </span>
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

function Distinctions({ actor }: { readonly actor: Actor }) {
  return (
    <ul className="names wide-fact">
      {actor.distinctFrom.map((other) => (
        <li key={other.actor.id}>
          <ActorLink actor={other.actor} />
          {'state' in other.actor &&
            other.actor.state &&
            `${words.parts.comma}${other.actor.state.name}`}{' '}
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
