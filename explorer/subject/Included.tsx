import { type Column, Table } from '../lists/Table.tsx';
import { Section } from '../parts/Section.tsx';
import type { FuzzyDate } from '../parts/dates.ts';
import { hrefOf, linksTo, titleOf } from '../parts/links.tsx';
import { Link } from '../shell/Link.tsx';
import { words } from '../words/words.ts';
import type { Subject } from './SubjectView.tsx';
import { amountText } from '../parts/amountText.ts';

type ThemeSubject = Extract<Subject, { __typename: 'Theme' }>;
type Item = ThemeSubject['subjects']['edges'][number]['node'];

/** What a theme includes, by type, the latest first; ties that are no agreements come first. */
export function Included({ subjects: { edges, totalCount } }: ThemeSubject) {
  const groups = Map.groupBy(
    edges.map(({ node }) => node),
    groupOf,
  );
  const left = totalCount - edges.length;
  return (
    <>
      {GROUPS.map((group) => {
        const items = groups.get(group) ?? [];
        return items.length > 0 && <Group key={group} {...{ group, items }} />;
      })}
      {left > 0 && <p className="aside">{words.lists.rest(left)}</p>}
    </>
  );
}

const GROUPS = ['ties', 'agreements', 'events', 'policies', 'impacts'] as const;

function groupOf(item: Item): (typeof GROUPS)[number] {
  if (item.__typename === 'Event') return 'events';
  if (item.__typename === 'Policy') return 'policies';
  if (item.__typename === 'Impact') return 'impacts';
  return item.__typename === 'Agreement' ? 'agreements' : 'ties';
}

function Group(props: {
  readonly group: (typeof GROUPS)[number];
  readonly items: readonly Item[];
}) {
  const title = words.browse.tables[props.group];
  const items = props.items.toSorted((one, other) => sortKey(other).localeCompare(sortKey(one)));
  const columns = props.group === 'impacts' ? [...COLUMNS(), ...FIGURES()] : COLUMNS();
  return (
    <Section title={title} total={items.length}>
      <Table caption={title} columns={columns} rows={items} keyOf={({ id }) => id} />
    </Section>
  );
}

const sortKey = (item: Item) => dateOf(item)?.edtf.replace(/^[.\/]+/, '') ?? '';

function dateOf(item: Item): FuzzyDate | null {
  if ('start' in item) return item.start;
  if ('when' in item) return item.when;
  return 'period' in item ? item.period : null;
}

const COLUMNS = (): readonly Column<Item>[] => [
  { head: words.subject.item, cell: (item) => <Link href={hrefOf(item)}>{titleOf(item)}</Link> },
  {
    head: words.subject.date,
    cell: (item) => {
      const date = dateOf(item);
      return date ? words.dates.text(date) : words.dates.none;
    },
  },
];

/** Many impacts have the same indicator: the figure and whose it is tell them apart. */
const FIGURES = (): readonly Column<Item>[] => [
  { head: words.subject.figure, cell: (item) => ('amount' in item ? amountText(item) : null) },
  {
    head: words.subject.measuredFor,
    cell: (item) => ('measures' in item ? linksTo(item.measures) : null),
  },
];
