import { type Answer, useAnswer } from '../api/useAnswer.ts';
import {
  ActorSummaryDocument,
  type ActorSummaryQuery,
  type ImpactRowFragment,
} from '../generated/operations.ts';
import { knownStart, valuesText } from '../parts/dates.ts';
import { basisText } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { Answered } from '../shell/states.tsx';
import { count, counted } from '../shell/words.ts';
import type { Actor } from './ActorView.tsx';
import { homeOf, mainTiesOf } from './scope.ts';

/** The answer that the headline and the groups of ties share. */
export function useSummary(actor: Actor): Answer<ActorSummaryQuery> {
  const { filter } = mainTiesOf(actor);
  const variables = { id: actor.id, own: filter, dated: { ...filter, hasStart: true } };
  return useAnswer(ActorSummaryDocument, variables);
}

/** The most important numbers of a place or an institution. */
export function Headline({ actor }: { readonly actor: Actor }) {
  return (
    <Answered answer={useSummary(actor)} waitsFor="Counting ties">
      {(data) => <Numbers actor={actor} data={data} />}
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
  const { many, one } = mainTiesOf(actor);
  const partner = partnerOf(own.groups, homeOf(actor));
  const tie = first.edges[0]?.node;
  const start = tie && knownStart(tie);
  const impact = impacts.edges.map(({ node }) => node).find(({ currency }) => currency !== null);
  return (
    <div className="headline">
      <p className="lead">
        {own.total === 0 ? `No ${one} on record` : counted(own.total, one, many)}
        {partner && `, ${count(partner.count)} with ${partner.name}`}
        {tie && start && (
          <>
            , first <Link href={hrefTo('tie', tie.id)}>{start}</Link>
          </>
        )}
        {impact && <Money impact={impact} />}
      </p>
      <p className="says">
        <Link href={hrefTo('map', '', { between: actor.id })}>
          {counted(all.total, 'tie')} in all
        </Link>
        {partsText(actor, data)}
      </p>
    </div>
  );
}

function Money({ impact }: { readonly impact: ImpactRowFragment }) {
  const { amount, currency, id, period, record } = impact;
  const figure = amount === null ? null : `${LARGE.format(amount)} ${currency ?? ''}`;
  const words = valuesText(impact, 'amount', figure);
  const when = valuesText(impact, 'period', period?.text);
  if (words === null) return null;
  return (
    <>
      ; <Link href={hrefTo('subject', id)}>{words}</Link> reported
      {when !== undefined && ` for ${when}`}, {basisText(record.confidence).toLowerCase()}
    </>
  );
}

const LARGE = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' });

/** The country that most ties lead to, other than its own. */
function partnerOf(groups: ActorSummaryQuery['own']['groups'], home: string | null) {
  const found = groups.flatMap(({ count: number, keys: [key] }) =>
    key && key.value !== null && key.value !== home ? [{ count: number, name: key.label }] : [],
  );
  return found.toSorted((one, other) => other.count - one.count)[0] ?? null;
}

/** `: 12 of Columbus itself, 9 of its institutions`; a tie with parties in two groups is in both. */
function partsText({ __typename, name }: Actor, data: ActorSummaryQuery): string {
  const parts = [
    [data.itself.total, `of ${name} itself`],
    [data.states.total, 'of its states'],
    [data.cities.total, 'of its cities'],
    [
      data.institutions.total,
      __typename === 'Institution' ? 'of its units' : 'of its institutions',
    ],
  ] as const;
  const words = parts.flatMap(([total, of]) => (total > 0 ? [`${count(total)} ${of}`] : []));
  const sum = parts.reduce((all, [total]) => all + total, 0);
  const twice = sum > data.all.total ? ' (a tie with parties in two groups counts in both)' : '';
  return words.length > 0 ? `: ${words.join(', ')}${twice}.` : '.';
}
