import type { ResultOf } from '../../../src/resolvers/coordinates.ts';
import { type Item, textOf } from './copy.ts';
import { type Args, type Edge, type Order, page, refused } from './pages.ts';
import { canSeat } from './seats.ts';
import { type Resolver, type Walk, among, idOf } from './walk.ts';

type Contest = ResultOf<'Record.contested'>[number];

interface About {
  readonly item: Item;
  readonly contest: Contest;
}

/** All contests, with each subject's claims folded again. */
export function contestedField({ all, from, to }: Walk, contestsOf: Resolver) {
  return ({ filter, ...args }: Args) => {
    const { between, minSpreadDays, property, types } = (filter ?? {}) as Args;
    if (((between ?? []) as readonly string[]).length > 10) throw refused();
    if (((minSpreadDays ?? 0) as number) < 0) throw refused();
    const abouts = all('Subject').flatMap((item) =>
      (contestsOf(item, {}) as readonly Contest[]).map((contest): About => ({ item, contest })),
    );
    const tests: ((about: About) => boolean)[] = [
      ({ contest }) => property == null || contest.property === property,
      ({ item }) => types == null || isOf(item, types as readonly string[]),
      ({ item }) => between == null || canSeat(between as readonly string[], partiesOf(item)),
      ({ contest }) =>
        minSpreadDays == null || (contest.spreadDays ?? -1) >= (minSpreadDays as number),
    ];
    const kept = abouts.filter((about) => tests.every((test) => test(about)));
    return page(kept.map(toEdge), ORDERS, args);
  };

  function partiesOf(item: Item): readonly (readonly string[])[] {
    const { labels } = item;
    if (labels.includes('Tie')) return from(item, 'PARTY_TO').map((party) => among(party.item));
    if (labels.includes('Actor')) return [among(item)];
    return ['MEASURES', 'CONCERNS', 'EFFECT_ON'].flatMap((edgeType) =>
      to(item, edgeType).flatMap((end) => partiesOf(end.item)),
    );
  }
}

function isOf({ labels }: Item, types: readonly string[]): boolean {
  return labels.some((label) => types.includes(label.toUpperCase()));
}

interface ContestEdge extends Edge {
  readonly item: Item;
  readonly contest: Contest;
}

function toEdge({ item, contest }: About): ContestEdge {
  return { node: contest as never, item, contest };
}

const ORDERS: readonly Order<ContestEdge>[] = [
  {
    name: 'SUBJECT',
    keys: ({ item, contest }) => [textOf(item, 'nameKey'), idOf(item), contest.property],
  },
  {
    name: 'SPREAD',
    keys: ({ item, contest }) => [contest.spreadDays ?? -1, idOf(item), contest.property],
  },
];
