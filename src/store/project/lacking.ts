import { distance } from 'fastest-levenshtein';
import { distanceKm } from '../../distance.ts';
import { addTo } from '../../evidence/groupBy.ts';
import { type ListSection, firstDay, lastDay } from '../../record/lists/lists.ts';
import type { Register } from '../../record/subjects/register.ts';
import { remember } from '../../record/words/remember.ts';
import { itemsLeading, valueOf } from '../../record/subjects/subject.ts';
import { wordsOf } from '../../matching/spelling.ts';

/** A tie with its parties except witnesses. */
export interface ListedTie {
  readonly id: string;
  readonly kind: string;
  readonly parties: readonly string[];
  /** The sources that have it, whether lists or not. */
  readonly sources: readonly string[];
}

/** A whole list that has other ties of a place, but not this one. */
interface Lack {
  readonly section: ListSection;
  readonly place: string;
}

/**
 * Which lists do not have a tie although they are whole for one of its places, by the id of the tie: `day source place`, latest first.
 * Only lists of a later day than one that has it count, since a list cannot lose what no list had. Lists of one owner and
 * day are one edition, because editors write a pair on one of them. Nothing is lacking where an edition may have the tie
 * in other words: a row of either place that was not identified and may be of the other's country, or a partner that may be the
 * other place.
 */
export function listsLacking(
  ties: readonly ListedTie[],
  register: Register,
): ReadonlyMap<string, readonly string[]> {
  const { lists } = register;
  const editionOf = editionsOf(register);
  const onEdition = new Map<string, { has: Set<string>; partners: Map<string, Set<string>> }>();
  for (const { id, parties, sources } of ties)
    for (const source of sources.filter(lists.has)) {
      const edition = editionOf(source, lists.dayOf(source, parties));
      const known = onEdition.get(edition) ?? { has: new Set(), partners: new Map() };
      onEdition.set(edition, known);
      known.has.add(id);
      const [one, other, ...more] = parties;
      if (one === undefined || other === undefined || more.length > 0) continue;
      addToSet(known.partners, one, other);
      addToSet(known.partners, other, one);
    }
  const isSame = samePlaces(register);
  const countryOf = codesOf(register);

  const lackingIn = ({ id, kind, parties, sources }: ListedTie): readonly Lack[] => {
    const [one, other, ...more] = parties;
    if (one === undefined || other === undefined || more.length > 0) return [];
    const days = sources.filter(lists.has).map((source) => lists.dayOf(source, parties));
    const first = days
      .map(lastDay)
      .filter((day) => day !== '')
      .sort()[0];
    if (first === undefined) return [];
    const later = new Map<string, Lack[]>();
    for (const place of [one, other])
      for (const section of lists.sectionsOf(place))
        if (section.isWhole && section.kinds.includes(kind) && firstDay(section.asOf) > first)
          addTo(later, editionOf(section.source, section.asOf), { section, place });
    return [...later].flatMap(([edition, lacks]) => {
      const known = onEdition.get(edition);
      const isIn = known?.has.has(id) === true;
      const mayBeIn = ([place, partner]: readonly [string, string]) =>
        lists
          .sectionsOf(place)
          .filter(({ source, asOf }) => editionOf(source, asOf) === edition)
          .some(({ undecided }) =>
            undecided.some((code) => code === null || code === countryOf(partner)),
          ) ||
        [...(known?.partners.get(place) ?? [])].some((candidate) => isSame(candidate, partner));
      const sides = [
        [one, other],
        [other, one],
      ] as const;
      return isIn || sides.some(mayBeIn) ? [] : lacks;
    });
  };

  const found = new Map<string, readonly string[]>();
  for (const tie of ties) {
    const entries = lackingIn(tie).map(
      ({ section, place }) => `${section.asOf ?? ''} ${section.source} ${place}`,
    );
    if (entries.length > 0) found.set(tie.id, [...new Set(entries)].sort().reverse());
  }
  return found;
}

/** The owner of a list and its day. */
function editionsOf({ subjects }: Register): (source: string, day: string | null) => string {
  const ownerOf = remember((id: string) => {
    const source = subjects.get(id);
    const [owner] = source ? itemsLeading(source, 'ORIGINATES_FROM', 'PUBLISHED_BY') : [];
    return owner?.id ?? id;
  });
  return (source, day) => `${ownerOf(source)} ${day ?? ''}`;
}

/** The code of the country that a place is in. */
function codesOf({ subjects, typeOf, containerOf }: Register): (id: string) => string | null {
  const codeOf = remember((country: string) => {
    const subject = subjects.get(country);
    return subject === undefined ? null : valueOf(subject, 'code');
  });
  return (id) => {
    const country = typeOf(id) === 'Country' ? id : containerOf(id, 'Country');
    return country === null ? null : codeOf(country);
  };
}

const NEAR_KM = 12;
/** Names alike do not make one place of two that lie so far apart. */
const FAR_KM = 120;

/** Whether a list may mean one place by the other: one contains the other, they lie close together, or have nearly one name. */
function samePlaces(register: Register): (one: string, other: string) => boolean {
  const { chainOf, typeOf, containerOf, pointOf, namesOf } = register;
  const spellingsOf = remember((id: string) =>
    namesOf(id)
      .map(({ text }) => wordsOf(text))
      .filter((words) => words.every((word) => /^[a-z0-9]+$/.test(word))),
  );
  const isCountry = (id: string) => typeOf(id) === 'Country';
  return (one, other) => {
    if (one === other) return true;
    if (isCountry(one) || isCountry(other)) return false;
    if (chainOf(one).includes(other) || chainOf(other).includes(one)) return true;
    const [a, b] = [pointOf(one), pointOf(other)];
    const apart = a && b ? distanceKm(a, b) : null;
    if (apart !== null && apart < NEAR_KM) return true;
    if (containerOf(one, 'Country') !== containerOf(other, 'Country')) return false;
    if (apart !== null && apart > FAR_KM) return false;
    return spellingsOf(one).some((name) =>
      spellingsOf(other).some((known) => areNear(name, known)),
    );
  };
}

/** Words of fewer letters are shared by places that have nothing to do with each other. */
const LONG = 5;

function areNear(one: readonly string[], other: readonly string[]): boolean {
  if (one.some((word) => word.length >= LONG && other.includes(word))) return true;
  const [a, b] = [one.join(''), other.join('')];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long || (short.length >= LONG && long.includes(short))) return true;
  return (
    short.length >= LONG - 1 &&
    short[0] === long[0] &&
    distance(short, long) <= Math.max(1, Math.floor(short.length / 4))
  );
}

function addToSet(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
