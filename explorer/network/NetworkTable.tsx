import { useRef } from 'react';
import { TypeSign } from '../parts/Sign.tsx';
import { Table } from '../lists/Table.tsx';
import { Signed } from '../parts/links.tsx';
import { count } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { type Grouping, groupOf } from './layout.ts';
import type { Network, Vertex } from './network.ts';
import { words } from '../words/words.ts';

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
      caption={words.network.nodes}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.network.name,
          cell: ({ id, name, type }: Vertex) => (
            <Signed sign={<TypeSign type={type} />}>
              <Link href={hrefTo('actor', id)}>{name}</Link>
              {id === chosen && <span className="aside">{words.network.selected}</span>}
            </Signed>
          ),
        },
        { head: words.network.country, cell: ({ country }) => country },
        { head: words.network.ties, cell: ({ id }) => <Ties links={tiesOf(id)} /> },
        { head: words.network.hiddenTies, isNumber: true, cell: ({ hidden }) => count(hidden) },
        {
          head: words.network.actions,
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
      {links.length > MOST_TIES && <li>{words.lists.rest(links.length - MOST_TIES)}</li>}
    </ul>
  );
}

type ActionsProps = Pick<NetworkTableProps, 'canOpen' | 'onChoose' | 'onOpen'> & {
  readonly vertex: Vertex;
};

function Actions({ vertex, canOpen, onChoose, onOpen }: ActionsProps) {
  const { id, hidden, isOpen, name } = vertex;
  const select = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={select}
        type="button"
        aria-label={words.network.selectOne(name)}
        onClick={() => onChoose(id)}
      >
        {words.network.select}
      </button>{' '}
      {!isOpen && hidden > 0 && canOpen && (
        <button
          type="button"
          aria-label={words.network.showOf(hidden, name)}
          onClick={() => {
            // This button goes.
            select.current?.focus();
            onOpen(id);
          }}
        >
          {words.network.show(hidden)}
        </button>
      )}
    </>
  );
}
