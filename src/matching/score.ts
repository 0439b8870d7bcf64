import { distanceKm } from '../distance.ts';
import { relateCountries } from './countries.ts';
import type { Hit } from './find.ts';
import { levelOfKind } from './levels.ts';
import type { GivenIdentifier, IndexEntry, MatchIndex } from './register.ts';
import type { Region } from './regions.ts';
import type { ReadRow } from './row.ts';
import { nameKey } from './spelling.ts';
import type { MatchFeatureName } from '../generated/schema.ts';
import type { Sentence } from '../words/words.ts';
import { POINTS } from './weights.ts';

/** One comparison, and how it came out. */
export interface MatchFeature {
  readonly name: MatchFeatureName;
  readonly value: Sentence;
  readonly points: number;
}

export interface Score {
  readonly entry: IndexEntry;
  readonly hit: Hit;
  readonly features: readonly MatchFeature[];
  readonly points: number;
  /** Whether a feature rules it out, whatever the others say. */
  readonly isRuledOut: boolean;
  /** Whether a person must decide, whatever the points are. */
  readonly isContradicted: boolean;
}

/** A feature that can rule a candidate out, or leaves it to a person. */
interface Finding extends MatchFeature {
  readonly isRuledOut?: boolean;
  readonly isContradicted?: boolean;
}

export function scoreOf(row: ReadRow, hit: Hit, register: MatchIndex): Score {
  const entry = register.at(hit.position);
  const findings = [
    ...identifierOf(row, entry, hit),
    ...judgedOf(row, entry),
    ...nameOf(row, entry, hit),
    ...countryOf(row, entry),
    ...regionOf({ ...row, isKnown: hit.found === 'identifier' }, entry, register),
    ...distanceOf(row, entry),
    ...kindOf(row, entry, hit),
    ...partnerOf(row, hit, register),
  ];
  return {
    entry,
    hit,
    features: findings.map(({ name, value, points }) => ({ name, value, points })),
    points: findings.reduce((sum, { points }) => sum + points, 0),
    isRuledOut: findings.some((finding) => finding.isRuledOut === true),
    isContradicted: findings.some((finding) => finding.isContradicted === true),
  };
}

function* identifierOf(row: ReadRow, entry: IndexEntry, { found }: Hit): Generator<Finding> {
  const { given, judgments } = row;
  const name = 'IDENTIFIER';
  const isFound = found === 'identifier';
  const points = POINTS.identifier;
  const all = given.identifiers ?? [];
  // The first identifier is that of the register the row is from.
  const isOwn = entry.identifiers?.some((one) => all[0] && isEqual(one, all[0])) === true;
  const asked = isOwn ? [] : all.filter((one) => !judgments.some((judged) => isEqual(judged, one)));
  const other = otherIn(entry, asked);
  if (other === undefined) {
    if (isFound) yield { name, value: ({ matching }) => matching.equal, points: points.equal };
  } else if (isFound)
    yield {
      ...{ name, value: ({ matching }) => matching.oneIsEqual(other), points: points.contradicted },
      isContradicted: true,
    };
  else yield { name, value: ({ matching }) => matching.has(other), points: points.other };
}

function isEqual(one: GivenIdentifier, other: GivenIdentifier): boolean {
  return one.scheme === other.scheme && one.value === other.value;
}

/** What the entry has in a register in which the row has another identifier. */
function otherIn({ identifiers = [] }: IndexEntry, given: readonly GivenIdentifier[]) {
  const isOther = (held: GivenIdentifier) => {
    const own = given.filter(({ scheme }) => scheme === held.scheme);
    return own.length > 0 && !own.some((one) => isEqual(one, held));
  };
  const other = identifiers.find(
    (one) => isOther(one) && !identifiers.some((two) => two.scheme === one.scheme && !isOther(two)),
  );
  return other && `${other.scheme} ${other.value}`;
}

function* judgedOf({ judgments }: ReadRow, entry: IndexEntry): Generator<Finding> {
  const judged = judgments.find(({ id }) => id === entry.id);
  if (judged === undefined) return;
  const as = judged.isSame ? 'same' : 'distinct';
  const value: Sentence = ({ matching }) => matching[as];
  yield { name: 'JUDGED', value, points: POINTS.judged[as], isRuledOut: !judged.isSame };
}

