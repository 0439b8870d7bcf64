import { compareText } from '../../../src/evidence/claim.ts';
import { type Item, textOf } from './copy.ts';
import { type Edge, type Key, page, sorted } from './pages.ts';
import {
  INDICATOR,
  type Resolvers,
  WHEN,
  type Walk,
  idOf,
  inOrder,
  isListed,
  itemsOf,
  nameKeys,
  nodes,
  unique,
} from './walk.ts';

/** Fields of ties, events, policies, impacts and themes. */
export function tieFields(walk: Walk): Resolvers {
  const { back, byId: nodeOf, forth, from, one, pageBack, sole, to } = walk;
  const policyOf = (effect: Item) => to(effect, 'EFFECT_OF')[0]?.item as Item;
  const tieOf = (effect: Item) => to(effect, 'EFFECT_ON')[0]?.item as Item;
  const themes = forth('ABOUT_THEME');
  const byId = (edgeType: string) => (item: Item) =>
    sorted(itemsOf(to(item, edgeType)), (subject) => [idOf(subject)]);

  return {
    Tie: {
      parties: (item) =>
        inOrder(from(item, 'PARTY_TO')).map((end) => ({ ...end.edge, actor: end.item })),
      agreements: (item) => {
        const all = ['ESTABLISHES', 'RENEWS', 'ENDS'].flatMap((edgeType) => from(item, edgeType));
        const listed = unique(itemsOf(all)).filter(isListed);
        return sorted(listed, (one) => [textOf(one, 'startSort'), idOf(one)]);
      },
      isSetAside: (item) => item.properties.isSetAside === true,
      statusClaim: (item) => nodeOf(item.properties.statusClaim) ?? null,
      lists: ({ properties: { listedOn, lackedBy } }) => {
        const entries = (texts: unknown, isListed: boolean) =>
          (texts as readonly string[]).map((text) => {
            const [day, source, place] = text.split(' ');
            return { day, source: nodeOf(source), isListed, place: nodeOf(place) ?? null };
          });
        const all = [...entries(listedOn, true), ...entries(lackedBy, false)];
        return sorted(all, (one) => [one.source, one.place].map((of) => (of ? idOf(of) : '')))
          .toSorted((a, b) => compareText(b.day ?? '', a.day ?? ''))
          .map(({ day, ...one }) => ({ ...one, on: day === '-' ? null : day }));
      },
      calledOffBy: (item) =>
        sorted(
          unique(
            ((item.properties.calledOffBy ?? []) as readonly string[]).flatMap(
              (id) => nodeOf(id) ?? [],
            ),
          ),
          (one) => [textOf(one, 'whenSort'), idOf(one)],
        ),
      projects: back('UNDER'),
      followedFrom: forth('FOLLOWED_FROM'),
      ledTo: back('FOLLOWED_FROM'),
      events: pageBack('CONCERNS', WHEN),
      impacts: pageBack('MEASURES', INDICATOR),
      policies: (item) =>
        sorted(itemsOf(from(item, 'EFFECT_ON')), (effect) => [
          textOf(policyOf(effect), 'whenSort'),
          idOf(effect),
        ]),
      themes,
    },
    Agreement: {
      signatories: (item) =>
        inOrder(from(item, 'SIGNED')).map((end) => ({
          person: end.item,
          signedAs: end.edge.as ?? null,
          onBehalfOf: nodeOf(end.edge.onBehalfOf as string) ?? null,
        })),
      establishes: forth('ESTABLISHES'),
      renews: forth('RENEWS'),
      ends: forth('ENDS'),
    },
    Partnership: { under: one('UNDER') },
    Office: { operator: sole('OPERATOR'), host: sole('HOST') },
    Membership: { member: sole('MEMBER'), network: sole('NETWORK') },
    Affiliation: { person: sole('HOLDER'), with: sole('EMPLOYER') },
    PersonalTie: { people: (item) => itemsOf(inOrder(from(item, 'PARTY_TO'))) },
    Event: {
      place: one('HELD_IN'),
      concerns: forth('CONCERNS'),
      about: byId('TREATS'),
      participants: (item, args) => {
        const ends = from(item, 'TOOK_PART_IN');
        const parts = ends.map((end): Edge => ({ ...end.edge, node: end.item }));
        const keys = ({ node, ordinal, role }: Edge) => [
          ordinal as number,
          idOf(node),
          role as Key,
        ];
        return page(parts, [{ name: 'ORDINAL', keys }], args);
      },
      themes,
    },
    Policy: {
      issuer: one('ISSUED_BY'),
      impacts: back('RESULTS_FROM'),
      effects: (item, args) => {
        const keys = ({ node }: Edge) => [nameKeys(tieOf(node))[0] ?? '', idOf(node)];
        return page(nodes(itemsOf(from(item, 'EFFECT_OF'))), [{ name: 'TIE', keys }], args);
      },
      themes,
    },
    PolicyEffect: { policy: policyOf, tie: tieOf },
    Impact: {
      measures: byId('MEASURES'),
      partOf: one('SHARE_OF'),
      policies: forth('RESULTS_FROM'),
      themes,
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
        const keys = ({ node }: Edge) => [idOf(node)];
        return page(nodes(unique(subjects).filter(isListed)), [{ name: 'ID', keys }], args);
      },
    },
  };
}
