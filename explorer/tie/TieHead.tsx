import type { ReactNode } from 'react';
import { ContestedSign, KindSign, StatusSign } from '../parts/Sign.tsx';
import { startText, startsOf, valuesText } from '../parts/dates.ts';
import { ActorLink, Signed, SubjectLink } from '../parts/links.tsx';
import { Grounds } from '../parts/Grounds.tsx';
import { count, plain } from '../shell/words.ts';
import { statusText } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import type { Tie } from './TieView.tsx';

/** The parties and the main facts of a tie. */
export function TieHead({ tie }: { readonly tie: Tie }) {
  return (
    <header className="head">
      <p className="kicker">
        <KindSign kind={tie.kind} /> {tie.typeLabel}
      </p>
      <h1>{tie.name}</h1>
      <ul className="parties">
        {tie.parties.map(({ actor, role, namedAs }) => (
          <li key={`${actor.id} ${role}`}>
            <ActorLink actor={actor} />
            <span className="aside">
              {[
                ...whereOf(actor),
                role !== 'PARTNER' && role !== 'PARTY' && plain(role),
                namedAs && `named “${namedAs}”`,
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
    ['Since', <Since key="since" tie={tie} />],
    ...(tie.end ? ([['Until', tie.end.text]] as const) : []),
    ...(tie.lastConfirmed ? ([['Last confirmed', tie.lastConfirmed.text]] as const) : []),
    [
      'Status',
      <Signed key="status" sign={<StatusSign tie={tie} />}>
        {statusText(tie)}
        {tie.statusClaim && (
          <span className="aside">
            {' '}
            according to{' '}
            <Link href={hrefTo('source', tie.statusClaim.source.id)}>
              {tie.statusClaim.source.title}
            </Link>
          </span>
        )}
        {tie.status === 'UNKNOWN' && (
          <span className="aside"> no source states its current status</span>
        )}
      </Signed>,
    ],
    ...madeBy(tie),
    ...linked('Followed from', tie.followedFrom),
    ...linked('Led to', tie.ledTo),
    ...ownRows(tie),
    ['Confidence', <Grounds key="confidence" confidence={confidence} />],
  ];
}

function Since({ tie }: { readonly tie: Tie }) {
  if (startsOf(tie).length < 2) return tie.start?.text ?? 'no source gives a date';
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
        <span className="aside"> {valuesText(agreement, 'signedOn', agreement.signedOn.text)}</span>
      )}
    </li>
  ));
  return [
    [
      'Agreements',
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
    rows.push(['Distance', `${count(Math.round(tie.distanceKm))} km`]);
  }
  if ('field' in tie && tie.field) rows.push(['Field', tie.field]);
  if ('under' in tie && tie.under)
    rows.push(['Under', <SubjectLink key="u" subject={tie.under} />]);
  if ('position' in tie && tie.position) rows.push(['Position', tie.position]);
  if ('address' in tie && tie.address) rows.push(['Address', tie.address]);
  if ('establishes' in tie) rows.push(...agreementRows(tie));
  if (tie.themes.length > 0) rows.push(['Themes', tie.themes.map(({ name }) => name).join(', ')]);
  return rows;
}

function agreementRows(tie: Extract<Tie, { establishes: unknown }>): readonly Row[] {
  const rows: Row[] = [];
  if (tie.title && tie.title !== tie.name) rows.push(['Title', tie.title]);
  if (tie.expiresOn) rows.push(['Expires', tie.expiresOn.text]);
  if (tie.textUrl)
    rows.push([
      'Text',
      <a key="text" href={tie.textUrl}>
        {hostOf(tie.textUrl)}
      </a>,
    ]);
  for (const [name, ties] of [
    ['Establishes', tie.establishes],
    ['Renews', tie.renews],
    ['Ends', tie.ends],
  ] as const) {
    if (ties.length > 0)
      rows.push([name, ties.map((one) => <SubjectLink key={one.id} subject={one} />)]);
  }
  if (tie.signatories.length > 0) {
    rows.push(['Signed by', <Signatories key="signed" tie={tie} />]);
  }
  return rows;
}

function Signatories({ tie }: { readonly tie: Extract<Tie, { establishes: unknown }> }) {
  return (
    <ul className="names">
      {tie.signatories.map(({ person, signedAs }) => (
        <li key={person.id}>
          <ActorLink actor={person} /> {signedAs && <span className="aside">as {signedAs}</span>}
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
