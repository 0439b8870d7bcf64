import { type Item, type Neighbour, textOf } from './copy.ts';
import { type Edge, sorted } from './pages.ts';
import { type Walk, idOf, isListed, itemsOf } from './walk.ts';

/** What a person had a part in, in no order. */
export function involvementsOf(walk: Walk, person: Item): readonly Edge[] {
  const { from, to } = walk;
  const part = (end: Neighbour, kind: string, property: string, words?: unknown) => ({
    ...{ node: end.item, kind, role: end.edge.role ?? 'SIGNATORY' },
    sort: textOf(end.item, kind === 'EVENT' ? 'whenSort' : 'startSort'),
    when: end.item.properties[kind === 'EVENT' ? 'when' : 'start'] ?? null,
    roleLabel:
      words ?? ((end.edge.role ?? 'SIGNATORY') as string).toLowerCase().replaceAll('_', ' '),
    claim: bestClaim(end.item, property),
  });
  const bestClaim = (subject: Item, property: string) => {
    const naming = itemsOf(from(subject, 'ABOUT')).filter(({ properties }) => {
      const [item = ''] = textOf({ properties } as Item, 'value').split('=');
      const ids = [idOf(person), ...(person.properties.formerIds as string[])];
      return (
        properties.property === property &&
        properties.retiredAt === undefined &&
        properties.stance === 'SUPPORTS' &&
        ids.includes(item.split(':').at(-1) ?? '')
      );
    });
    const bySource = (claim: Item) => {
      const source = to(claim, 'STATED_IN')[0]?.item.properties;
      const rank = claim.properties.rank === 'DEPRECATED' ? 1 : 0;
      return [rank, source?.read === true ? 0 : 1, source?.directness as string, idOf(claim)];
    };
    return sorted(naming, bySource)[0] ?? null;
  };
  const counted = ({ item }: Neighbour) => isListed(item);
  return [
    ...to(person, 'PARTY_TO')
      .filter(counted)
      .map((end) => ({
        ...part(end, 'TIE', 'parties', end.item.properties.position),
        until: end.item.properties.end ?? null,
        lastConfirmed: end.item.properties.lastConfirmed ?? null,
      })),
    ...to(person, 'SIGNED')
      .filter(counted)
      .map((end) => part(end, 'SIGNATURE', 'signatories', end.edge.as)),
    ...to(person, 'TOOK_PART_IN').map((end) => part(end, 'EVENT', 'participants')),
  ];
}
