import { distance } from 'fastest-levenshtein';
import { distanceKm } from '../../distance.ts';
import { addTo } from '../../evidence/groups/groupBy.ts';
import { type ListSection, firstDay, lastDay } from '../../record/lists/lists.ts';
import type { Register } from '../../record/subjects/register.ts';
import { directnessOf } from './listed.ts';
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

/**
 * Which lists do not have a tie although they are whole for one of its places, by the id of the tie: `day source place`, latest first.
 * Only lists of a later day than one that has it count, since a list cannot lose what no list had. Lists of one owner and
 * day are one edition, because editors write a pair on one of them. Nothing is lacking where an edition may have the tie
 * in other words: a row of either place that was not identified and may be of the other's country, or a partner that may be the
 * other place. A party's own whole list speaks for its side: what it has or lacks, no reference work has or lacks otherwise.
 */
export function listsLacking(ties: readonly ListedTie[], register: Register) {
  const editions = readEditions(ties, register);
  const found = ties.flatMap((tie): readonly [string, readonly string[]][] => {
    const pair = pairIn(tie);
    if (pair === null) return [];
    const lacking = sectionsAfter(tie, pair, register).filter(
      ({ source, asOf }) => !editions.mayHave(editions.of(source, asOf), tie.id, pair),
    );
    const entries = lacking
      .filter((section) => !ownListDecides(section, tie, lacking, register))
      .map(({ asOf, source, host }) => `${asOf ?? ''} ${source} ${host ?? ''}`);
    return entries.length === 0 ? [] : [[tie.id, [...new Set(entries)].sort().reverse()]];
  });
  return new Map(found);
}

type Pair = readonly [one: string, other: string];

/** Null for a tie of more than two. */
function pairIn({ parties: [one, other, ...more] }: ListedTie): Pair | null {
  return one === undefined || other === undefined || more.length > 0 ? null : [one, other];
}

/** The sections of whole lists about either place that are later than the first list with the tie. */
function sectionsAfter({ kind, sources }: ListedTie, pair: Pair, { lists }: Register) {
  const days = sources.filter(lists.has).map((source) => lastDay(lists.dayOf(source, pair)));
  const [first] = days.filter((day) => day !== '').sort();
  if (first === undefined) return [];
  return pair
    .flatMap(lists.sectionsOf)
    .filter((one) => one.isWhole && one.kinds.includes(kind) && firstDay(one.asOf) > first);
}

/** Whether a section counts for nothing, because the own list of its place says for itself whether it has the tie. */
function ownListDecides(
  { source, host }: ListSection,
  { kind, sources }: ListedTie,
  lacking: readonly ListSection[],
  register: Register,
): boolean {
  if (host === null || directnessOf(source, register) !== 'TERTIARY') return false;
  const [own] = register.lists
    .sectionsOf(host)
    .filter((one) => one.isWhole && one.kinds.includes(kind))
    .filter((one) => directnessOf(one.source, register) === 'REGISTER')
    .toSorted((a, b) => (firstDay(a.asOf) < firstDay(b.asOf) ? 1 : -1));
  return own !== undefined && (sources.includes(own.source) || lacking.includes(own));
}

/** What the lists of one owner and day have. */
interface Edition {
  readonly ties: Set<string>;
  readonly partners: Map<string, string[]>;
}

function readEditions(ties: readonly ListedTie[], register: Register) {
  const { lists } = register;
  const [of, isSame, countryOf] = [editionsOf(register), samePlaces(register), codesOf(register)];
  const known = new Map<string, Edition>();
  for (const tie of ties)
    for (const source of tie.sources.filter(lists.has)) {
      const name = of(source, lists.dayOf(source, tie.parties));
      const edition: Edition = known.get(name) ?? { ties: new Set(), partners: new Map() };
      known.set(name, edition);
      edition.ties.add(tie.id);
      const [one, other] = pairIn(tie) ?? [];
      if (one === undefined || other === undefined) continue;
      addTo(edition.partners, one, other);
      addTo(edition.partners, other, one);
    }
  const mayHaveRow = (edition: string, place: string, partner: string) =>
    lists
      .sectionsOf(place)
      .filter(({ source, asOf }) => of(source, asOf) === edition)
      .flatMap(({ undecided }) => undecided)
      .some((code) => code === null || code === countryOf(partner));
  const mayHavePartner = (edition: string, place: string, partner: string) =>
    known
      .get(edition)
      ?.partners.get(place)
      ?.some((candidate) => isSame(candidate, partner)) === true;
  return {
    of,
    /** Whether an edition has the tie of two places, or may have it in other words. */
    mayHave: (edition: string, tie: string, [one, other]: Pair): boolean =>
      known.get(edition)?.ties.has(tie) === true ||
      [mayHaveRow, mayHavePartner].some(
        (may) => may(edition, one, other) || may(edition, other, one),
      ),
  };
}

/** The owner of a list and its day. */
export function editionsOf({ subjects }: Pick<Register, 'subjects'>) {
  const ownerOf = remember((id: string) => {
    const source = subjects.get(id);
    const [owner] = source ? itemsLeading(source, 'ORIGINATES_FROM', 'PUBLISHED_BY') : [];
    return owner?.id ?? id;
  });
  return (source: string, day: string | null) => `${ownerOf(source)} ${day ?? ''}`;
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
export function samePlaces(register: Register): (one: string, other: string) => boolean {
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

export function areNear(one: readonly string[], other: readonly string[]): boolean {
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
