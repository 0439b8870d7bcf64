import * as Computed from '../../src/resolvers/Actor.ts';
import { chain } from '../../src/resolvers/Claim.ts';
import { counts } from '../../src/resolvers/Dataset.ts';
import { url } from '../../src/resolvers/Identifier.ts';
import { confidence, contested } from '../../src/resolvers/Record.ts';
import type { Copy, Item, Neighbour } from './copy.ts';
import type { createFilters } from './naiveFilters.ts';
import { type Args, type Edge, type Key, type Order, compareKeys, page } from './naivePages.ts';

export type Resolver = (item: Item, args: Args) => unknown;
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/** What the fields of the graph's types answer, in the words of the schema. */
export function createFields(copy: Copy, meets: ReturnType<typeof createFilters>): Resolvers {
  const { to, from } = copy;
  const itemsOf = (ends: readonly Neighbour[]) => ends.map(({ item }) => item);
  const one =
    (edgeType: string): Resolver =>
    (item) =>
      to(item, edgeType)[0]?.item ?? null;
  const sole =
    (role: string): Resolver =>
    (tie) =>
      from(tie, 'PARTY_TO').find(({ edge }) => edge.role === role)?.item;
  const sorted = <Value>(values: readonly Value[], keys: (value: Value) => readonly Key[]) =>
    values.toSorted((a, b) => compareKeys(keys(a), keys(b)));
  const unique = (items: readonly Item[]) => [...new Set(items)];
  const byName = (items: readonly Item[]) => sorted(unique(items), nameKeys);
  const forth =
    (edgeType: string): Resolver =>
    (item) =>
      byName(itemsOf(to(item, edgeType)));
  const back =
    (edgeType: string): Resolver =>
    (item) =>
      byName(itemsOf(from(item, edgeType)));
  const ordered = (ends: readonly Neighbour[]) =>
    sorted(ends, ({ edge, item }) => [edge.ordinal as number, idOf(item)]);
  const nodes = (items: readonly Item[]) => items.map((node): Edge => ({ node }));
  const standing = (claims: readonly Item[]) =>
    claims.filter(({ properties }) => properties.retiredAt === undefined);
  const claimsAbout = (item: Item) => itemsOf(from(item, 'ABOUT'));

  /** The other parties of an actor's ties, with the tie. */
  const partnersOf = (actor: Item): TieEdge[] =>
    to(actor, 'PARTY_TO').flatMap(({ item: tie, edge }) =>
      from(tie, 'PARTY_TO')
        .filter((other) => other.edge !== edge)
        .map((other) => ({
          ...heldBy(tie),
          node: other.item,
          role: other.edge.role,
          own: edge.role,
        })),
    );
  const partners = (test: (edge: TieEdge) => boolean, args: Args) =>
    page(partnersOf(copy.byId(args.id) as Item).filter(test), PARTNER_ORDERS, args);
  const sisters =
    (type: string, kinds: readonly string[]): Resolver =>
    (item, args) => {
      const filter = args.filter as Args | null | undefined;
      const test = meets('TieFilter', { ...filter, kinds: filter?.kinds ?? kinds });
      return partners(({ node, tie }) => node.type === type && test(tie), {
        ...args,
        id: idOf(item),
      });
    };
  const posts =
    (own: string, test: (edge: TieEdge) => boolean): Resolver =>
    (item, args) =>
      partners((edge) => edge.own === own && test(edge), { ...args, id: idOf(item) });
  const isPost = ({ tie }: TieEdge) => tie.type === 'Affiliation';
  const heldBy = (tie: Item) => {
    const { start, end, status, position } = tie.properties;
    return { tie, since: start, until: end, status, position };
  };

  const source = (item: Item) => {
    const { id, title, read, directness, published } = item.properties;
    return {
      ...{ id, title, read, directness },
      published: published === undefined ? null : { edtf: published },
      publisher: to(item, 'PUBLISHED_BY')[0]?.item.properties ?? null,
    };
  };
  const citing = (item: Item | undefined) =>
    item === undefined
      ? null
      : {
          ...source(item),
          citations: citationsOf(item).map((citation) => ({
            ...citation,
            source: citation.source.properties,
          })),
          mayBe: byName(itemsOf(to(item, 'MAY_BE'))).map(source),
        };
  const claim = (item: Item) => ({
    ...{ retiredAt: null, reason: null, ...item.properties },
    subject: to(item, 'ABOUT')[0]?.item.properties,
    source: citing(to(item, 'STATED_IN')[0]?.item),
    takenFrom: citing(to(item, 'TAKEN_FROM')[0]?.item),
  });
  const citationsOf = (item: Item) =>
    sorted(to(item, 'CITES'), (end) => [
      ...nameKeys(end.item),
      String(end.edge.as ?? '\u{10ffff}'),
    ]).map(({ item: cited, edge }) => ({ source: cited, citedAs: edge.as ?? null }));
  const weighed = (item: Item) =>
    sorted(standing(claimsAbout(item)), (c) => [idOf(c)]).map(claim) as never;
  const claimPage = (claims: readonly Item[], args: Args) =>
    page(
      nodes(claims),
      [
        {
          name: 'SUBJECT',
          keys: ({ node }) => [
            idOf(to(node, 'ABOUT')[0]?.item as Item),
            text(node, 'property'),
            idOf(node),
          ],
        },
      ],
      args,
    );

  return {
    Subject: { record: (item) => ({ record: item }) },
    Actor: {
      name: (item, args) =>
        args.in == null
          ? item.properties.name
          : Computed.name.resolve?.(
              namesOf(item).map(({ properties }) => properties) as never,
              args as never,
            ),
      names: (item) => namesOf(item),
      identifiers: (item) =>
        sorted(itemsOf(from(item, 'IDENTIFIES')), (i) => [text(i, 'scheme'), text(i, 'value')]),
      ties: (item, args) => {
        const edges = to(item, 'PARTY_TO').map(({ item: node, edge }) => ({
          node,
          role: edge.role,
        }));
        return page(
          edges.filter(({ node }) => meets('TieFilter', args.filter)(node)),
          tieOrders(({ node }) => node),
          args,
        );
      },
      partners: (item, args) =>
        partners(({ tie }) => meets('TieFilter', args.filter)(tie), { ...args, id: idOf(item) }),
      events: (item, args) =>
        page(
          to(item, 'TOOK_PART_IN').map(({ item: node, edge }) => ({ node, role: edge.role })),
          [
            {
              name: 'WHEN',
              descending: true,
              keys: ({ node, role }) => [text(node, 'whenSort'), idOf(node), role as string],
            },
          ],
          args,
        ),
      impacts: (item, args) => page(nodes(itemsOf(from(item, 'MEASURES'))), [INDICATOR], args),
      policies: (item, args) => page(nodes(itemsOf(from(item, 'ISSUED_BY'))), [WHEN], args),
      works: (item, args) => {
        const parts = {
          AUTHORED_BY: 'AUTHOR',
          PUBLISHED_BY: 'PUBLISHER',
          COMMISSIONED_BY: 'COMMISSIONER',
        };
        const edges = Object.entries(parts).flatMap(([edgeType, role]) =>
          from(item, edgeType).map(({ item: node }) => ({ node, role, edgeType })),
        );
        const keys = ({ node, edgeType }: Edge) => [
          text(node, 'publishedSort'),
          idOf(node),
          edgeType as string,
        ];
        return page(edges, [{ name: 'PUBLISHED', descending: true, keys }], args);
      },
      distinctFrom: (item) =>
        sorted([...to(item, 'DISTINCT_FROM'), ...from(item, 'DISTINCT_FROM')], (end) =>
          nameKeys(end.item),
        ).map(({ item: actor, edge }) => ({
          actor,
          because: edge.because,
          source: copy.byId(edge.source) ?? null,
        })),
    },
    Identifier: { url: (item) => url.resolve?.(item.properties as never, {} as never) },
    Place: {
      point: ({ properties: { latitude, longitude } }) =>
        latitude === undefined ? null : { latitude, longitude },
      within: one('WITHIN'),
      institutions: (item, { kinds, ...args }) => {
        const inside = copy.all('Institution').filter((i) => amongOf(i).includes(idOf(item)));
        const kept = inside.filter(
          (i) => kinds == null || (kinds as unknown[]).includes(i.properties.kind),
        );
        return page(nodes(kept), [NAME], args);
      },
      people: posts('EMPLOYER', isPost),
      eventsHere: (item, args) =>
        page(
          nodes(
            copy
              .all('Event')
              .filter((e) =>
                to(e, 'HELD_IN').some((end) => amongOf(end.item).includes(idOf(item))),
              ),
          ),
          [WHEN],
          args,
        ),
    },
    Country: {
      states: (item, args) => page(nodes(itemsOf(from(item, 'IN_COUNTRY', 'State'))), [NAME], args),
      cities: (item, args) => page(nodes(itemsOf(from(item, 'IN_COUNTRY', 'City'))), [NAME], args),
    },
    State: {
      country: one('IN_COUNTRY'),
      cities: (item, args) => page(nodes(itemsOf(from(item, 'IN_STATE'))), [NAME], args),
      sisterStates: sisters('State', ['SISTER_STATE', 'FRIENDSHIP']),
    },
    City: {
      country: one('IN_COUNTRY'),
      state: one('IN_STATE'),
      districts: (item, args) => page(nodes(itemsOf(from(item, 'WITHIN', 'City'))), [NAME], args),
      sisterCities: sisters('City', [
        'SISTER_CITY',
        'SISTER_COUNTY',
        'SISTER_DISTRICT',
        'SISTER_PORT',
        'FRIENDSHIP',
      ]),
    },
    Institution: {
      parent: one('PART_OF'),
      seat: one('LOCATED_IN'),
      units: (item, args) => page(nodes(itemsOf(from(item, 'PART_OF'))), [NAME], args),
      people: posts('EMPLOYER', isPost),
      members: posts('NETWORK', ({ tie, role }) => tie.type === 'Membership' && role === 'MEMBER'),
      projects: back('UNDER'),
    },
    Person: {
      affiliations: posts('HOLDER', isPost),
      signed: (item, args) =>
        page(
          to(item, 'SIGNED').map(({ item: node, edge }) => ({ node, signedAs: edge.as ?? null })),
          [
            {
              name: 'SIGNED',
              descending: true,
              keys: ({ node }) => [text(node, 'startSort'), idOf(node)],
            },
          ],
          args,
        ),
    },
    Tie: {
      parties: (item) =>
        ordered(from(item, 'PARTY_TO')).map(({ item: actor, edge }) => ({ ...edge, actor })),
      agreements: (item) =>
        sorted(
          unique(
            ['ESTABLISHES', 'RENEWS', 'ENDS'].flatMap((edgeType) => itemsOf(from(item, edgeType))),
          ),
          (a) => [text(a, 'startSort'), idOf(a)],
        ),
      projects: back('UNDER'),
      events: (item, args) => page(nodes(itemsOf(from(item, 'CONCERNS'))), [WHEN], args),
      impacts: (item, args) => page(nodes(itemsOf(from(item, 'MEASURES'))), [INDICATOR], args),
      policies: (item) =>
        sorted(itemsOf(from(item, 'EFFECT_ON')), (effect) => [
          text(to(effect, 'EFFECT_OF')[0]?.item as Item, 'whenSort'),
          idOf(effect),
        ]),
      themes: forth('ABOUT_THEME'),
    },
    Agreement: {
      signatories: (item) =>
        ordered(from(item, 'SIGNED')).map(({ item: person, edge }) => ({
          person,
          signedAs: edge.as ?? null,
        })),
      establishes: forth('ESTABLISHES'),
      renews: forth('RENEWS'),
      ends: forth('ENDS'),
    },
    Partnership: { under: one('UNDER') },
    Office: { operator: sole('OPERATOR'), host: sole('HOST') },
    Membership: { member: sole('MEMBER'), network: sole('NETWORK') },
    Affiliation: { person: sole('HOLDER'), with: sole('EMPLOYER') },
    PersonalTie: { people: (item) => itemsOf(ordered(from(item, 'PARTY_TO'))) },
    Event: {
      place: one('HELD_IN'),
      concerns: forth('CONCERNS'),
      participants: (item, args) =>
        page(
          from(item, 'TOOK_PART_IN').map(({ item: node, edge }): Edge => ({ ...edge, node })),
          [
            {
              name: 'ORDINAL',
              keys: ({ node, ordinal, role }) => [ordinal as number, idOf(node), role as string],
            },
          ],
          args,
        ),
      themes: forth('ABOUT_THEME'),
    },
    Policy: {
      issuer: one('ISSUED_BY'),
      effects: (item, args) =>
        page(
          nodes(itemsOf(from(item, 'EFFECT_OF'))),
          [
            {
              name: 'TIE',
              keys: ({ node }) => [
                nameKeys(to(node, 'EFFECT_ON')[0]?.item as Item)[0] as string,
                idOf(node),
              ],
            },
          ],
          args,
        ),
      themes: forth('ABOUT_THEME'),
    },
    PolicyEffect: { policy: one('EFFECT_OF'), tie: one('EFFECT_ON') },
    Impact: {
      measures: (item) => sorted(itemsOf(to(item, 'MEASURES')), (subject) => [idOf(subject)]),
      themes: forth('ABOUT_THEME'),
    },
    Theme: {
      broader: one('BROADER'),
      narrower: back('BROADER'),
      subjects: (item, args) => {
        const below = (theme: Item): Item[] => [
          theme,
          ...itemsOf(from(theme, 'BROADER')).flatMap(below),
        ];
        const subjects = below(item).flatMap((theme) => itemsOf(from(theme, 'ABOUT_THEME')));
        return page(
          nodes(unique(subjects)),
          [{ name: 'ID', keys: ({ node }) => [idOf(node)] }],
          args,
        );
      },
    },
    Source: {
      authors: (item) => itemsOf(ordered(to(item, 'AUTHORED_BY'))),
      commissionedBy: (item) => itemsOf(ordered(to(item, 'COMMISSIONED_BY'))),
      publisher: one('PUBLISHED_BY'),
      cites: forth('CITES'),
      citations: (item) => citationsOf(item),
      citedBy: back('CITES'),
      mayBe: forth('MAY_BE'),
      candidateFor: back('MAY_BE'),
      claims: (item, args) => claimPage(standing(itemsOf(from(item, 'STATED_IN'))), args),
      relayedClaims: (item, args) => claimPage(standing(itemsOf(from(item, 'TAKEN_FROM'))), args),
    },
    Claim: {
      subject: one('ABOUT'),
      source: one('STATED_IN'),
      takenFrom: one('TAKEN_FROM'),
      chain: (item) => {
        const others = standing(claimsAbout(to(item, 'ABOUT')[0]?.item as Item)).filter(
          (other) => other !== item && other.properties.property === item.properties.property,
        );
        return chain.resolve?.(
          [item, ...sorted(others, (other) => [idOf(other)])].map(claim) as never,
          {} as never,
        );
      },
    },
    Record: {
      claims: (item, args) => {
        const filter = args.filter as Args | null | undefined;
        const all = filter?.includeRetired === true || filter?.asKnownOn != null;
        const claims = all ? claimsAbout(item) : standing(claimsAbout(item));
        const keys = ({ node }: Edge) => [
          text(node, 'property'),
          node.properties.ordinal as number,
          idOf(node),
        ];
        return page(
          nodes(claims.filter(meets('ClaimFilter', filter))),
          [{ name: 'PROPERTY', keys }],
          args,
        );
      },
      sources: (item) =>
        sorted(
          unique(standing(claimsAbout(item)).flatMap((c) => itemsOf(to(c, 'STATED_IN')))),
          (s) => [s.properties.read === true ? 0 : 1, ...nameKeys(s)],
        ),
      contested: (item) => contested.resolve?.(weighed(item), {} as never),
      confidence: (item) => confidence.resolve?.(weighed(item), {} as never),
      firstRecordedAt: ({ properties }) => properties.firstRecordedAt,
      lastChangedAt: ({ properties }) => properties.lastChangedAt,
    },
    Dataset: {
      counts: ({ properties }) => counts.resolve?.(properties.counts as never, {} as never),
    },
  };

  function namesOf(item: Item) {
    return sorted(itemsOf(from(item, 'NAMES')), (name) => [
      name.properties.ordinal as number,
      text(name, 'text'),
    ]);
  }
}

