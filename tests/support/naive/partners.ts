import { type Confidence, told } from '../../../src/evidence/confidence.ts';
import { certain } from './filters.ts';
import type { Item } from './copy.ts';
import { type Args, type Edge, page, sorted } from './pages.ts';
import { type Resolver, type Walk, idOf, isListed, tieOrders, unique } from './walk.ts';

/** Another party of a tie, with the tie. */
interface Partner extends Edge {
  readonly tie: Item;
  readonly role: unknown;
  /** The actor's own role in the tie. */
  readonly own: unknown;
}

/** Connections to the other parties of an actor's ties, by type. */
export function createPartners({ from, meets, to }: Walk) {
  const paged =
    (
      testOf: (args: Args) => (partner: Partner) => boolean,
      orders = BY_ROLE,
      ofAll: (found: readonly Partner[]) => Args = () => ({}),
    ): Resolver =>
    (actor, args) => {
      const all = to(actor, 'PARTY_TO').flatMap(({ item: tie, edge }) =>
        from(tie, 'PARTY_TO')
          .filter((other) => other.item !== actor)
          .map((other): Partner => {
            const { start: since, end: until, lastConfirmed, status, position } = tie.properties;
            const confidence = readStored(tie.properties.startConfidence);
            const what = { since, confidence, until, lastConfirmed, status, position };
            return { ...what, tie, node: other.item, role: other.edge.role, own: edge.role };
          }),
      );
      const found = all.filter(testOf(args));
      const isCertain = testOf({ ...args, filter: certain(args.filter) });
      return { ...page(found, orders, args, isCertain), ...ofAll(found) };
    };
  const inMemberships =
    (mine: string, others: string) =>
    ({ filter }: Args) => {
      const isMeant = meets('TieFilter', filter);
      return ({ own, role, tie }: Partner) =>
        own === mine && role === others && tie.type === 'Membership' && isMeant(tie);
    };
  /** The countries that an actor is or is in; null if none is known. */
  const countriesOf = (actor: Item): readonly (Item | null)[] => {
    const found = unique([...walkUp(actor)]).filter(({ type }) => type === 'Country');
    return found.length === 0 ? [null] : found;
  };
  function* walkUp(actor: Item): Generator<Item> {
    yield actor;
    for (const type of ['LOCATED_IN', 'PART_OF', 'WITHIN'])
      for (const { item } of to(actor, type)) yield* walkUp(item);
  }
  return {
    partners: paged(({ filter }) => {
      const isMeant = meets('TieFilter', filter);
      return ({ tie }) => isMeant(tie);
    }),
    /** Partners of a type, by these kinds of ties unless the client names others. */
    sisters: (type: string, kinds: readonly string[]) =>
      paged((args) => {
        const filter = args.filter as Args | null | undefined;
        const isMeant = meets('TieFilter', { ...filter, kinds: filter?.kinds ?? kinds });
        return ({ node, tie, role, own }) =>
          node.type === type && role !== 'WITNESS' && own !== 'WITNESS' && isMeant(tie);
      }),
    posts: (role: string) =>
      paged(
        () =>
          ({ own, tie }) =>
            own === role && tie.type === 'Affiliation' && isListed(tie),
        ORDERS,
      ),
    memberships: paged(inMemberships('MEMBER', 'NETWORK'), ORDERS),
    members: paged(inMemberships('NETWORK', 'MEMBER'), ORDERS, (found) => {
      const members = unique(found.map(({ node }) => node));
      const all = members.flatMap((member) => countriesOf(member));
      const counts = [...new Set(all)].map((country) => ({
        country,
        count: all.filter((other) => other === country).length,
      }));
      return {
        countries: sorted(counts, ({ country, count }) => [
          ...[country ? 0 : 1, -count, country ? idOf(country) : ''],
        ]),
      };
    }),
  };
}

const ORDERS = tieOrders<Partner>(
  ({ tie }) => tie,
  ({ node }) => [idOf(node)],
);

/** Either can have several roles in a tie. */
const BY_ROLE = tieOrders<Partner>(
  ({ tie }) => tie,
  ({ node, role, own }) => [idOf(node), role as string, own as string],
);

function readStored(json: unknown): unknown {
  return typeof json === 'string' ? told(JSON.parse(json) as Confidence) : null;
}
