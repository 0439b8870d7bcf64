import './contested.css';
import { usePages } from '../lists/usePages.ts';
import {
  ContestsDocument,
  type ContestsQueryVariables,
  type ContestRowFragment,
} from '../generated/operations.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Figure, type Shown, shownAs } from '../drawing/Figure.tsx';
import { legendOf } from '../drawing/legend.ts';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { Page } from '../parts/Page.tsx';
import { Select } from '../parts/Select.tsx';
import { type Column, Table } from '../lists/Table.tsx';
import { SubjectLink } from '../parts/links.tsx';
import { Empty } from '../shell/states.tsx';
import { wordOf } from '../shell/words.ts';
import { becauseOf } from '../parts/becauseOf.ts';
import { sideText } from '../parts/claimValue.ts';
import { useOffer } from '../shell/exporting.ts';
import { changing, fieldsIn, oneOf } from '../shell/params.ts';
import type { ViewProps } from '../shell/views.ts';
import { Strips } from './Strips.tsx';
import { words } from '../words/words.ts';

const PROPERTIES = ['start', 'end', 'status', 'when', 'amount', 'population', 'point'] as const;
const ORDERS = ['SPREAD', 'SUBJECT'] as const;

/** Properties on which sources disagree, the largest spread first. */
export default function ContestedView({ params }: ViewProps) {
  const property = oneOf(params, 'property', PROPERTIES);
  const order = oneOf(params, 'order', ORDERS) ?? 'SPREAD';
  const between = ['one', 'other'].flatMap((name) => params.get(name) ?? []);
  const change = changing('contested', params);
  const { actor, option } = fieldsIn(params, change);
  useOffer({
    says: words.contested.exports,
    filter: { contested: true, between: between.length > 0 ? between : null },
  });
  const variables = {
    first: 50,
    filter: { property, between: between.length > 0 ? between : null },
    orderBy: { field: order, direction: order === 'SPREAD' ? 'DESC' : 'ASC' } as const,
  };
  return (
    <Page
      title={words.contested.title}
      heading={words.contested.heading}
      lead={words.contested.lead}
    >
      <div className="filters">
        <ActorChoice label={words.contested.between} {...actor('one')} />
        <ActorChoice label={words.contested.and} {...actor('other')} />
        <Select
          label={words.contested.about}
          any={words.contested.anything}
          {...option('property', PROPERTIES)}
        />
        <Select
          label={words.contested.sortBy}
          textOf={(one) => words.contested.orders[one]}
          {...option('order', ORDERS, order)}
        />
      </div>
      <Rows key={JSON.stringify(variables)} variables={variables} {...shownAs(params, change)} />
    </Page>
  );
}

interface RowsProps extends Shown {
  readonly variables: Pick<ContestsQueryVariables, 'filter' | 'orderBy'> & {
    readonly first: number;
  };
}

function Rows({ variables, ...shown }: RowsProps) {
  const pages = usePages(ContestsDocument, variables, ({ contested }) => contested);
  const contests = pages.edges.map(({ node }) => node);
  if (pages.total === 0) return <Empty>{words.contested.none}</Empty>;
  return (
    <div>
      {contests.length > 0 && (
        <Figure
          title={words.contested.heading}
          says={words.contested.says}
          {...shown}
          picture={{
            name: 'proxeny-contested',
            counts: `${words.contested.shown(contests.length, pages.total ?? 0)} ${words.contested.says}`,
            legend: legendOf({ isContested: true }),
            filter: '',
          }}
          drawing={<Strips contests={contests} pages={pages} />}
          table={
            <Table
              caption={words.contested.heading}
              columns={columns()}
              rows={contests}
              keyOf={({ subject, property }) => `${subject.id} ${property}`}
              pages={pages}
            />
          }
        />
      )}
      <PagesFoot pages={pages} what={words.lists.contests} />
    </div>
  );
}

const columns = (): readonly Column<ContestRowFragment>[] => [
  { head: words.contested.subject, cell: ({ subject }) => <SubjectLink subject={subject} /> },
  { head: words.contested.fact, cell: ({ property }) => wordOf(property) },
  {
    head: words.contested.sourcesSay,
    cell: ({ property, values }) =>
      values
        .map((value) =>
          words.contested.value(
            sideText(value, property),
            words.numbered.claims(value.claims.length),
          ),
        )
        .join(words.parts.semicolon),
  },
  {
    head: words.contested.gap,
    cell: ({ spreadDays }) => (spreadDays === null ? '' : words.numbered.days(spreadDays)),
  },
  {
    head: words.contested.shownFirst,
    cell: (contest) => {
      const first = contest.values.find(({ text }) => text === contest.preferred.text);
      return (
        <>
          {contest.decided &&
            words.contested.because(
              first ? sideText(first, contest.property) : contest.preferred.text,
            )}
          {becauseOf(contest)}
        </>
      );
    },
  },
];
