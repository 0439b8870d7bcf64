import { type NameInLanguage, namesByLanguage } from '../../../src/nameIn.ts';
import { certain } from './filters.ts';
import { typeLabelOf } from '../../../src/kindText.ts';
import { name } from '../../../src/resolvers/Actor.ts';
import { url } from '../../../src/resolvers/Identifier.ts';
import { type Item, textOf } from './copy.ts';
import { type Args, type Edge, type Order, page, sorted } from './pages.ts';
import { involvementsOf } from './involvements.ts';
import { createPartners } from './partners.ts';
import * as Shared from './walk.ts';
import { NAME, WHEN, idOf, itemsOf, nodes } from './walk.ts';
import { ENGLISH } from '../../../src/words/words.ts';

/** Fields of actors, places and others. */
export function actorFields(walk: Shared.Walk): Shared.Resolvers {
  const { all, byId, forth, from, meets, one, pageBack, to } = walk;
  const { partners, posts, sisters, memberships, members } = createPartners(walk);
  const namesOf = (item: Item) =>
    sorted(itemsOf(from(item, 'NAMES')), (n) => [
      n.properties.ordinal as number,
      textOf(n, 'text'),
    ]);
  const within = (items: readonly Item[], place: Item) =>
    nodes(items.filter((item) => Shared.among(item).includes(idOf(place))));

  return {
    Subject: {
      record: (item) => ({ record: item }),
      typeLabel: ({ type, properties: { kind } }) =>
        typeLabelOf((kind as string | undefined) ?? type),
    },
    Actor: {
      name: (item, args) => {
        if (args.in == null) return item.properties.name;
        const names = namesOf(item).map(
          ({ properties }) => properties as unknown as NameInLanguage,
        );
        return name.resolve?.(namesByLanguage(names) as never, args as never, ENGLISH);
      },
      names: namesOf,
      identifiers: (item) =>
        sorted(itemsOf(from(item, 'IDENTIFIES')), (i) => [textOf(i, 'scheme'), textOf(i, 'value')]),
      ties: (item, { filter, ...args }) => {
        const edges = to(item, 'PARTY_TO').map((end) => ({ node: end.item, role: end.edge.role }));
        const isMeant = meets('TieFilter', filter);
        const kept = edges.filter(({ node }) => isMeant(node));
        return page(
          kept,
          Shared.tieOrders(
            ({ node }) => node,
            ({ role }) => [role as string],
          ),
          args,
          ({ node }) => meets('TieFilter', certain(filter))(node),
        );
      },
      partners,
      memberships,
      events: (item, args) => {
        const parts = to(item, 'TOOK_PART_IN');
        return page(
          parts.map((end) => ({ node: end.item, role: end.edge.role })),
          [ROLE_WHEN],
          args,
        );
      },
      impacts: pageBack('MEASURES', Shared.INDICATOR),
      policies: pageBack('ISSUED_BY', WHEN),
      works: (item, args) => {
        const edges = Object.entries(WORKS).flatMap(([edgeType, role]) =>
          from(item, edgeType).map((end) => ({ node: end.item, role, edgeType })),
        );
        return page(edges, [PUBLISHED], args);
      },
      distinctFrom: (item) => {
        const both = [...to(item, 'DISTINCT_FROM'), ...from(item, 'DISTINCT_FROM')];
        return sorted(both, (end) => Shared.nameKeys(end.item)).map((end) => ({
          ...{ actor: end.item, because: end.edge.because },
          source: byId(end.edge.source) ?? null,
        }));
      },
    },
    Identifier: { url: (item) => url.resolve?.(item.properties as never, {} as never, ENGLISH) },
    Place: {
      point: ({ properties: { latitude, longitude } }) =>
        latitude === undefined ? null : { latitude, longitude },
      within: one('WITHIN'),
      mergedInto: forth('MERGED_INTO'),
      institutions: (item, { kinds, ...args }) => {
        const kept = all('Institution').filter(
          ({ properties }) => kinds == null || (kinds as unknown[]).includes(properties.kind),
        );
        return page(within(kept, item), [NAME], args);
      },
      people: posts('EMPLOYER'),
      eventsHere: (item, args) => {
        const held = all('Event').filter((event) =>
          to(event, 'HELD_IN').some((end) => Shared.among(end.item).includes(idOf(item))),
        );
        return page(nodes(held), [WHEN], args);
      },
    },
    Country: {
      states: pageBack('IN_COUNTRY', NAME, 'State'),
      cities: pageBack('IN_COUNTRY', NAME, 'City'),
    },
    State: {
      country: one('IN_COUNTRY'),
      cities: pageBack('IN_STATE', NAME),
      sisterStates: sisters('State', ['SISTER_STATE', 'FRIENDSHIP']),
    },
    City: {
      country: one('IN_COUNTRY'),
      state: one('IN_STATE'),
      districts: pageBack('WITHIN', NAME, 'City'),
      sisterCities: sisters('City', [
        ...['SISTER_CITY', 'SISTER_COUNTY', 'SISTER_DISTRICT', 'SISTER_PORT', 'FRIENDSHIP'],
      ]),
    },
    Institution: {
      parent: one('PART_OF'),
      seat: one('LOCATED_IN'),
      units: pageBack('PART_OF', NAME),
      people: posts('EMPLOYER'),
      members,
      projects: walk.back('UNDER'),
    },
    Person: {
      affiliations: posts('HOLDER'),
      signed: (item, args) => {
        const edges = to(item, 'SIGNED')
          .map(signature)
          .filter(({ node }) => Shared.isListed(node));
        return page(edges, [SIGNED], args);
      },
      involvements: (item, args) => page(involvementsOf(walk, item), [INVOLVED], args),
    },
  };
}

const WORKS: Args = {
  AUTHORED_BY: 'AUTHOR',
  PUBLISHED_BY: 'PUBLISHER',
  COMMISSIONED_BY: 'COMMISSIONER',
};

const ROLE_WHEN: Order<Edge> = {
  ...WHEN,
  keys: (edge) => [...WHEN.keys(edge), edge.role as string],
};
const INVOLVED: Order<Edge> = {
  ...{ name: 'TIME', descending: true },
  keys: ({ sort, node, kind, role }) => [
    ...[sort as string, idOf(node), kind as string, role as string],
  ],
};
const PUBLISHED: Order<Edge> = {
  ...{ name: 'PUBLISHED', descending: true },
  keys: ({ node, edgeType }) => [textOf(node, 'publishedSort'), idOf(node), edgeType as string],
};
const SIGNED: Order<Edge> = {
  ...{ name: 'SIGNED', descending: true },
  keys: ({ node }) => [textOf(node, 'startSort'), idOf(node)],
};

function signature({ item, edge }: ReturnType<Shared.Walk['to']>[number]) {
  return { node: item, signedAs: edge.as ?? null };
}
