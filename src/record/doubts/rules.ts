import { distance } from 'fastest-levenshtein';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import { searchKey } from '../../names/searchKey.ts';
import { BAR } from '../claims/claim.ts';
import { activeAfterEnd, endsBeforeStart } from './orders.ts';
import { type DoubtedRecord, type PlaceWord, pair } from './recordOf.ts';

/** What a rule finds: what it is about, and why. */
export interface Suspicion {
  readonly ids: readonly string[];
  readonly because: string;
  /** The id that goes and the one that stays, where they are one place. */
  readonly merge?: readonly [from: string, into: string];
}

/** A rule of doubt. `ALWAYS`: right in all finds that were judged, so it proposes rows. */
export interface Rule {
  readonly name: string;
  readonly use: 'ALWAYS' | 'WARN';
  readonly find: (record: DoubtedRecord) => Iterable<Suspicion>;
}

export const RULES: readonly Rule[] = [
  { name: 'DISTRICT_TWICE', use: 'ALWAYS', find: districtsTwice },
  { name: 'REGION_AS_CITY', use: 'ALWAYS', find: regionsAsCities },
  { name: 'SPELLED_TWICE', use: 'ALWAYS', find: spelledTwice },
  { name: 'TWO_PARTNERS_IN_ONE', use: 'ALWAYS', find: partnersInOne },
  { name: 'TWO_SECTIONS', use: 'WARN', find: sectionsOnOne },
  { name: 'NAMESAKES_SHARE_PARTNER', use: 'WARN', find: namesakesInCountry },
  { name: 'NAMESAKE_ABROAD', use: 'WARN', find: namesakesAbroad },
  { name: 'SMALL_WITH_LARGE_PARTNERS', use: 'WARN', find: smallAmongLarge },
  { name: 'NO_STATE', use: 'WARN', find: withoutState },
  { name: 'STANDS_TWICE', use: 'WARN', find: alsoACountry },
  { name: 'PART_AND_WHOLE', use: 'WARN', find: partsWithPartnerOfWhole },
  { name: 'SECTION_OF_ANOTHER', use: 'WARN', find: sectionsOfOthers },
  { name: 'LACKED_BY_OWN_LIST', use: 'WARN', find: lackedByOwnLists },
  { name: 'OTHER_NAME_TWICE', use: 'WARN', find: underAnotherName },
  { name: 'TITLE_TELLS_END', use: 'WARN', find: endedByTitle },
  { name: 'ENDS_BEFORE_START', use: 'WARN', find: endsBeforeStart },
  { name: 'ACTIVE_AFTER_END', use: 'WARN', find: activeAfterEnd },
];

/** "Budavár (Budapest)" and "Budapest I – Budavár". */
function* districtsTwice(record: DoubtedRecord): Generator<Suspicion> {
  const known = groupBy(record.places, ({ country, key }) => `${country}${BAR}${key}`);
  const districts = record.places.filter(({ name }) => / – /.test(name));
  for (const kept of districts) {
    const [whole = '', part = ''] = kept.name.split(' – ');
    const city = whole.replace(/ [IVXLC\d]+$/, '');
    for (const other of known.get(`${kept.country}${BAR}${searchKey(`${part} (${city})`)}`) ?? [])
      yield* one(record, other, kept, `"${other.name}" and "${kept.name}" are one district`);
  }
}

/** A place of no register with the name of a first-level region; counties in the United States only bear names. */
function* regionsAsCities(record: DoubtedRecord): Generator<Suspicion> {
  const regions = record.places.filter(({ file }) => file === 'states.csv');
  const byName = groupBy(regions, ({ country, key }) => `${country}${BAR}${key}`);
  for (const place of record.places.filter(isUnregisteredCity)) {
    const isCounty = place.country !== 'united-states' && / (County|District)$/.test(place.name);
    const names = [place.key, ...(isCounty ? [searchKey(place.name.replace(/ \w+$/, ''))] : [])];
    for (const region of names.flatMap((key) => byName.get(`${place.country}${BAR}${key}`) ?? [])) {
      const because = `the only region of that name in its country is "${region.id}"`;
      yield* one(record, place, region, because);
    }
  }
}

const ALIKE = 0.93;

function* spelledTwice(record: DoubtedRecord): Generator<Suspicion> {
  for (const [place, other, partner] of sharing(record, (a, b) => a.country === b.country))
    if (place.key !== other.key && likeness(place.key, other.key) >= ALIKE)
      yield* one(record, place, other, `spelled alike, and "${partner}" is a partner of both`);
}

