import { ContestedSign, KindSign, StatusSign } from '../parts/Sign.tsx';
import { startText, startsOf, valuesText } from '../parts/dates.ts';
import { ActorLink, Signed, SubjectLink, linksTo } from '../parts/links.tsx';
import { type Fact, Facts } from '../parts/Facts.tsx';
import { Remark } from '../parts/Remark.tsx';
import { Grounds } from '../parts/Grounds.tsx';
import { count, dotted, plain, wordOf } from '../shell/words.ts';
import type { OfFactFragment } from '../generated/operations.ts';
import { basisText, statusText } from '../parts/terms.ts';
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
              {dotted(
                ...whereOf(actor),
                role !== 'PARTNER' && role !== 'PARTY' && plain(role),
                namedAs && words.tie.named(namedAs),
                ...abolitionOf(actor),
              )}
            </span>
            {'remark' in actor && actor.remark && (
              <Remark of={actor.remark} record={actor.record} />
            )}
          </li>
        ))}
      </ul>
      {tie.remark && (
        <p>
          <Remark of={tie.remark} record={tie.record} />
        </p>
      )}
      <Facts facts={factsOf(tie)} />
      <Onward tie={tie} />
    </header>
  );
}

/** A brief about the two that a tie binds; none for a tie of three or more. */
function Onward({ tie: { parties } }: { readonly tie: Tie }) {
  const bound = parties.filter(({ role }) => role !== 'WITNESS').map(({ actor }) => actor.id);
  if (bound.length !== 2) return null;
  return (
    <p className="onward">
      <Link href={hrefTo('brief', bound.join('/'))}>{words.compare.brief}</Link>
    </p>
  );
}

function factsOf(tie: Tie): readonly Fact[] {
  const { agreements, end, lastConfirmed, record } = tie;
  return [
    [words.tie.since, <Since tie={tie} />],
    [words.tie.until, end && words.dates.text(end)],
    [words.tie.lastConfirmed, lastConfirmed && words.dates.text(lastConfirmed)],
    [words.tie.status, <Status tie={tie} />],
    [words.tie.lists, tie.lists.length > 0 && <Lists tie={tie} />],
    [words.tie.agreements, agreements.length > 0 && <Agreements of={agreements} />],
    [words.tie.followedFrom, linksTo(tie.followedFrom)],
    [words.tie.ledTo, linksTo(tie.ledTo)],
    ...ownFacts(tie),
    [words.tie.confidence, <Grounds confidence={record.confidence} />],
  ];
}

/** With how sure it is: a tie that an original document attests can have a year that only others tell. */
function Since({ tie }: { readonly tie: Tie }) {
  if (startsOf(tie).length > 1)
    return (
      <span className="contested-text">
        <ContestedSign /> {startText(tie)}
      </span>
    );
  if (!tie.start) return words.tie.noStart;
  return (
    <>
      {words.dates.text(tie.start)}
      <Sure of={tie.record.ofStart} />
    </>
  );
}

function Sure({ of }: { readonly of: OfFactFragment | null }) {
  return of && <span className="aside">{basisText(of.confidence)}</span>;
}

function Status({ tie }: { readonly tie: Tie }) {
  const source = tie.statusClaim?.source;
  return (
    <Signed sign={<StatusSign tie={tie} />}>
      {statusText(tie)}
      {tie.standing === 'LAST_REPORTED' && <span className="aside"> {words.tie.nothingLater}</span>}
      {source && (
        <span className="aside">
          {words.tie.accordingTo}
          <Link href={hrefTo('source', source.id)}>{source.title}</Link>
        </span>
      )}
      {tie.status === 'UNKNOWN' ? (
        <span className="aside">{words.tie.noStatus}</span>
      ) : (
        <>
          {' · '}
          <Sure of={tie.record.ofStatus} />
        </>
      )}
    </Signed>
  );
}

/** What lists say, which is less than that the tie is in force or has ended. */
function Lists({ tie }: { readonly tie: Tie }) {
  const { lastListed, lists, standing } = tie;
  const lacking = lists.filter(({ isListed }) => !isListed);
  if (!lastListed) return words.tie.listedUndated;
  const day = words.dates.text(lastListed);
  const [later] = lacking;
  if (!later?.on)
    return (
      <>
        {words.tie.listed(day)}
        {standing === 'LAST_LISTED' && <span className="aside"> {words.tie.noLaterList}</span>}
        {standing === 'LISTED_DESPITE_CALL' && <Calls tie={tie} />}
      </>
    );
  const places = [...new Set(lacking.flatMap(({ place }) => place?.name ?? []))];
  return (
    <>
      {words.tie.notOnLater(day, places, words.dates.text(later.on))}
      <span className="aside"> {words.tie.lackingMeans}</span>
    </>
  );
}

