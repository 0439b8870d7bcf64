import { Fragment, type ReactNode } from 'react';
import { TypeSign } from '../parts/Sign.tsx';
import { Grounds } from '../parts/Grounds.tsx';
import { ActorLink } from '../parts/links.tsx';
import { count, plain, wordOf } from '../shell/words.ts';
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
      <dl className="known">
        {factsOf(actor).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
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

type FactRow = readonly [name: string, value: ReactNode];

function factsOf(actor: Actor): readonly FactRow[] {
  const { names, identifiers, distinctFrom, record } = actor;
  const rows: FactRow[] = [...standingOf(actor), ...lifeOf(actor)];
  if (names.length > 1) rows.push([words.actor.names, <Names key="names" actor={actor} />]);
  if (identifiers.length > 0)
    rows.push([words.actor.identifiers, <Registers key="registers" actor={actor} />]);
  if (distinctFrom.length > 0) {
    rows.push([words.actor.distinctFrom, <Distinctions key="others" actor={actor} />]);
  }
  rows.push([words.actor.confidence, <Grounds key="confidence" confidence={record.confidence} />]);
  return rows;
}

function standingOf(actor: Actor): readonly FactRow[] {
  const rows: FactRow[] = [];
  if ('within' in actor && actor.within) {
    const { within } = actor;
    rows.push([
      words.actor.location,
      <Fragment key="in">
        <ActorLink actor={within} />
        {within.within && (
          <>
            {' '}
            <ActorLink actor={within.within} />
          </>
        )}
      </Fragment>,
    ]);
  }
  if ('seat' in actor && actor.seat)
    rows.push([words.actor.seat, <ActorLink key="seat" actor={actor.seat} />]);
  if ('parent' in actor && actor.parent) {
    rows.push([words.actor.partOf, <ActorLink key="parent" actor={actor.parent} />]);
  }
  if ('point' in actor && actor.point) {
    const { latitude, longitude } = actor.point;
    rows.push([words.actor.coordinates, words.actor.point(latitude, longitude)]);
  }
  return rows;
}

function lifeOf(actor: Actor): readonly FactRow[] {
  const rows: FactRow[] = [];
  const dated = (name: string, date: FuzzyDate) => rows.push([name, words.dates.text(date)]);
  if ('population' in actor && actor.population !== null) {
    rows.push([words.actor.population, count(actor.population)]);
  }
  if ('port' in actor && actor.port) rows.push([words.actor.port, wordOf(actor.port)]);
  if ('founded' in actor && actor.founded) dated(words.actor.founded, actor.founded);
  if ('closed' in actor && actor.closed) dated(words.actor.closed, actor.closed);
  if ('born' in actor && actor.born) dated(words.actor.born, actor.born);
  if ('died' in actor && actor.died) dated(words.actor.died, actor.died);
  if ('occupation' in actor && actor.occupation)
    rows.push([words.actor.occupation, actor.occupation]);
  if ('definedAs' in actor) rows.push([words.actor.definition, actor.definedAs]);
  if ('size' in actor && actor.size) rows.push([words.actor.size, actor.size]);
  return rows;
}

function Names({ actor }: { readonly actor: Actor }) {
  return (
    <ul className="names">
      {actor.names.map((name) => (
        <li key={`${name.text} ${name.language} ${name.kind}`}>
          <span lang={name.language ?? undefined}>{name.text}</span>{' '}
          <span className="aside">
            {[
              name.language,
              name.scheme,
              plain(name.kind),
              name.until && words.actor.nameUntil(words.dates.text(name.until)),
            ]
              .filter(Boolean)
              .join(' · ')}
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