function* nameOf(row: ReadRow, entry: IndexEntry, { found, key }: Hit): Generator<Finding> {
  const { given } = row;
  if (found === 'identifier' || key === '') {
    const isHeld = entry.ownKeys.includes(nameKey(given.name));
    if (isHeld)
      yield { name: 'NAME', value: ({ matching }) => matching.ownName, points: POINTS.name.equal };
    return;
  }
  const isOwn = entry.ownKeys.includes(key) || entry.bareKeys.includes(key);
  // "Chongquing City, Yubei District" can be a slip, or another place whose district is not on record.
  const points = POINTS.name[found === 'slip' && hasUnread(row) ? 'doubtful' : found];
  yield { name: 'NAME', value: ({ matching }) => matching.found(found, isOwn), points };
}

/** Whether the row says more of where the place lies than could be read. */
function hasUnread({ region, unread }: ReadRow): boolean {
  return (
    unread !== undefined ||
    (region !== undefined && region.regions === undefined && region.country === undefined)
  );
}

function* countryOf({ country }: ReadRow, entry: IndexEntry): Generator<Finding> {
  if (country === undefined) return;
  const name = 'COUNTRY';
  if (entry.country === undefined) {
    yield { name, value: ({ matching }) => matching.notKnown, points: POINTS.country.unknown };
    return;
  }
  const relation = relateCountries(country, entry.country);
  const { country: held } = entry;
  const values: Readonly<Record<typeof relation, Sentence>> = {
    equal: ({ matching }) => matching.equal,
    within: ({ matching }) => matching.filedUnder,
    other: ({ matching }) => matching.other([held]),
  };
  yield {
    ...{ name, value: values[relation], points: POINTS.country[relation] },
    isRuledOut: relation === 'other',
  };
}

function* regionOf(
  { region, unread, level, unit, isKnown }: ReadRow & { readonly isKnown: boolean },
  entry: IndexEntry,
  register: MatchIndex,
): Generator<Finding> {
  const name = 'REGION';
  if (unread !== undefined)
    yield { name, value: ({ matching }) => matching.unread(unread), points: POINTS.region.unread };
  if (region === undefined) return;
  const { keys, regions, country } = region;
  const within = entry.within ?? [];
  const isItself =
    regions?.some(({ id }) => id === entry.id) === true ||
    (entry.level === 'region' && keys.some((key) => entry.ownKeys.includes(key)));
  if (isItself) {
    // A city can be called as its region is: an identifier tells which of them is meant.
    const isAsked = isKnown || (level ?? unit?.level) === 'region';
    const value: Sentence = ({ matching }) => matching.isRegion;
    yield isAsked
      ? { name, value, points: POINTS.region.equal }
      : { name, value, points: POINTS.region.itself, isRuledOut: true };
    return;
  }
  if (country !== undefined && country === entry.country)
    yield { name, value: ({ matching }) => matching.itsCountry, points: POINTS.country.equal };
  else if (regions === undefined)
    yield { name, value: ({ matching }) => matching.notRead, points: POINTS.region.unread };
  else if (regions.some(({ id }) => within.includes(id)))
    yield { name, value: ({ matching }) => matching.equal, points: POINTS.region.equal };
  else if (sharesRegion(regions, within, register))
    yield { name, value: ({ matching }) => matching.sameRegion, points: POINTS.region.shared };
  else if (!canCompare(regions, within, register))
    yield { name, value: ({ matching }) => matching.notKnown, points: POINTS.region.unknown };
  else {
    const value: Sentence = ({ matching }) => matching.other(within);
    yield { name, value, points: POINTS.region.other, isRuledOut: true };
  }
}

/** Whether one of the regions, such as a county, lies in a region where the entry lies. */
function sharesRegion(regions: readonly Region[], within: readonly string[], register: MatchIndex) {
  return regions.some((region) =>
    region.within.some((id) => within.includes(id) && register.regions.get(id) !== undefined),
  );
}

