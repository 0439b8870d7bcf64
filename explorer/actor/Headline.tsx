import type { ReactNode } from 'react';
import type { ActorQuery, ImpactRowFragment, OwnTieFragment } from '../generated/operations.ts';
import { Missing } from '../parts/Missing.tsx';
import { knownStart, startsOf, valuesText } from '../parts/dates.ts';
import { basisText } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { today } from '../shell/today.ts';
import { words } from '../words/words.ts';
import type { Actor } from './ActorView.tsx';
import { nextAnniversary } from '../parts/anniversaries.ts';
import { countriesOf, partnersIn } from './partners.ts';
import { partnerCountries } from './scope.ts';

interface HeadlineProps {
  readonly actor: Actor;
  readonly data: ActorQuery;
}

/** The ties of a place or an institution in a few sentences: with how many, since when, whether still, and what comes next. */
export function Headline({ actor, data }: HeadlineProps) {
  const isNetwork = 'members' in actor && actor.members.totalCount > 0;
  if (data.all.total === 0 && data.memberships.total > 0 && !isNetwork)
    return <p className="lead">{words.actor.onlyMemberships(data.memberships.total)}</p>;
  const impact = data.impacts.edges.map(({ node }) => node).find(({ currency }) => currency);
  return (
    <div className="headline">
      <p className="lead">
        <Sentence actor={actor} data={data} />
      </p>
      <p className="says">
        <Link href={hrefTo('map', '', { between: actor.id })}>
          {words.actor.inAll(words.numbered.ties(data.all.total))}
        </Link>
        {partsText(actor, data)}
        {!isNetwork &&
          data.memberships.total > 0 &&
          words.actor.memberships(data.memberships.total)}
        {standingsText(data)}
        {impact && <Money impact={impact} />}
      </p>
      <Missing filter={{}} />
      <Anniversary actor={actor} />
    </div>
  );
}

/** `Sister city of 9 cities in 9 countries since 1955.` */
function Sentence({ actor, data }: HeadlineProps): ReactNode {
  if ('members' in actor && actor.members.totalCount > 0)
    return words.actor.networkOf(actor.members.totalCount);
  if (actor.__typename === 'Country' || !('main' in actor))
    return words.actor.tiedWith(partnerCountries(actor, data).length);
  const { edges, totalCount } = actor.main;
  const all = edges.map(({ node }) => node);
  const isWhole = all.length === totalCount;
  // A place is no sister of one whose tie ended, or was only proposed; the table has it.
  const ties = 'others' in actor ? all.filter(stands) : all;
  if (ties.length === 0 && totalCount > 0) return words.actor.noneLeft(totalCount);
  const countries = new Set(ties.flatMap((tie) => countriesOf(tie, actor.id).map(({ id }) => id)));
  const [only, another] = new Map(
    ties.flatMap((tie) => partnersIn(tie, actor.id)).map((one) => [one.id, one.name]),
  ).values();
  const told = {
    total: isWhole ? ties.length : totalCount,
    countries: isWhole ? countries.size : null,
    alone: another === undefined && only !== undefined ? only : null,
  };
  const first = isWhole ? earliest(ties) : null;
  return (
    <>
      {words.actor.own[actor.__typename](told)}
      {first && (
        <>
          {words.actor.sinceFirst}
          <Link href={hrefTo('tie', first.id)}>{knownStart(first)}</Link>
        </>
      )}
      {words.parts.fullStop}
    </>
  );
}

const stands = ({ status }: OwnTieFragment) => status !== 'ENDED' && status !== 'PROPOSED';

/** The first of them; null if it cannot be told which that is. */
function earliest(ties: readonly OwnTieFragment[]): OwnTieFragment | null {
  const day = ({ start }: OwnTieFragment) => start?.earliest ?? start?.latest ?? '';
  const dated = ties.filter((tie) => day(tie) !== '');
  const [first] = dated.toSorted((one, other) => day(one).localeCompare(day(other)));
  return first && isExact(first) ? first : null;
}

/** Whether one can say “since” it: a start such as `by 2005` can be earlier. */
const isExact = (tie: OwnTieFragment) =>
  /^\d{4}(-\d\d){0,2}$/.test(tie.start?.edtf ?? '') || startsOf(tie).length > 1;

const STANDINGS = [
  ...(['LISTED', 'LISTED_DESPITE_CALL', 'SUSPENDED', 'ENDED', 'NOT_ON_LATER_LISTS'] as const),
];

/** ` Of its own ties, 7 are on recent lists and 1 ended.` */
function standingsText({ itself }: ActorQuery): string {
  const found = new Map(itself.groups.map(({ count, keys: [key] }) => [key?.value, count]));
  const parts = STANDINGS.flatMap((one) => {
    const number = found.get(one);
    return number === undefined ? [] : [words.actor.standings[one](number)];
  });
  return parts.length === 0 ? '' : words.actor.ofOwn(parts);
}

function Anniversary({ actor }: Pick<HeadlineProps, 'actor'>) {
  if (!('main' in actor) || actor.main.edges.length < actor.main.totalCount) return null;
  const next = nextAnniversary(
    actor.main.edges.map(({ node }) => node),
    today(),
  );
  if (next === null) return null;
  const names = partnersIn(next.tie, actor.id).map(({ name }) => name);
  return (
    <p className="says">
      <Link href={hrefTo('tie', next.tie.id)}>
        {words.actor.anniversary(next.years, names.join(words.parts.comma), next.edtf)}
      </Link>
    </p>
  );
}

/** ` One source reports 1.2 million US dollars for 2009.` */
function Money({ impact }: { readonly impact: ImpactRowFragment }) {
  const { amount, currency, id, period, record } = impact;
  const figure = amount === null || !currency ? null : words.parts.money(large(amount), currency);
  const said = valuesText(impact, 'amount', figure);
  const when = valuesText(impact, 'period', period && words.dates.text(period));
  if (said === null) return null;
  return (
    <>
      {words.actor.reports(record.sourceCount)}
      <Link href={hrefTo('subject', id)}>{said}</Link>
      {words.actor.reported(when, basisText(record.confidence))}
    </>
  );
}

const large = (amount: number) =>
  new Intl.NumberFormat(words.tag, { notation: 'compact', compactDisplay: 'long' }).format(amount);

/** `: 12 of Columbus itself, 9 of its institutions`; a tie with parties in two groups is in both. */
function partsText({ __typename, name }: Actor, data: ActorQuery): string {
  const { actor } = words;
  const parts = [
    [data.itself.total, actor.ofItself(name)],
    [data.ofStates.total, actor.ofStates],
    [data.ofCities.total, actor.ofCities],
    [
      data.ofInstitutions.total,
      __typename === 'Institution' ? actor.ofUnits : actor.ofInstitutions,
    ],
  ] as const;
  const some = parts.filter(([total]) => total > 0);
  const sum = parts.reduce((all, [total]) => all + total, 0);
  return actor.parts(some, sum - data.all.total);
}
