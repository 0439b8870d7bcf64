import { Fragment, type ReactNode } from 'react';
import { TypeSign } from '../parts/Sign.tsx';
import { Grounds } from '../parts/Grounds.tsx';
import { ActorLink } from '../parts/links.tsx';
import { count, plain, wordOf } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import type { Actor } from './ActorView.tsx';

/** An actor's names in all scripts, its location, and what it can be confused with. */
export function ActorHead({ actor }: { readonly actor: Actor }) {
  const lead = ownName(actor);
  return (
    <header className="head">
      <p className="kicker">
        <TypeSign type={actor.__typename} /> {actor.typeLabel}
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
      <p>
        <Link href={hrefTo('network', actor.id)}>See its network</Link>
        {' · '}
        <Link href={hrefTo('timeline', actor.id)}>Timeline</Link>
        {' · '}
        <Link href={hrefTo('paths', '', { from: actor.id })}>Find a path to …</Link>
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
  if (names.length > 1) rows.push(['Names', <Names key="names" actor={actor} />]);
  if (identifiers.length > 0)
    rows.push(['Identifiers', <Registers key="registers" actor={actor} />]);
  if (distinctFrom.length > 0) {
    rows.push(['Not to be confused with', <Distinctions key="others" actor={actor} />]);
  }
  rows.push(['Confidence', <Grounds key="confidence" confidence={record.confidence} />]);
  return rows;
}

function standingOf(actor: Actor): readonly FactRow[] {
  const rows: FactRow[] = [];
  if ('within' in actor && actor.within) {
    const { within } = actor;
    rows.push([
      'Location',
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
    rows.push(['Seat', <ActorLink key="seat" actor={actor.seat} />]);
  if ('parent' in actor && actor.parent) {
    rows.push(['Part of', <ActorLink key="parent" actor={actor.parent} />]);
  }
  if ('point' in actor && actor.point) rows.push(['Coordinates', pointText(actor.point)]);
  return rows;
}

function lifeOf(actor: Actor): readonly FactRow[] {
  const rows: FactRow[] = [];
  if ('population' in actor && actor.population !== null) {
    rows.push(['Population', count(actor.population)]);
  }
  if ('port' in actor && actor.port) rows.push(['Port', wordOf(actor.port)]);
  if ('founded' in actor && actor.founded) rows.push(['Founded', actor.founded.text]);
  if ('closed' in actor && actor.closed) rows.push(['Closed', actor.closed.text]);
  if ('born' in actor && actor.born) rows.push(['Born', actor.born.text]);
  if ('died' in actor && actor.died) rows.push(['Died', actor.died.text]);
  if ('occupation' in actor && actor.occupation) rows.push(['Occupation', actor.occupation]);
  if ('definedAs' in actor) rows.push(['Definition', actor.definedAs]);
  if ('size' in actor && actor.size) rows.push(['Size', actor.size]);
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
              name.until && `until ${name.until.text}`,
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
          <span className="aside">{SCHEMES[scheme] ?? scheme}</span>{' '}
          {url ? <a href={url}>{value}</a> : value}
        </li>
      ))}
    </ul>
  );
}

function Distinctions({ actor }: { readonly actor: Actor }) {
  return (
    <ul className="names long">
      {actor.distinctFrom.map((other) => (
        <li key={other.actor.id}>
          <ActorLink actor={other.actor} />
          {'state' in other.actor && other.actor.state && `, ${other.actor.state.name}`}{' '}
          <span className="aside">{other.because}</span>
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

const SCHEMES: Readonly<Record<string, string>> = {
  WIKIDATA: 'Wikidata',
  GEONAMES: 'GeoNames',
  ISO_3166_1: 'ISO 3166-1',
  ISO_3166_2: 'ISO 3166-2',
  GB_2260: 'GB/T 2260',
};

function pointText({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const side = (degrees: number, [plus, minus]: readonly [string, string]) =>
    `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? minus : plus}`;
  return `${side(latitude, ['N', 'S'])}, ${side(longitude, ['E', 'W'])}`;
}