/** Whether it is known where the entry lies at the level of the regions: then it lies in one of them if it is meant. */
function canCompare(regions: readonly Region[], within: readonly string[], register: MatchIndex) {
  const levels = within.map((id) => register.regions.get(id)?.level);
  return regions.every(
    (region) =>
      levels.includes(region.level) || (region.within.length > 0 && levels.includes('region')),
  );
}

/** A point of a region marks its middle or its seat, so it can be far from anything in it. */
const WIDER = 10;

function* distanceOf({ given }: ReadRow, entry: IndexEntry): Generator<Finding> {
  const { latitude, longitude, level } = entry;
  const { latitude: north, longitude: east } = given;
  if (north === undefined || east === undefined || latitude == null || longitude == null) return;
  const km = distanceKm({ latitude: north, longitude: east }, { latitude, longitude });
  const wide = level === 'region' ? WIDER : 1;
  const points = POINTS.distance;
  const value: Sentence = ({ matching }) => matching.distance(km);
  if (km <= 10) yield { name: 'DISTANCE', value, points: points.near };
  else if (km <= 25 * wide) yield { name: 'DISTANCE', value, points: points.close };
  else if (km <= 60 * wide) yield { name: 'DISTANCE', value, points: points.off };
  else yield { name: 'DISTANCE', value, points: points.far, isRuledOut: true };
}

function* kindOf(row: ReadRow, entry: IndexEntry, { key, found }: Hit): Generator<Finding> {
  const { given, partner, unit } = row;
  const { level } = entry;
  // A unit that the name of the candidate has as well says nothing.
  const asked = row.level ?? (found === 'equal' ? undefined : unit?.level);
  const name = 'KIND';
  const points = POINTS.kind;
  const value: Sentence = ({ matching }) => matching.kind(asked, level ?? 'place');
  if (asked === undefined) {
    if (level === undefined || level === 'city' || level === 'institution') return;
    if (level === 'country' || entry.bareKeys.includes(key))
      yield { name, value, points: level === 'region' ? points.bareRegion : points.bare };
    if (level === 'region' && partner?.isCity === true)
      yield { name, value: ({ matching }) => matching.partnerIsCity, points: points.partnerIsCity };
  } else if (level === undefined) {
    if (asked !== 'city') yield { name, value, points: points.unclear };
  } else if (asked === 'municipality') yield { name, value, points: points.unclear };
  else if (asked !== level) yield { name, value, points: points.other, isRuledOut: true };
  else if (level === 'institution' && isOtherKind(given.kind, entry.kind))
    yield {
      name,
      value: ({ matching }) => matching.kinds(given.kind ?? '', entry.kind ?? ''),
      points: points.unclear,
    };
  else {
    const isNamed = isNetwork(given.kind) && isNetwork(entry.kind) && entry.ownKeys.includes(key);
    const sure = isNamed ? points.network : points.equal;
    yield { name, value: ({ matching }) => matching.equal, points: sure };
  }
}

function isNetwork(kind = ''): boolean {
  return nameKey(kind) === nameKey('CITY_NETWORK');
}

function isOtherKind(given: string | undefined, held: string | undefined): boolean {
  if (given === undefined || held === undefined) return false;
  const key = nameKey(given);
  const isKind = levelOfKind(given, undefined) === 'institution' && key !== 'institution';
  return isKind && key !== nameKey(held);
}

function* partnerOf(row: ReadRow, { position }: Hit, register: MatchIndex): Generator<Finding> {
  const { partner, given } = row;
  for (const other of partner?.positions ?? []) {
    const sources = register.sourcesBetween(position, other);
    if (sources === undefined || sources.every((source) => source === given.source)) continue;
    const { id } = register.at(other);
    const isClear = partner?.isOneTown === true;
    const value: Sentence = ({ matching }) =>
      isClear ? matching.tieWith(id) : matching.tieWithUnclear(id);
    yield { name: 'PARTNER', value, points: POINTS.partner[isClear ? 'shared' : 'unclear'] };
    return;
  }
}
