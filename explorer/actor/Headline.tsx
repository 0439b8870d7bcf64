import { type Answer, useAnswer } from '../api/useAnswer.ts';
import {
  ActorSummaryDocument,
  type ActorSummaryQuery,
  type ImpactRowFragment,
} from '../generated/operations.ts';
import { knownStart, valuesText } from '../parts/dates.ts';
import { USUAL_TIES } from '../parts/kinds.ts';
import { basisText } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { Answered } from '../shell/states.tsx';
import type { Actor } from './ActorView.tsx';
import { homeOf, mainTiesOf } from './scope.ts';
import { words } from '../words/words.ts';

/** The answer that the headline and the groups of ties share. */
export function useSummary(actor: Actor): Answer<ActorSummaryQuery> {
  const { filter } = mainTiesOf(actor);
  const variables = {
    ...{ id: actor.id, usual: USUAL_TIES.types },
    ...{ own: filter, dated: { ...filter, hasStart: true } },
  };
  return useAnswer(ActorSummaryDocument, variables);
}

/** The most important numbers of a place or an institution. */
export function Headline({ actor }: { readonly actor: Actor }) {
  return (
    <Answered answer={useSummary(actor)} waitsFor={words.actor.counting}>
      {(data) =>
        data.all.total === 0 && data.memberships.total > 0 ? (
          <p className="lead">{words.actor.onlyMemberships(data.memberships.total)}</p>
        ) : (
          <Numbers actor={actor} data={data} />
        )
      }
    </Answered>
  );
}

interface NumbersProps {
  readonly actor: Actor;
  readonly data: ActorSummaryQuery;
}

/** `10 sister cities, 3 with China, first 1955; 1.2 million USD reported for 2009, second-hand` */
function Numbers({ actor, data }: NumbersProps) {
  const { all, first, impacts, own } = data;
  const { counted: what } = mainTiesOf(actor);
  const [partner, ...others] = partnersOf(own.groups, homeOf(actor));
  const isFirst = partner && partner.count !== others[0]?.count;
  const tie = first.edges[0]?.node;
  const start = tie && knownStart(tie);
  const impact = impacts.edges.map(({ node }) => node).find(({ currency }) => currency !== null);
  return (
    <div className="headline">
      <p className="lead">
        {words.actor.own[what](own.total)}
        {partner &&
          (isFirst
            ? words.actor.with(partner.count, partner.name)
            : words.actor.countries(others.length + 1))}
        {tie && start && (
          <>
            {words.actor.first}
            <Link href={hrefTo('tie', tie.id)}>{start}</Link>
          </>
        )}
        {impact && <Money impact={impact} />}
      </p>
      <p className="says">
        <Link href={hrefTo('map', '', { between: actor.id })}>
          {words.actor.inAll(words.numbered.ties(all.total))}
        </Link>
        {partsText(actor, data)}
        {data.memberships.total > 0 && words.actor.memberships(data.memberships.total)}
      </p>
    </div>
  );
}

function Money({ impact }: { readonly impact: ImpactRowFragment }) {
  const { amount, currency, id, period, record } = impact;
  const figure = amount === null || !currency ? null : words.parts.money(large(amount), currency);
  const said = valuesText(impact, 'amount', figure);
  const when = valuesText(impact, 'period', period && words.dates.text(period));
  if (said === null) return null;
  return (
    <>
      {words.parts.semicolon}
      <Link href={hrefTo('subject', id)}>{said}</Link>
      {words.actor.reported(when, basisText(record.confidence))}
    </>
  );
}

const large = (amount: number) =>
  new Intl.NumberFormat(words.tag, { notation: 'compact', compactDisplay: 'long' }).format(amount);

/** The countries that its ties lead to, other than its own, that of most ties first. */
function partnersOf(groups: ActorSummaryQuery['own']['groups'], home: string | null) {
  const found = groups.flatMap(({ count: number, keys: [key] }) =>
    key && key.value !== null && key.value !== home
      ? [{ count: number, name: words.terms.countries(key.value, key.label) }]
      : [],
  );
  return found.toSorted((one, other) => other.count - one.count);
}

/** `: 12 of Columbus itself, 9 of its institutions`; a tie with parties in two groups is in both. */
function partsText({ __typename, name }: Actor, data: ActorSummaryQuery): string {
  const { actor } = words;
  const parts = [
    [data.itself.total, actor.ofItself(name)],
    [data.states.total, actor.ofStates],
    [data.cities.total, actor.ofCities],
    [data.institutions.total, __typename === 'Institution' ? actor.ofUnits : actor.ofInstitutions],
  ] as const;
  const some = parts.filter(([total]) => total > 0);
  const sum = parts.reduce((all, [total]) => all + total, 0);
  return actor.parts(some, sum > data.all.total);
}
