import { TypeSign } from '../parts/Sign.tsx';
import { Table } from '../lists/Table.tsx';
import { Signed } from '../parts/links.tsx';
import { count, plain } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { type Grouping, groupOf } from './layout.ts';
import type { Network, Vertex } from './network.ts';

export interface NetworkTableProps {
  readonly network: Network;
  readonly chosen: string | null;
  readonly grouping: Grouping;
  readonly canOpen: boolean;
  readonly onChoose: (actor: string) => void;
  readonly onOpen: (actor: string) => void;
}

/** The network as a table: actors, their ties, and how many ties are hidden. The selected actor comes first. */
export function NetworkTable(props: NetworkTableProps) {
  const { canOpen, chosen, grouping, network, onChoose, onOpen } = props;
  const rows = network.vertices.toSorted(
    (one, other) =>
      Number(other.id === chosen) - Number(one.id === chosen) ||
      groupOf(grouping, one).localeCompare(groupOf(grouping, other)),
  );
  // A tie of many parties is drawn as several lines.
  const tiesOf = (id: string) => {
    const own = network.links.filter(({ one, other }) => one === id || other === id);
    return [...new Map(own.map((link) => [link.tie ?? link.id, link])).values()];
  };
  return (
    <Table
      caption="Nodes of the network"
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          head: 'Name',
          cell: ({ id, name, type }: Vertex) => (
            <Signed sign={<TypeSign type={type} />}>
              <Link href={hrefTo('actor', id)}>{name}</Link>
              {id === chosen && <span className="aside">selected</span>}
            </Signed>
          ),
        },
        { head: 'Country', cell: ({ country, type }) => country ?? plain(type) },
        {
          head: 'Ties',
          cell: ({ id }) => <Ties links={tiesOf(id)} />,
        },
        {
          head: 'Hidden',
          isNumber: true,
          cell: ({ hidden }) => count(hidden),
        },
        {
          head: 'Actions',
          cell: (vertex) => <Actions vertex={vertex} {...{ canOpen, onChoose, onOpen }} />,
        },
      ]}
    />
  );
}

const MOST_TIES = 6;

function Ties({ links }: { readonly links: Network['links'] }) {
  return (
    <ul className="captions">
      {links.slice(0, MOST_TIES).map(({ id, name, tie }) => (
        <li key={id}>{tie === null ? name : <Link href={hrefTo('tie', tie)}>{name}</Link>}</li>
      ))}
      {links.length > MOST_TIES && <li>and {count(links.length - MOST_TIES)} more</li>}
    </ul>
  );
}

type ActionsProps = Pick<NetworkTableProps, 'canOpen' | 'onChoose' | 'onOpen'> & {
  readonly vertex: Vertex;
};

function Actions({ vertex, canOpen, onChoose, onOpen }: ActionsProps) {
  const { id, hidden, isOpen, name } = vertex;
  return (
    <>
      <button type="button" aria-label={`Select ${name}`} onClick={() => onChoose(id)}>
        Select
      </button>{' '}
      {!isOpen && hidden > 0 && canOpen && (
        <button
          type="button"
          aria-label={`Show ${count(hidden)} more of ${name}`}
          onClick={() => onOpen(id)}
        >
          Show {count(hidden)} more
        </button>
      )}
    </>
  );
}
