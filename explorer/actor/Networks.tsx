import { useState } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import {
  ActorNetworksDocument,
  type MembersFragment,
  NetworkCountsDocument,
  type NetworkCountsQuery,
  NetworkMembersDocument,
  type TieStatus,
} from '../generated/operations.ts';
import { type Column, Table } from '../lists/Table.tsx';
import { Section } from '../parts/Section.tsx';
import { knownStart } from '../parts/dates.ts';
import { ActorLink } from '../parts/links.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { Answered } from '../shell/states.tsx';
import { count, dotted, plain } from '../shell/words.ts';
import { Listing, PagedList } from './Listing.tsx';
import { words } from '../words/words.ts';

interface NetworksProps {
  readonly id: string;
  readonly name: string;
  readonly total: number;
}

/** The networks that an actor belongs to. */
export function Networks({ id, name, total }: NetworksProps) {
  return (
    <Listing
      name="networks"
      title={words.actor.networks}
      total={total}
      says={words.actor.networksSays(name)}
      operation={ActorNetworksDocument}
      variables={{ id, first: 50 }}
      of={({ node }) => (node && 'memberships' in node ? node.memberships : null)}
      keyOf={({ tie }) => tie.id}
    >
      {({ node, status, tie }) => (
        <>
          <ActorLink actor={node} />
          <span className="aside">
            <Link href={hrefTo('tie', tie.id)}>{membershipText(tie, status)}</Link>
          </span>
        </>
      )}
    </Listing>
  );
}

/** `member, 2008-11-18 · suspended` */
function membershipText(tie: Parameters<typeof knownStart>[0], status: TieStatus): string {
  return dotted(words.actor.member(knownStart(tie)), status !== 'UNKNOWN' && plain(status));
}

/** Who belongs to a network: how many by country and year, and the members. Nothing if it is none. */
export function Members({ id, begun }: MembersProps) {
  const { totalCount } = begun;
  if (totalCount === 0) return null;
  return (
    <Section title={words.actor.members} total={totalCount}>
      <MembersBy id={id} begun={begun} />
    </Section>
  );
}

interface MembersProps {
  readonly id: string;
  /** The latest members in all countries. */
  readonly begun: MembersFragment;
}

function MembersBy({ id, begun }: MembersProps) {
  const answer = useAnswer(NetworkCountsDocument, { id, ids: [id] });
  const [country, setCountry] = useState<string | null>(null);
  return (
    <Answered answer={answer} waitsFor={words.actor.countingMembers}>
      {(data) => (
        <>
          <Counts data={data} country={country} onChoose={setCountry} />
          <MemberList key={country} id={id} country={country} begun={begun} />
        </>
      )}
    </Answered>
  );
}

interface CountsProps {
  readonly data: NetworkCountsQuery;
  readonly country: string | null;
  readonly onChoose: (country: string | null) => void;
}

interface Row {
  readonly id: string | null;
  readonly name: string;
  readonly onRecord: number;
  /** As the network's list counts them; null if none was counted. */
  readonly counted: number | null;
}

function Counts({ data, country, onChoose }: CountsProps) {
  const rows = rowsOf(data);
  const [entry] = data.coverage;
  const day = entry?.asOf ? words.dates.text(entry.asOf) : null;
  return (
    <>
      {entry && (
        <p className="says">
          {words.actor.membersCounted(day)}
          {entry.source && (
            <Link href={hrefTo('source', entry.source.id)}>{entry.source.title}</Link>
          )}
        </p>
      )}
      <details>
        <summary>{words.actor.membersByCountry(rows.length)}</summary>
        <Table
          caption={words.actor.membersByCountry(rows.length)}
          columns={columns(country, onChoose)}
          rows={rows}
          keyOf={({ id }) => id ?? ''}
        />
      </details>
      <details>
        <summary>{words.actor.membersByYear}</summary>
        <Table
          caption={words.actor.membersByYear}
          columns={YEARS()}
          rows={data.years.groups}
          keyOf={({ keys: [key] }) => key?.label ?? ''}
        />
      </details>
    </>
  );
}

/** By country, what is on record and what was counted. */
function rowsOf({ coverage, institution }: NetworkCountsQuery): readonly Row[] {
  const counted = new Map(coverage.map((entry) => [entry.place.id, entry]));
  const found = (institution?.members.countries ?? []).map(({ country, count }) => ({
    id: country?.id ?? null,
    name: country?.name ?? words.actor.countryUnknown,
    onRecord: count,
    counted: counted.get(country?.id ?? '')?.counted ?? null,
  }));
  const known = new Set(found.map(({ id }) => id));
  const others = coverage.flatMap(({ counted, place }) =>
    known.has(place.id) ? [] : [{ ...place, onRecord: 0, counted }],
  );
  return [...found, ...others];
}

const columns = (
  country: string | null,
  onChoose: CountsProps['onChoose'],
): readonly Column<Row>[] => [
  {
    head: words.actor.country,
    cell: ({ id, name }) => (id === null ? name : <Link href={hrefTo('actor', id)}>{name}</Link>),
  },
  {
    head: words.actor.membersHere,
    isNumber: true,
    cell: ({ id, onRecord }) =>
      id === null || onRecord === 0 ? (
        count(onRecord)
      ) : (
        <button
          type="button"
          className="small"
          aria-pressed={id === country}
          onClick={() => onChoose(id === country ? null : id)}
        >
          {count(onRecord)}
        </button>
      ),
  },
  {
    head: words.actor.membersListed,
    isNumber: true,
    cell: ({ counted }) => (counted === null ? '' : count(counted)),
  },
];

const YEARS = (): readonly Column<NetworkCountsQuery['years']['groups'][number]>[] => [
  {
    head: words.actor.joined,
    cell: ({ keys: [key] }) => key?.value ?? words.terms.label(key?.label ?? ''),
  },
  { head: words.actor.membersHere, isNumber: true, cell: ({ count: number }) => count(number) },
];

function MemberList({ id, begun, country }: MembersProps & Pick<CountsProps, 'country'>) {
  const filter = country === null ? null : { party: { within: country } };
  return (
    <PagedList
      title={words.actor.memberList}
      operation={NetworkMembersDocument}
      variables={{ id, filter, first: 20 }}
      {...(country === null && { begun })}
      of={({ institution }) => institution?.members}
      keyOf={({ tie }) => tie.id}
    >
      {({ node, status, tie }) => (
        <>
          <ActorLink actor={node} />
          <span className="aside">
            {dotted('country' in node && node.country.name)}{' '}
            <Link href={hrefTo('tie', tie.id)}>{membershipText(tie, status)}</Link>
          </span>
        </>
      )}
    </PagedList>
  );
}
