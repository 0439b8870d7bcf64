import './contested.css';
import { usePages } from '../lists/usePages.ts';
import { ContestsDocument, type ContestRowFragment } from '../generated/operations.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Figure, asOf } from '../drawing/Figure.tsx';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { Select } from '../parts/Select.tsx';
import { type Column, Table } from '../lists/Table.tsx';
import { SubjectLink } from '../parts/links.tsx';
import { Empty } from '../shell/states.tsx';
import { counted, wordOf } from '../shell/words.ts';
import { valueWords } from '../parts/terms.ts';
import { useOffer } from '../shell/exporting.ts';
import { changeParams, oneOf } from '../shell/params.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { Strips } from './Strips.tsx';

const PROPERTIES = ['start', 'end', 'status', 'when', 'amount', 'population', 'point'] as const;
const ORDERS = ['SPREAD', 'SUBJECT'] as const;

/** Properties on which sources disagree, the largest spread first. */
export default function ContestedView({ params }: ViewProps) {
  const property = oneOf(params, 'property', PROPERTIES);
  const order = oneOf(params, 'order', ORDERS) ?? 'SPREAD';
  const between = ['one', 'other'].flatMap((name) => params.get(name) ?? []);
  const change = (changed: Readonly<Record<string, string | null>>) =>
    changeParams('contested', params, changed);
  useTitle('Contested');
  useOffer({
    says: 'All ties on which sources disagree, with their claims and sources',
    filter: { contested: true, between: between.length > 0 ? between : null },
  });
  const variables = {
    first: 50,
    filter: { property, between: between.length > 0 ? between : null },
    orderBy: { field: order, direction: order === 'SPREAD' ? 'DESC' : 'ASC' } as const,
  };
  return (
    <article className="page">
      <header className="head">
        <h1>Where sources disagree</h1>
        <p className="lead">
          All versions are kept. Where a rule prefers one, it is shown first, with the reason.
        </p>
      </header>
      <div className="filters">
        <ActorChoice
          label="Between"
          id={params.get('one')}
          onChoose={(id) => change({ one: id })}
        />
        <ActorChoice
          label="and"
          id={params.get('other')}
          onChoose={(id) => change({ other: id })}
        />
        <Select
          label="About"
          value={property}
          options={PROPERTIES}
          any="Anything"
          onChange={(to) => change({ property: to })}
        />
        <Select
          label="Sort by"
          value={order}
          options={ORDERS}
          textOf={(one) => (one === 'SPREAD' ? 'Largest gap' : 'Name')}
          onChange={(to) => change({ order: to })}
        />
      </div>
      <Rows
        key={JSON.stringify(variables)}
        variables={variables}
        as={asOf(params)}
        onChange={(as) => change({ as: as === 'table' ? as : null })}
      />
    </article>
  );
}

interface RowsProps extends Pick<Parameters<typeof Figure>[0], 'as' | 'onChange'> {
  readonly variables: Omit<Parameters<typeof variablesOf>[0], 'after'>;
}

const variablesOf = (variables: {
  readonly first: number;
  readonly filter: {
    readonly property: string | null;
    readonly between: readonly string[] | null;
  };
  readonly orderBy: { readonly field: (typeof ORDERS)[number]; readonly direction: 'ASC' | 'DESC' };
}) => variables;

function Rows({ variables, as, onChange }: RowsProps) {
  const pages = usePages(ContestsDocument, variablesOf(variables), ({ contested }) => contested);
  const contests = pages.edges.map(({ node }) => node);
  if (pages.total === 0) {
    return <Empty>No disagreement found with these filters.</Empty>;
  }
  return (
    <div>
      {contests.length > 0 && (
        <Figure
          title="Where sources disagree"
          says="Each square is one source; the dashed line is the gap between dates."
          as={as}
          onChange={onChange}
          picture={{
            name: 'proxeny-contested',
            counts: `${contests.length} of ${counted(pages.total ?? 0, 'contest')} shown.`,
            filter: '',
          }}
          drawing={<Strips contests={contests} pages={pages} />}
          table={
            <Table
              caption="Where sources disagree"
              columns={COLUMNS}
              rows={contests}
              keyOf={({ subject, property }) => `${subject.id} ${property}`}
              pages={pages}
            />
          }
        />
      )}
      <PagesFoot pages={pages} what="contests" />
    </div>
  );
}

const COLUMNS: readonly Column<ContestRowFragment>[] = [
  { head: 'Subject', cell: ({ subject }) => <SubjectLink subject={subject} /> },
  { head: 'Fact', cell: ({ property }) => wordOf(property) },
  {
    head: 'Sources say',
    cell: ({ values }) =>
      values
        .map(({ text, claims }) => `${valueWords(text)} (${counted(claims.length, 'claim')})`)
        .join('; '),
  },
  {
    head: 'Gap',
    cell: ({ spreadDays }) => (spreadDays === null ? '' : counted(spreadDays, 'day')),
  },
  {
    head: 'Shown first',
    cell: ({ preferred, because, decided }) =>
      decided ? `${valueWords(preferred.text)}: ${because}` : because,
  },
];
