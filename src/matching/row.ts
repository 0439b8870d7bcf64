import { readCountry } from './countries.ts';
import { LEVEL_OF, type AskedLevel, levelOfKind, withoutUnit } from './levels.ts';
import {
  type GivenIdentifier,
  type Judgment,
  type MatchIndex,
  BY_NAME,
  rowText,
} from './register.ts';
import { nameKey } from './spelling.ts';

/** What a list says of one side of a tie, or of any place or institution. */
export interface MatchRow {
  readonly name: string;
  /** A name in any language, or a code. */
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
  /** The name of the other side of the tie. */
  readonly partner?: string | undefined;
  readonly partnerCountry?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly identifiers?: readonly GivenIdentifier[] | undefined;
  /** The source of the row: a tie that only it states is no evidence. */
  readonly source?: string | undefined;
}

export type ReadRow = ReturnType<typeof readRow>;

/** A row, read with what the register knows of countries, regions and partners. */
export function readRow(given: MatchRow, register: MatchIndex) {
  const { base, hint, twins } = partsOf(given.name);
  const named = given.country === undefined ? undefined : readCountry(given.country);
  const hinted = hint === undefined ? {} : readHint(hint, given, named?.code, register);
  const region = given.region ?? hinted.region ?? named?.region;
  const country = named?.code ?? hinted.country ?? countryAround(region, register);
  const unit = withoutUnit(base, country);
  const asked = given.kind === undefined ? undefined : levelOfKind(given.kind, country);
  return {
    ...{ given, unit, country },
    /** Without what stands in brackets or after a comma. */
    base,
    /** The parts of a name that is written in two scripts. */
    twins,
    region: region === undefined ? undefined : readRegion(region, country, register),
    /** What stands in brackets or after a comma, if nothing can be made of it. */
    unread: hinted.unread,
    /** As the row says; its unit is not counted. */
    level: asked ?? hinted.level,
    partner: given.partner === undefined ? undefined : readPartner(given.partner, given, register),
    judgments: judgmentsOn(given, register),
  };
}

/** `Springfield (Missouri)`, `Anchorage, Alaska`, `奈良市 Nara`. */
function partsOf(name: string) {
  const found = AT_END.exec(name) ?? WITHIN.exec(name) ?? AFTER_COMMA.exec(name) ?? [];
  const [, before = name, hint, after] = found;
  const base = after === undefined ? before : `${before} ${after}`;
  return { base, hint, twins: twinsOf(base) };
}

const AT_END = /^(.*?\S)\s*[（(［[]([^）)］\]]+)[）)］\]]\s*$/u;
const WITHIN = /^(.*?\S)\s*[（(［[]([^）)］\]]+)[）)］\]]\s*(\S.*)$/u;
const AFTER_COMMA = /^([^,，、]+)[,，]\s*(.+)$/u;

const LATIN_NAME = String.raw`[\p{Script=Latin}][\p{Script=Latin}\p{M}' .-]+`;
const HAN_FIRST = new RegExp(`^([\\p{Script=Han}]+)\\s*(${LATIN_NAME})$`, 'u');
const HAN_LAST = new RegExp(`^(${LATIN_NAME}?)\\s+([\\p{Script=Han}]+)$`, 'u');

function twinsOf(name: string): readonly string[] {
  const found = HAN_FIRST.exec(name) ?? HAN_LAST.exec(name);
  return found === null ? [] : found.slice(1);
}

interface Hint {
  readonly country?: string;
  readonly region?: string;
  readonly level?: AskedLevel;
  readonly unread?: string;
}

/** What stands in brackets or after a comma: a kind, a country or a region. */
function readHint(
  hint: string,
  { region, kind }: MatchRow,
  country: string | undefined,
  register: MatchIndex,
): Hint {
  const isKnown = register.regions.read(hint, country) !== undefined;
  const level = isKnown ? undefined : LEVEL_OF.get(hint.trim().toLowerCase());
  if (level !== undefined) return kind === undefined ? { level } : {};
  const named = readCountry(hint);
  if (named !== undefined && (named.code === country || (country === undefined && !isKnown)))
    return { country: named.code, ...(named.region !== undefined && { region: named.region }) };
  if (region === undefined) return { region: hint };
  return nameKey(hint) === nameKey(region) ? {} : { unread: hint };
}

function readRegion(text: string, country: string | undefined, register: MatchIndex) {
  const unit = withoutUnit(text, country)?.key;
  const keys = [nameKey(text), ...(unit === undefined ? [] : [unit])];
  return {
    keys,
    /** Undefined if no region of that name is known. */
    regions: register.regions.read(text, country),
    /** The country that the text names, if the row has no other: Georgia. */
    country: country === undefined ? readCountry(text)?.code : undefined,
  };
}

/** The country of a region, if there is only one region of that name and no country is named so. */
function countryAround(region: string | undefined, { regions }: MatchIndex): string | undefined {
  if (region === undefined || readCountry(region) !== undefined) return undefined;
  const countries = new Set(regions.read(region, undefined)?.map(({ country }) => country));
  const [country] = countries;
  return countries.size === 1 ? country : undefined;
}

function readPartner(name: string, { partnerCountry }: MatchRow, register: MatchIndex) {
  const country = partnerCountry === undefined ? undefined : readCountry(partnerCountry)?.code;
  const key = nameKey(name);
  const isThere = (position: number) =>
    country === undefined || register.at(position).country === country;
  const positions = [...new Set([...register.byName(key), ...register.byForm(key)])].filter(
    isThere,
  );
  const towns = positions
    .map(register.at)
    .filter(({ level, ownKeys }) => level !== 'region' && ownKeys.includes(key));
  const unit = withoutUnit(name, country)?.level;
  const isRegion = register.regions.read(name, country)?.some(({ level }) => level === 'region');
  // Cities of the rank of regions, such as Shanghai, have ties with regions.
  const isOfRank =
    positions.length > 0 &&
    positions.every((position) =>
      register.at(position).identifiers?.some(({ scheme }) => scheme === 'ISO_3166_2'),
    );
  return {
    positions,
    /** Whether its name means one town: a city and the region around it count as one. */
    isOneTown: positions.length === 1 || towns.length <= 1,
    /** Whether it is a city as far as its name tells. */
    isCity: (unit === undefined || unit === 'city') && isRegion !== true && !isOfRank,
  };
}

function judgmentsOn(given: MatchRow, register: MatchIndex): readonly Judgment[] {
  const byName = { scheme: BY_NAME, value: rowText(given) };
  return [...(given.identifiers ?? []), byName].flatMap(register.judgmentsOn);
}
