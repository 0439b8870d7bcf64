import type { Alongside, PartyCondition, TieType } from '../../../src/generated/schema.ts';
import { toLabel } from '../../../src/resolvers/inputs.ts';
import { type Copy, type Item, textOf } from './copy.ts';
import type { Test } from './periods.ts';

const LEVELS = ['Country', 'State', 'City', 'Institution'];

/** Conditions on the sides of a tie. A version of it has them as properties, which the world sets apart. */
export function sideTests({ all, to, from }: Copy): Readonly<Record<string, Test>> {
  const among = ({ properties }: Item) => (properties.among ?? []) as readonly string[];
  const sidesOf = (tie: Item) =>
    from(tie, 'PARTY_TO').flatMap(({ item, edge }) => (edge.role === 'WITNESS' ? [] : [item]));
  const listOf = (item: Item, name: string) => (item.properties[name] ?? []) as readonly string[];
  const isVersion = ({ labels }: Item) => labels.includes('Version');
  const levelOf = ({ labels }: Item) => LEVELS.findIndex((level) => labels.includes(level));

  function sharesWith(tie: Item, other: Item, { inside, containing }: Alongside): boolean {
    const isIn = (outer: Item, inner: Item) => among(inner).includes(textOf(outer, 'id'));
    return (
      joinsBoth(tie, other, (side, end) => (inside === false ? side === end : isIn(side, end))) ||
      (containing === true && joinsBoth(tie, other, (side, end) => isIn(end, side)))
    );
  }

  function joinsBoth(tie: Item, other: Item, holds: (side: Item, end: Item) => boolean): boolean {
    return sidesOf(tie).some((one) =>
      sidesOf(tie).some(
        (two) =>
          one !== two &&
          sidesOf(other).some(
            (a) => holds(one, a) && sidesOf(other).some((b) => a !== b && holds(two, b)),
          ),
      ),
    );
  }

  function isAlongside(item: Item, given: Alongside): boolean {
    const { kinds, inside, containing } = given;
    const meets = (kind: string) => kinds == null || (kinds as readonly string[]).includes(kind);
    if (isVersion(item))
      return [
        inside === false ? 'kindsAlongside' : 'kindsInside',
        ...(containing === true ? ['kindsContaining'] : []),
      ].some((name) => listOf(item, name).some(meets));
    return all('Tie').some(
      (other) =>
        other !== item &&
        other.properties.isSetAside !== true &&
        item.properties.isSetAside !== true &&
        meets(textOf(other, 'kind')) &&
        sharesWith(item, other, given),
    );
  }

  return {
    types: (item, types: readonly TieType[]) =>
      types.map(toLabel).includes(isVersion(item) ? textOf(item, 'type') : item.type),
    party: (item, { within, levels }: PartyCondition) => {
      const meets = (id: string, type: string) =>
        levels == null ||
        levels.some((one) => one === (id === within ? 'ITSELF' : type.toUpperCase()));
      if (isVersion(item)) {
        const found = listOf(item, 'within').filter((one) => one.startsWith(`${within} `));
        const words = found.map((one) => one.split(' ')[1]?.toUpperCase());
        return found.length > 0 && (levels == null || levels.some((one) => words.includes(one)));
      }
      return sidesOf(item).some(
        (side) => among(side).includes(within) && meets(textOf(side, 'id'), side.type),
      );
    },
    role: (item, role: string) =>
      isVersion(item)
        ? listOf(item, 'roles').includes(role)
        : from(item, 'PARTY_TO').some(({ edge }) => edge.role === role),
    levels: (item, wanted: readonly string[]) => {
      if (isVersion(item)) return listOf(item, 'levels').some((one) => wanted.includes(one));
      const sides = sidesOf(item).filter((side) => levelOf(side) !== -1);
      return sides.some((one) =>
        sides.some((two) => {
          const pair = [one, two].map((side) => LEVELS[levelOf(side)]?.toUpperCase());
          return one !== two && levelOf(one) <= levelOf(two) && wanted.includes(pair.join('_'));
        }),
      );
    },
    alongside: isAlongside,
    notAlongside: (item, given: Alongside) => !isAlongside(item, given),
    isDomestic: (item, is: boolean) => {
      const known = listOf(item, 'countries').filter((id) => id !== '');
      const isKnown = known.length > 1 || listOf(item, 'countries').length === known.length;
      return isKnown && known.length > 0 && (known.length === 1) === is;
    },
    selfPublished: (item, is: boolean) => {
      if (isVersion(item)) return (item.properties.selfPublished === true) === is;
      const sides = sidesOf(item);
      const isOwn = (publisher: Item) =>
        sides.some(
          (side) =>
            among(side).includes(textOf(publisher, 'id')) ||
            among(publisher).includes(textOf(side, 'id')),
        );
      const published = from(item, 'ABOUT')
        .filter(({ item: claim }) => claim.properties.retiredAt === undefined)
        .flatMap(({ item: claim }) => to(claim, 'STATED_IN'))
        .flatMap(({ item: source }) => to(source, 'PUBLISHED_BY'));
      return published.some(({ item: publisher }) => isOwn(publisher)) === is;
    },
  };
}