interface TieEdge extends Edge {
  readonly tie: Item;
  readonly role: unknown;
  readonly own: unknown;
}

export const idOf = ({ properties }: Item) => properties.id as string;
const text = ({ properties }: Item, name: string) => properties[name] as string;
const nameKeys = (item: Item): readonly Key[] => [text(item, 'nameKey'), idOf(item)];
const amongOf = ({ properties }: Item) => properties.among as readonly string[];

export const NAME: Order<Edge> = { name: 'NAME', keys: ({ node }) => nameKeys(node) };
export const WHEN: Order<Edge> = {
  name: 'WHEN',
  descending: true,
  keys: ({ node }) => [text(node, 'whenSort'), idOf(node)],
};
export const INDICATOR: Order<Edge> = { name: 'INDICATOR', keys: ({ node }) => nameKeys(node) };

export function tieOrders<E extends Edge>(
  tieOf: (edge: E) => Item,
  last: (edge: E) => readonly Key[] = () => [],
): readonly Order<E>[] {
  const by = (name: string, property: string, descending = false): Order<E> => ({
    ...{ name, descending },
    keys: (edge) => [tieOf(edge).properties[property] as Key, idOf(tieOf(edge)), ...last(edge)],
  });
  return [by('START', 'startSort', true), by('NAME', 'nameKey'), by('SOURCES', 'sourceCount')];
}

const PARTNER_ORDERS = tieOrders<TieEdge>(
  ({ tie }) => tie,
  ({ node }) => [idOf(node)],
);
