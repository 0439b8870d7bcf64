import { type Column, Table } from '../lists/Table.tsx';
import { ActorLink } from '../parts/links.tsx';
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
  const measured = network.members.filter(({ isOutside }) => !isOutside);
  const rows = measured.toSorted(
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

function columnsOf(
  { loss }: WholeNetwork,
  onRemove: BrokersProps['onRemove'],
): readonly Column<Member>[] {
  const { network } = words;
  return [
    {
      head: network.name,
      cell: ({ id, name, type }) => <ActorLink actor={{ id, name, __typename: type }} />,
    },
    counted(network.rank, ({ rank }) => rank),
    counted(network.sizes.betweenness, ({ betweenness }) => betweenness),
    ...(loss ? [counted(network.afterwards, ({ betweennessAfter }) => betweennessAfter)] : []),
    counted(network.sizes.degree, ({ degree }) => degree),
    counted(network.tones.community, ({ community }) => community),
    {
      head: network.actions,
      cell: ({ id, isGone, name }) => (
        <button
          type="button"
          aria-label={network[isGone ? 'restoreOne' : 'removeOne'](name)}
          onClick={() => onRemove(id)}
        >
          {network[isGone ? 'restore' : 'remove']}
        </button>
      ),
    },
  ];
}

/** In whole numbers; empty where it is not measured. */
const counted = (head: string, of: (member: Member) => number | null): Column<Member> => ({
  head,
  isNumber: true,
  cell(member) {
    const number = of(member);
    return number === null ? '' : count(Math.round(number));
  },
});