/** The share of the letters of both that need no change; names with other numbers are other names. */
function likeness(a: string, b: string): number {
  const numbers = (text: string) => text.replace(/\D/g, '');
  if (numbers(a) !== numbers(b) || Math.min(a.length, b.length) < 8) return 0;
  return 1 - distance(a, b) / (a.length + b.length);
}

function* partnersInOne({ ties }: DoubtedRecord): Generator<Suspicion> {
  for (const { id, found } of ties)
    for (const [source, locator] of found) {
      const sections = sectionNamesOf(locator);
      if (new Set(sections).size < sections.length)
        yield { ids: [id], because: `holds two rows of one section of "${source}": ${locator}` };
    }
}

function* sectionsOnOne({ sections, isNamed }: DoubtedRecord): Generator<Suspicion> {
  for (const [where, names] of sections) {
    const [source = '', host = ''] = where.split(BAR);
    if (names.length > 1 && names.some((name) => !isNamed(name, host)))
      yield { ids: [host], because: `is several sections of "${source}": ${names.join(' | ')}` };
  }
}

function* namesakesInCountry(record: DoubtedRecord): Generator<Suspicion> {
  const isNamesake = (a: PlaceWord, b: PlaceWord) =>
    a.country === b.country && coreOf(a) === coreOf(b);
  for (const [place, other, partner] of sharing(record, isNamesake, false))
    if (!record.areDistinct(place.id, other.id))
      yield {
        ids: [place.id, other.id, partner],
        because: `namesakes in one country, and "${partner}" is a partner of both`,
      };
}

const UNIT =
  /^(County|City of) | (County|Province|Prefecture|District|Region|Oblast|Raion|Municipality)$| \([^)]*\)$/g;

/** The name without its unit. */
function coreOf({ name }: PlaceWord): string {
  return searchKey(name.replace(UNIT, ''));
}

function* namesakesAbroad(record: DoubtedRecord): Generator<Suspicion> {
  const isAbroad = (a: PlaceWord, b: PlaceWord) => a.country !== b.country && a.key === b.key;
  for (const [place, other, partner] of sharing(record, isAbroad))
    if (!record.areDistinct(place.id, other.id))
      yield {
        ids: [place.id, other.id, partner],
        because: `"${place.id}" is in no register, and "${other.id}" in another country has the partner "${partner}" too`,
      };
}

const SMALL = 10_000;
const LARGE = 1_000_000;
const MANY = 10;

function* smallAmongLarge({ places, placeOf, partnersOf }: DoubtedRecord): Generator<Suspicion> {
  for (const { id, population } of places) {
    if (population === null || population >= SMALL) continue;
    const large = partnersOf(id).filter((other) => (placeOf(other)?.population ?? 0) > LARGE);
    if (large.length >= MANY)
      yield {
        ids: [id],
        because: `has ${population} inhabitants, and ${large.length} partners over a million`,
      };
  }
}

/** What has the rank of a state lies in none. */
function* withoutState({ places }: DoubtedRecord): Generator<Suspicion> {
  for (const { id, file, within, codes } of places)
    if (file === 'cities.csv' && within === 'united-states' && !codes.some(isOfState))
      yield { ids: [id], because: 'is a name without a state, of which there may be several' };
}

/** "FR-RE" of "RE". */
function* alsoACountry(record: DoubtedRecord): Generator<Suspicion> {
  const countries = record.places.filter(({ file }) => file === 'countries.csv');
  const byName = groupBy(countries, ({ key }) => key);
  for (const place of record.places.filter(({ file }) => file !== 'countries.csv'))
    for (const country of byName.get(place.key) ?? []) {
      const codes = country.codes.map((code) => code.replace('ISO_3166_1:', '-'));
      const isCoded = place.codes.some((code) => codes.some((end) => code.endsWith(end)));
      const isApart = place.country === country.id || record.areDistinct(place.id, country.id);
      if (!isApart && (isCoded || isUnregisteredCity(place)))
        yield { ids: [place.id, country.id], because: 'a country on record has this name' };
    }
}

/** Prague and Prague 10, both with Prešov: a list may mean either. */
function* partsWithPartnerOfWhole({
  places,
  placeOf,
  partnersOf,
}: DoubtedRecord): Generator<Suspicion> {
  for (const { id, file, within } of places)
    if (file === 'cities.csv' && placeOf(within)?.file === 'cities.csv')
      for (const partner of new Set(partnersOf(id)))
        if (partnersOf(within).includes(partner))
          yield { ids: [id, within, partner], because: `"${partner}" is a partner of both` };
}

function sectionNamesOf(locator: string): readonly string[] {
  return [...locator.matchAll(/section ([^;]+), row \d+/g)].map(([, name = '']) => name);
}

