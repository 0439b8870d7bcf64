import { useState } from 'react';
import type { OwnTieFragment, OwnTiesFragment } from '../generated/operations.ts';
import { type Column, Table } from '../lists/Table.tsx';
import { Since } from '../parts/TieTable.tsx';
import { ActorLink } from '../parts/links.tsx';
import { Section } from '../parts/Section.tsx';
import { lastSeenText } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { plain } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { countriesOf, partnersIn } from './partners.ts';

interface OwnTiesProps {
  /** The actor's id. */
  readonly actor: string;
  readonly title: string;
  readonly ties: OwnTiesFragment;

  /** Whether they are of several kinds, which are told then. */
  readonly hasKinds?: boolean;

  /** How many are shown at first. */
  readonly most?: number;
}

/** With whom an actor has ties itself, since when, when it was last heard of, and on what evidence; the earliest first, or the latest of many. */
export function OwnTies({
  actor,
  title,
  ties: { edges, totalCount },
  hasKinds = false,
  most = 10,
}: OwnTiesProps) {
  const [isWhole, setWhole] = useState(false);
  if (totalCount === 0) return null;
  const found = edges.map(({ node }) => node);
  const rows = found.length === totalCount ? found.toSorted(byStart) : found;
  const shown = isWhole ? rows : rows.slice(0, most);
  return (
    <Section title={title} total={totalCount}>
      <div className="own-ties">
        <Table
          caption={title}
          columns={columnsOf(actor, hasKinds)}
          rows={shown}
          keyOf={({ id }) => id}
        />
      </div>
      <p className="pages-foot">
        {shown.length < rows.length && (
          <button type="button" onClick={() => setWhole(true)}>
            {words.actor.showAll(rows.length)}
          </button>
        )}
        {rows.length < totalCount && (
          <Link href={hrefTo('browse', 'ties', { one: actor })}>
            {words.actor.allInTable(totalCount)}
          </Link>
        )}
      </p>
    </Section>
  );
}

/** Undated ties are last. */
function byStart(one: OwnTieFragment, other: OwnTieFragment): number {
  const [a, b] = [one, other].map(({ start }) => start?.earliest ?? start?.latest ?? '9999');
  return (a ?? '').localeCompare(b ?? '');
}

const columnsOf = (actor: string, hasKinds: boolean): readonly Column<OwnTieFragment>[] => [
  {
    head: words.parts.with,
    cell: (tie) => (
      <>
        <Partners tie={tie} of={actor} />
        {hasKinds && <span className="aside"> {plain(tie.kind)}</span>}
      </>
    ),
  },
  {
    head: words.actor.country,
    cell: (tie) =>
      countriesOf(tie, actor)
        .map(({ name }) => name)
        .join(words.parts.comma),
  },
  {
    head: words.parts.since,
    cell: (tie) => (
      <Link href={hrefTo('tie', tie.id)}>
        <Since tie={tie} />
      </Link>
    ),
  },
  { head: words.actor.lastSeen, cell: lastSeenText },
  {
    head: words.actor.evidence,
    cell: ({ record }) => (
      <span className="aside">{words.terms.marks[record.confidence.basis]}</span>
    ),
  },
];

/** More parties than these are a number. */
const MOST_NAMED = 3;

function Partners({ tie, of }: { readonly tie: OwnTieFragment; readonly of: string }) {
  const partners = partnersIn(tie, of);
  if (partners.length === 0) return <Link href={hrefTo('tie', tie.id)}>{tie.name}</Link>;
  return (
    <>
      {partners.slice(0, MOST_NAMED).map((actor) => (
        <ActorLink key={actor.id} actor={actor} />
      ))}
      {partners.length > MOST_NAMED && (
        <Link className="aside" href={hrefTo('tie', tie.id)}>
          {words.actor.moreParties(partners.length - MOST_NAMED)}
        </Link>
      )}
    </>
  );
}
