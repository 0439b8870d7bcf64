import { type Column, Table } from '../lists/Table.tsx';
import { TypeSign } from '../parts/Sign.tsx';
import { Signed } from '../parts/links.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { count } from '../shell/words.ts';
import { words } from '../words/words.ts';
import type { Member, WholeNetwork } from './whole.ts';

export interface BrokersProps {
  readonly network: WholeNetwork;
  readonly chosen: string | null;
  readonly onRemove: (id: string) => void;
}

/** The actors by how far others are connected through them only; the selected one first. */
export function Brokers({ network, chosen, onRemove }: BrokersProps) {
  const rows = network.members.toSorted(
    (one, other) =>
      Number(other.id === chosen) - Number(one.id === chosen) ||
      (one.rank ?? Infinity) - (other.rank ?? Infinity),
  );
  return (
    <section>
      <h2>{words.network.brokers}</h2>
      <p className="aside">{words.network.brokersText}</p>
      <Table
        caption={words.network.brokers}
        rows={rows}
        keyOf={({ id }) => id}
        columns={columnsOf(network, onRemove)}
      />
    </section>
  );
}

const score = (value: number | null) => (value === null ? '' : count(Math.round(value)));

function columnsOf(
  { loss }: WholeNetwork,
  onRemove: BrokersProps['onRemove'],
): readonly Column<Member>[] {
  return [
    {
      head: words.network.name,
      cell: ({ id, name, type }) => (
        <Signed sign={<TypeSign type={type} />}>
          <Link href={hrefTo('actor', id)}>{name}</Link>
        </Signed>
      ),
    },
    {
      head: words.network.rank,
      isNumber: true,
      cell: ({ rank }: Member) => (rank === null ? '' : count(rank)),
    },
    {
      head: words.network.sizes.betweenness,
      isNumber: true,
      cell: ({ betweenness }) => score(betweenness),
    },
    ...(loss
      ? [
          {
            head: words.network.afterwards,
            isNumber: true,
            cell: ({ betweennessAfter }: Member) => score(betweennessAfter),
          },
        ]
      : []),
    { head: words.network.sizes.degree, isNumber: true, cell: ({ degree }) => count(degree) },
    {
      head: words.network.tones.community,
      isNumber: true,
      cell: ({ community }) => (community === null ? '' : count(community)),
    },
    {
      head: words.network.actions,
      cell: ({ id, isGone, name }) => (
        <button
          type="button"
          aria-label={words.network[isGone ? 'restoreOne' : 'removeOne'](name)}
          onClick={() => onRemove(id)}
        >
          {words.network[isGone ? 'restore' : 'remove']}
        </button>
      ),
    },
  ];
}
