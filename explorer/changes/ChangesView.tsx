import './changes.css';
import { useAnswer } from '../api/useAnswer.ts';
import { ChangesDocument, type ChangesQuery } from '../generated/operations.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { English } from '../parts/English.tsx';
import { Page } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { Select } from '../parts/Select.tsx';
import { valueText } from '../parts/claimValue.ts';
import { SubjectLink } from '../parts/links.tsx';
import { useNames } from '../parts/useNames.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo, urlOf } from '../shell/address.ts';
import { changing, fieldsIn, oneOf } from '../shell/params.ts';
import { Answered, Empty } from '../shell/states.tsx';
import type { ViewProps } from '../shell/views.ts';
import { wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';

const KINDS = ['RECORDED', 'RETIRED'] as const;

/** The number of changes on a page. */
const AT_ONCE = 100;

type Connection = ChangesQuery['changes'];
type Change = Connection['edges'][number]['node'];

/** What was recorded and withdrawn, the latest first. */
export default function ChangesView({ params }: ViewProps) {
  const kind = oneOf(params, 'kind', KINDS);
  const involving = params.get('involving');
  const answer = useAnswer(ChangesDocument, {
    ...{ last: AT_ONCE, before: params.get('before') },
    filter: { kinds: kind && [kind], involving: involving === null ? null : [involving] },
  });
  const change = changing('changes', params);
  const { actor, option } = fieldsIn(params, (changed) => change({ before: null, ...changed }));
  const feed = (
    <p>
      <a href={feedOf(kind, involving)}>{words.changes.feed}</a>
    </p>
  );
  return (
    <Page title={words.changes.title} lead={words.changes.lead} head={feed}>
      <div className="filters">
        <ActorChoice label={words.changes.involving} {...actor('involving')} />
        <Select
          label={words.changes.kind}
          any={words.changes.any}
          textOf={(one) => words.changes.kinds[one]}
          {...option('kind', KINDS)}
        />
      </div>
      <Answered answer={answer} waitsFor={words.changes.loading}>
        {({ changes }) => <Days changes={changes} params={params} />}
      </Answered>
    </Page>
  );
}

/** A feed reader is told of the same changes. */
function feedOf(kind: string | null, involving: string | null): string {
  const url = urlOf('changes.atom');
  if (kind !== null) url.searchParams.set('kinds', kind);
  if (involving !== null) url.searchParams.set('involving', involving);
  return url.href;
}

interface DaysProps extends Pick<ViewProps, 'params'> {
  readonly changes: Connection;
}

function Days({ changes, params }: DaysProps) {
  const { edges, pageInfo, totalCount } = changes;
  const latest = edges.map(({ node }) => node).toReversed();
  const names = useNames(latest.map(({ claim }) => claim));
  if (latest.length === 0) return <Empty>{words.changes.none}</Empty>;
  const { before, ...others } = Object.fromEntries(params);
  return (
    <div>
      <p className="aside">{words.changes.shown(latest.length, totalCount)}</p>
      {[...Map.groupBy(latest, ({ at }) => at)].map(([at, of]) => (
        <Section key={at} title={words.dates.day(new Date(at))}>
          {[...Map.groupBy(of, keyOf).values()].map((same) => (
            <Changed key={same[0] && keyOf(same[0])} changes={same} names={names} />
          ))}
        </Section>
      ))}
      <p className="changes-pages">
        {before !== undefined && (
          <Link href={hrefTo('changes', '', others)}>{words.changes.latest}</Link>
        )}
        {pageInfo.hasPreviousPage && (
          <Link href={hrefTo('changes', '', { ...others, before: pageInfo.startCursor })}>
            {words.changes.earlier}
          </Link>
        )}
      </p>
    </div>
  );
}

const keyOf = ({ kind, claim }: Change) => `${kind} ${claim.subject.id}`;

/** What was recorded of one subject on a day, or withdrawn. */
function Changed({
  changes,
  names,
}: {
  readonly changes: readonly Change[];
  readonly names: ReturnType<typeof useNames>;
}) {
  const [first] = changes;
  if (!first) return null;
  return (
    <div className="changed">
      <h3>
        <SubjectLink subject={first.claim.subject} />{' '}
        <span className="aside">{words.changes.kinds[first.kind]}</span>
      </h3>
      <ul>
        {changes.map(({ claim }) => (
          <li key={claim.id}>
            {words.changes.claim(
              wordOf(claim.property),
              claim.stance === 'DENIES',
              valueText(claim, names),
            )}{' '}
            <span className="aside">
              <Link href={hrefTo('source', claim.source.id)}>{claim.source.title}</Link>
              {claim.reason !== null && (
                <>
                  {' · '}
                  <English>{claim.reason}</English>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
