import type { CompareQuery } from '../generated/operations.ts';
import { List } from '../lists/List.tsx';
import { Section } from '../parts/Section.tsx';
import { ActorLink } from '../parts/links.tsx';
import { Empty } from '../shell/states.tsx';
import { words } from '../words/words.ts';
import type { Place } from './Comparison.tsx';

/** The actors that share a tie with each of the places. */
export function SharedPartners({ places }: { readonly places: readonly Place[] }) {
  const [first, ...others] = places.map(
    ({ partners }) => new Map(partners.edges.map(({ node }) => [node.id, node])),
  );
  const shared = [...(first?.values() ?? [])].filter(({ id }) =>
    others.every((one) => one.has(id)),
  );
  const isCut = places.some(({ partners }) => partners.pageInfo.hasNextPage);
  return (
    <Section
      title={words.compare.shared}
      total={shared.length}
      says={isCut ? words.compare.onlyFirst : null}
    >
      {shared.length === 0 ? (
        <Empty>{words.compare.noneShared}</Empty>
      ) : (
        <List label={words.compare.shared} items={shared} keyOf={({ id }) => id} className="rows">
          {(actor) => <ActorLink actor={actor} />}
        </List>
      )}
    </Section>
  );
}

interface SharedNetworksProps {
  readonly networks: readonly CompareQuery['networks']['edges'][number]['node'][];
}

/** The networks that all of the places belong to. */
export function SharedNetworks({ networks }: SharedNetworksProps) {
  if (networks.length === 0) return null;
  return (
    <Section title={words.compare.networks} total={networks.length}>
      <List label={words.compare.networks} items={networks} keyOf={({ id }) => id} className="rows">
        {(network) => <ActorLink actor={network} />}
      </List>
    </Section>
  );
}
