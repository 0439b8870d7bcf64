import type { Pages } from '../lists/usePages.ts';
import type { StartedFragment, TieRowFragment } from '../generated/operations.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { ContestedSign, Sign, StatusSign } from './Sign.tsx';
import { type Column, Table } from '../lists/Table.tsx';
import { endText, startText, startsOf } from './dates.ts';
import { KIND_GROUPS, groupOf } from './kinds.ts';
import { Signed } from './links.tsx';
import { wordOf } from '../shell/words.ts';
import { basisText, listedText, sourcesText, statusText } from './terms.ts';
import { nameOf } from './tieName.ts';
import { words } from '../words/words.ts';

export interface TieTableProps {
  readonly caption: string;
  readonly ties: readonly TieRowFragment[];
  readonly pages: Pages<unknown>;

  /** Whose ties they are: each row names the other parties. */
  readonly of?: string;
}

export function TieTable({ caption, ties, pages, of }: TieTableProps) {
  const columns = Object.values(tieColumns(of));
  return (
    <Table caption={caption} columns={columns} rows={ties} keyOf={({ id }) => id} pages={pages} />
  );
}

/** The columns of a table of ties; with `of`, each row names the other parties. */
export function tieColumns(of?: string) {
  return {
    tie: {
      head: of === undefined ? words.parts.tie : words.parts.with,
      cell: (tie) => <TieLink tie={tie} of={of} />,
    },
    kind: { head: words.parts.type, cell: ({ kind }) => <GroupedKind kind={kind} /> },
    since: { head: words.parts.since, cell: (tie) => <Since tie={tie} /> },
    until: { head: words.parts.until, cell: endText },
    status: {
      head: words.parts.status,
      cell: (tie) => (
        <Signed sign={<StatusSign tie={tie} />}>
          {statusText(tie)}
          <span className="aside"> {listedText(tie)}</span>
        </Signed>
      ),
    },
    confidence: {
      head: words.parts.confidence,
      cell: ({ record }) => <span className="whole">{basisText(record.confidence)}</span>,
    },
    sources: {
      head: words.parts.sources,
      cell: ({ record }) => sourcesText(record.sourceCount, record.confidence),
      isNumber: true,
    },
  } satisfies Readonly<Record<string, Column<TieRowFragment>>>;
}

/** The other principals; all of them if the table has no owner. */
export function othersIn(tie: TieRowFragment, of: string | undefined): string {
  const { parties } = tie;
  const name = nameOf(tie);
  if (of === undefined) return name;
  const others = parties.filter(({ actor, role }) => actor.id !== of && role !== 'WITNESS');
  return others.map(({ actor }) => actor.name).join(words.parts.comma) || name;
}

function TieLink({ tie, of }: { readonly tie: TieRowFragment; readonly of: string | undefined }) {
  return <Link href={hrefTo('tie', tie.id)}>{othersIn(tie, of)}</Link>;
}

function GroupedKind({ kind }: Pick<TieRowFragment, 'kind'>) {
  const group = groupOf(kind);
  return (
    <Signed sign={<Sign shape={KIND_GROUPS[group].shape} tone={group} />}>{wordOf(kind)}</Signed>
  );
}

/** When it began; all dates that sources state, if they disagree. */
export function Since({ tie }: { readonly tie: StartedFragment }) {
  if (startsOf(tie).length < 2)
    return tie.start ? (
      words.dates.text(tie.start)
    ) : (
      <span className="aside">{words.dates.none}</span>
    );
  return (
    <span className="contested-text">
      <ContestedSign /> {startText(tie)}
    </span>
  );
}