/** The policies that call for an end or a pause of ties such as it, which nobody is known to have answered. */
function Calls({ tie: { calledOffBy } }: { readonly tie: Tie }) {
  return (
    <span className="aside">
      {' '}
      {words.tie.calledOff}
      {calledOffBy.map((policy, at) => (
        <span key={policy.id}>
          {at === 0 ? words.tie.colon : words.parts.comma}
          <SubjectLink subject={policy} />
          {policy.when && ` (${words.dates.text(policy.when)})`}
        </span>
      ))}
      {words.tie.noDecision}
    </span>
  );
}

function Agreements({ of }: { readonly of: Tie['agreements'] }) {
  return (
    <ul className="names">
      {of.map((agreement) => (
        <li key={agreement.id}>
          <SubjectLink subject={{ ...agreement, name: agreement.title ?? agreement.name }} />
          {agreement.signedOn && (
            <span className="aside">
              {' '}
              {valuesText(agreement, 'signedOn', words.dates.text(agreement.signedOn))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Facts that only some types of ties have. */
function ownFacts(tie: Tie): readonly Fact[] {
  const distance = 'distanceKm' in tie ? tie.distanceKm : null;
  const themes = tie.themes.map(({ name }) => words.terms.label(name));
  return [
    [words.tie.distance, distance !== null && words.tie.kilometers(count(Math.round(distance)))],
    [words.tie.field, 'field' in tie && tie.field],
    [words.tie.under, 'under' in tie && tie.under && <SubjectLink subject={tie.under} />],
    [words.tie.position, 'position' in tie && tie.position],
    [words.tie.address, 'address' in tie && tie.address],
    ...(tie.__typename === 'Office' ? officeFacts(tie) : []),
    ...('establishes' in tie ? agreementFacts(tie) : []),
    [words.tie.themes, themes.join(words.parts.comma)],
  ];
}

const officeFacts = ({ parties }: Tie): readonly Fact[] =>
  (
    [
      ['OPERATOR', words.tie.owner],
      ['HOST', words.tie.host],
    ] as const
  ).map(([role, name]) => {
    const actor = parties.find((party) => party.role === role)?.actor;
    return [name, actor && <ActorLink actor={actor} />];
  });

type Agreement = Extract<Tie, { establishes: unknown }>;

function agreementFacts(tie: Agreement): readonly Fact[] {
  const { expiresOn, name, signatories, textUrl, title } = tie;
  const linked = (ties: Agreement['renews']) =>
    ties.length > 0 && ties.map((one) => <SubjectLink key={one.id} subject={one} />);
  return [
    [words.tie.title, title !== name && title],
    [words.tie.partiesCounted, partsOf(tie)],
    [words.tie.expires, expiresOn && words.dates.text(expiresOn)],
    [words.tie.text, textUrl && <a href={textUrl}>{new URL(textUrl).host}</a>],
    [words.tie.establishes, linked(tie.establishes)],
    [words.tie.renews, linked(tie.renews)],
    [words.tie.ends, linked(tie.ends)],
    [words.tie.signedBy, signatories.length > 0 && <Signatories tie={tie} />],
  ];
}

/** Says how many of its parties are on record, where a source counts more. */
function partsOf({ parties, partiesCounted }: Agreement): string | null {
  const here = parties.filter(({ role }) => role !== 'WITNESS').length;
  if (partiesCounted === null || partiesCounted <= here) return null;
  return words.tie.ofParties(here, partiesCounted);
}

function Signatories({ tie }: { readonly tie: Agreement }) {
  return (
    <ul className="names">
      {tie.signatories.map(({ person, signedAs, onBehalfOf }) => (
        <li key={person.id}>
          <ActorLink actor={person} /> <span className="aside">{postOf(signedAs, onBehalfOf)}</span>
        </li>
      ))}
    </ul>
  );
}

const postOf = (signedAs: string | null, party: { readonly name: string } | null) =>
  [
    signedAs && words.tie.signedAs(signedAs),
    party && signedAs?.includes(party.name) !== true && words.parts.actsFor(party.name),
  ]
    .filter(Boolean)
    .join(words.parts.space);

const whereOf = (actor: Tie['parties'][number]['actor']) => [
  'state' in actor ? actor.state?.name : null,
  'seat' in actor ? actor.seat?.name : null,
  'country' in actor ? actor.country.name : null,
];

function abolitionOf(actor: Tie['parties'][number]['actor']): readonly string[] {
  if (!('abolished' in actor) || actor.abolished === null) return [];
  const successors = actor.mergedInto.map(({ name }) => name);
  return [
    words.tie.abolished(words.dates.text(actor.abolished)),
    ...(successors.length > 0 ? [words.tie.mergedInto(successors)] : []),
  ];
}
