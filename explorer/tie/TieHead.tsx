import type { ReactNode } from 'react';
import { ContestedSign, KindSign, StatusSign } from '../parts/Sign.tsx';
import { startText, startsOf, valuesText } from '../parts/dates.ts';
import { ActorLink, Signed, SubjectLink } from '../parts/links.tsx';
import { Grounds } from '../parts/Grounds.tsx';
import { count, plain, wordOf } from '../shell/words.ts';
import { statusText } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import type { Tie } from './TieView.tsx';
import { nameOf } from '../parts/tieName.ts';
import { words } from '../words/words.ts';

/** The parties and the main facts of a tie. */
export function TieHead({ tie }: { readonly tie: Tie }) {
  return (
    <header className="head">
      <p className="kicker">
        <KindSign kind={tie.kind} /> {wordOf(tie.kind)}
      </p>
      <h1>{nameOf(tie)}</h1>
      <ul className="parties">
        {tie.parties.map(({ actor, role, namedAs }) => (
          <li key={`${actor.id} ${role}`}>
            <ActorLink actor={actor} />
            <span className="aside">
              {[
                ...whereOf(actor),
                role !== 'PARTNER' && role !== 'PARTY' && plain(role),
                namedAs && words.tie.named(namedAs),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <dl className="known">
        {rowsOf(tie).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

type Row = readonly [name: string, value: ReactNode];

function rowsOf(tie: Tie): readonly Row[] {
  const { confidence } = tie.record;
  return [
    [words.tie.since, <Since key="since" tie={tie} />],
    ...(tie.end ? ([[words.tie.until, words.dates.text(tie.end)]] as const) : []),
    ...(tie.lastConfirmed
      ? ([[words.tie.lastConfirmed, words.dates.text(tie.lastConfirmed)]] as const)
      : []),
    [
      words.tie.status,
      <Signed key="status" sign={<StatusSign tie={tie} />}>
        {statusText(tie)}
        {tie.statusClaim && (
          <span className="aside">
            {words.tie.accordingTo}
            <Link href={hrefTo('source', tie.statusClaim.source.id)}>
              {tie.statusClaim.source.title}
            </Link>
          </span>
        )}
        {tie.status === 'UNKNOWN' && <span className="aside">{words.tie.noStatus}</span>}
      </Signed>,
    ],
    ...madeBy(tie),
    ...linked(words.tie.followedFrom, tie.followedFrom),
    ...linked(words.tie.ledTo, tie.ledTo),
    ...ownRows(tie),
    [words.tie.confidence, <Grounds key="confidence" confidence={confidence} />],
  ];
}

function Since({ tie }: { readonly tie: Tie }) {
  if (startsOf(tie).length < 2) return tie.start ? words.dates.text(tie.start) : words.tie.noStart;
  return (
    <span className="contested-text">
      <ContestedSign /> {startText(tie)}
    </span>
  );
}

function madeBy(tie: Tie): readonly Row[] {
  if (tie.agreements.length === 0) return [];
  const links = tie.agreements.map((agreement) => (
    <li key={agreement.id}>
      <SubjectLink subject={{ ...agreement, name: agreement.title ?? agreement.name }} />
      {agreement.signedOn && (
        <span className="aside">
          {' '}
          {valuesText(agreement, 'signedOn', words.dates.text(agreement.signedOn))}
        </span>
      )}
    </li>
  ));
  return [
    [
      words.tie.agreements,
      <ul key="made" className="names">
        {links}
      </ul>,
    ],
  ];
}

function linked(name: string, ties: Tie['ledTo']): readonly Row[] {
  if (ties.length === 0) return [];
  const links = ties.map((one) => (
    <li key={one.id}>
      <SubjectLink subject={one} />
    </li>
  ));
  return [
    [
      name,
      <ul key={name} className="names">
        {links}
      </ul>,
    ],
  ];
}

/** Facts that only some types of ties have. */
function ownRows(tie: Tie): readonly Row[] {
  const rows: Row[] = [];
  if ('distanceKm' in tie && tie.distanceKm !== null) {
    rows.push([words.tie.distance, words.tie.kilometers(count(Math.round(tie.distanceKm)))]);
  }
  if ('field' in tie && tie.field) rows.push([words.tie.field, tie.field]);
  if ('under' in tie && tie.under)
    rows.push([words.tie.under, <SubjectLink key="u" subject={tie.under} />]);
  if ('position' in tie && tie.position) rows.push([words.tie.position, tie.position]);
  if ('address' in tie && tie.address) rows.push([words.tie.address, tie.address]);
  if ('establishes' in tie) rows.push(...agreementRows(tie));
  if (tie.themes.length > 0)
    rows.push([
      words.tie.themes,
      tie.themes.map(({ name }) => words.terms.label(name)).join(words.parts.comma),
    ]);
  return rows;
}

function agreementRows(tie: Extract<Tie, { establishes: unknown }>): readonly Row[] {
  const rows: Row[] = [];
  if (tie.title && tie.title !== tie.name) rows.push([words.tie.title, tie.title]);
  if (tie.expiresOn) rows.push([words.tie.expires, words.dates.text(tie.expiresOn)]);
  if (tie.textUrl)
    rows.push([
      words.tie.text,
      <a key="text" href={tie.textUrl}>
        {hostOf(tie.textUrl)}
      </a>,
    ]);
  for (const [name, ties] of [
    [words.tie.establishes, tie.establishes],
    [words.tie.renews, tie.renews],
    [words.tie.ends, tie.ends],
  ] as const) {
    if (ties.length > 0)
      rows.push([name, ties.map((one) => <SubjectLink key={one.id} subject={one} />)]);
  }
  if (tie.signatories.length > 0) {
    rows.push([words.tie.signedBy, <Signatories key="signed" tie={tie} />]);
  }
  return rows;
}

function Signatories({ tie }: { readonly tie: Extract<Tie, { establishes: unknown }> }) {
  return (
    <ul className="names">
      {tie.signatories.map(({ person, signedAs }) => (
        <li key={person.id}>
          <ActorLink actor={person} />{' '}
          {signedAs && <span className="aside">{words.tie.signedAs(signedAs)}</span>}
        </li>
      ))}
    </ul>
  );
}

function whereOf(actor: Tie['parties'][number]['actor']): readonly string[] {
  const places = [
    'state' in actor ? actor.state?.name : null,
    'seat' in actor ? actor.seat?.name : null,
    'country' in actor ? actor.country.name : null,
  ];
  return places.filter((place) => place != null);
}

const hostOf = (url: string) => new URL(url).host;