/** "Tarnów (rural gmina)" is the section of a list, and the tie is on record for the town. */
function* sectionsOfOthers({ ties, hostsOf }: DoubtedRecord): Generator<Suspicion> {
  for (const { id, places, found } of ties)
    for (const [source, locator] of found)
      for (const section of sectionNamesOf(locator)) {
        const hosts = hostsOf(source, section);
        if (hosts.length > 0 && !hosts.some((host) => places.includes(host)))
          yield {
            ids: [id, ...hosts],
            because: `is in the section "${section}" of "${source}", which is of "${hosts.join('" and "')}"`,
          };
      }
}

/** A partner of the rural district names it like the town, whose own list is whole and lacks that partner. */
function* lackedByOwnLists(record: DoubtedRecord): Generator<Suspicion> {
  const cities = record.places.filter(({ file }) => file === 'cities.csv');
  const byName = groupBy(cities, (place) => `${place.within}${BAR}${coreOf(place)}`);
  for (const { id, places, found } of record.ties)
    for (const place of places.flatMap((one) => record.placeOf(one) ?? [])) {
      const [namesake] = (byName.get(`${place.within}${BAR}${coreOf(place)}`) ?? []).filter(
        (other) => other.id !== place.id,
      );
      if (namesake !== undefined && isLackedBy(record.sectionsOf(place.id), found))
        yield {
          ids: [id, place.id, namesake.id],
          because: `the whole list of "${place.id}" lacks it, and "${namesake.id}" has the same name`,
        };
    }
}

type Sections = ReturnType<DoubtedRecord['sectionsOf']>;
type Found = DoubtedRecord['ties'][number]['found'];

function isLackedBy(sections: Sections, found: Found): boolean {
  const has = ({ source, section }: Sections[number]) =>
    found.some(
      ([own, locator]) =>
        own === source && (section === '' || sectionNamesOf(locator).includes(section)),
    );
  return sections.some(({ isWhole }) => isWhole) && !sections.some(has);
}

/** A city under its former and its present name. */
function* underAnotherName(record: DoubtedRecord): Generator<Suspicion> {
  const isNamed = (place: PlaceWord, other: PlaceWord) =>
    place.country === other.country &&
    place.key !== other.key &&
    (record.otherNames.get(place.key) ?? []).some(({ cells }) => cells['id'] === other.id);
  for (const [place, other, partner] of sharing(record, isNamed, false))
    if (!record.areDistinct(place.id, other.id))
      yield {
        ids: [place.id, other.id, partner],
        because: `"${place.name}" is a name of "${other.id}" too, and "${partner}" is a partner of both`,
      };
}

const TELLS_END =
  /\b(end(s|ed|ing)?|terminat\w+|suspend\w*|cuts?|sever(s|ed)?|cancel\w*|freez\w+|frozen|revok\w+|annul\w*|withdraw\w*)\b/i;

/** The title of a source names both places and an end, and no source states one. */
function* endedByTitle({ ties, placeOf }: DoubtedRecord): Generator<Suspicion> {
  for (const { id, isEnded, places, titles } of ties) {
    const names = places.map((place) => placeOf(place)?.name ?? '');
    const title = titles.find(
      (one) => TELLS_END.test(one) && names.every((name) => name !== '' && one.includes(name)),
    );
    if (!isEnded && title !== undefined)
      yield { ids: [id], because: `no source states an end, but one has the title "${title}"` };
  }
}

function isOfState(code: string): boolean {
  return code.startsWith('ISO_3166_2:');
}

function isUnregisteredCity({ file, isRegistered }: PlaceWord): boolean {
  return file === 'cities.csv' && !isRegistered;
}

/** Two places that share a partner, the first without register if `unregistered`; each pair once. */
function* sharing(
  { places, placeOf, partnersOf }: DoubtedRecord,
  fits: (a: PlaceWord, b: PlaceWord) => boolean,
  unregistered = true,
): Generator<readonly [PlaceWord, PlaceWord, string]> {
  const seen = new Set<string>();
  for (const place of places.filter((one) => !unregistered || isUnregisteredCity(one)))
    for (const partner of partnersOf(place.id))
      for (const id of partnersOf(partner)) {
        const other = placeOf(id);
        if (other === undefined || id === place.id || seen.has(pair(place.id, id))) continue;
        if (!fits(place, other)) continue;
        seen.add(pair(place.id, id));
        yield [place, other, partner];
      }
}

function* one(
  { areDistinct }: DoubtedRecord,
  from: PlaceWord,
  into: PlaceWord,
  because: string,
): Generator<Suspicion> {
  if (from.id !== into.id && !areDistinct(from.id, into.id))
    yield { ids: [from.id, into.id], because, merge: [from.id, into.id] };
}
