import type { FileThing, MappedRow } from '../mapped.ts';
import { SOURCE, gapRow } from './registerSource.ts';
import {
  type WikiEntity,
  type Snak,
  type WikiStatement,
  amountOf,
  dateOf,
  itemOf,
  pointOf,
  textOf,
} from './wikibase.ts';

/** What is known of all entities of the files. */
export interface Entities {
  /** The item that an item was merged into. */
  readonly canonical: (item: string) => string;
  /** The items that were merged into an item. */
  readonly formerOf: (item: string) => readonly string[];
  readonly labelOf: (item: string) => string | undefined;
  /** Whether the files have the entity. */
  readonly isRead: (item: string) => boolean;
  /** Whether another entity lies in it as its country. */
  readonly isCountry: (item: string) => boolean;
  readonly languages?: readonly string[];
}

/** The languages of names on record. */
const LANGUAGES = 'en ar de es fr it ja ko nl pl pt ru zh zh-hans zh-hant mul'.split(' ');

const SCHEMES: Readonly<Record<string, string>> = {
  P1566: 'GEONAMES',
  P300: 'ISO_3166_2',
  P297: 'ISO_3166_1',
  P442: 'GB_2260',
};

export const COUNTRY = 'P17';

/** Stands for the code of the country that an item is in, as a property. */
export const COUNTRY_CODE = 'country';

/** An item that is named and whose entity is not in the files. */
export function mapUnread(item: string, at: string, known: Entities): FileThing {
  const identifiers = [item, ...known.formerOf(item)].map(toIdentifier);
  const name = known.labelOf(item);
  const kind = known.isCountry(item) ? 'country' : undefined;
  return {
    ...{ key: item, type: 'City', label: name ?? item, at, rows: [], ifMissing: 'PASS' },
    asks: { by: 'ACTOR', row: { name: name ?? '', identifiers, kind } },
  };
}

function toIdentifier(item: string) {
  return { scheme: 'WIKIDATA', value: item };
}

/** A place with its identifiers, names, point and population. */
export function mapPlace(entity: WikiEntity, at: string, known: Entities): FileThing {
  const { id, claims } = entity;
  const label = known.labelOf(id) ?? id;
  const point = onlyOne(claims['P625'], pointOf);
  const country = onlyOne(claims[COUNTRY_CODE], textOf);
  const kind = kindOf(claims);
  const within = containersOf(claims, known);
  const row = {
    name: known.labelOf(id) ?? '',
    identifiers: [...identifiersOf(entity), ...known.formerOf(id).map(toIdentifier)],
    ...(point && { latitude: point.latitude, longitude: point.longitude }),
    ...(kind && { kind: kind.kind }),
    ...(country !== undefined && { country }),
  };
  const made: MappedRow = {
    table: 'OWN',
    cells: { name: label, kind: kind?.kind ?? '', locator: id },
    refers: { source: SOURCE, within },
    only: 'NEW',
  };
  return {
    ...{ key: id, type: kind?.type ?? 'City', label, at },
    asks: { by: 'ACTOR', row },
    rows: [made, ...gapsOf(entity, known)],
    ifMissing: kind === undefined || within.length === 0 ? 'PASS' : 'MAKE_IF_NAMED',
  };
}

function gapsOf(entity: WikiEntity, known: Entities): readonly MappedRow[] {
  const { id, claims } = entity;
  const point = pointCells(onlyOne(claims['P625'], pointOf));
  return [
    gapRow('OWN', { ...point, ...populationCells(claims['P1082']) }, id),
    ...identifiersOf(entity)
      .filter(({ isSure }) => isSure)
      .map(({ scheme, value }) => gapRow('identifiers.csv', { scheme, value }, id)),
    ...namesOf(entity, known.languages ?? LANGUAGES).map((cells) => gapRow('names.csv', cells, id)),
  ];
}

/** An item can have several numbers in one register, as of a city and of its municipality; none of them is then its own for sure. */
function identifiersOf({ id, claims }: WikiEntity) {
  const others = Object.entries(SCHEMES).flatMap(([property, scheme]) => {
    const values = new Set(
      best(claims[property]).flatMap(({ mainsnak }) => textOf(mainsnak) ?? []),
    );
    return [...values].map((value) => ({ scheme, value, isSure: values.size === 1 }));
  });
  return [{ scheme: 'WIKIDATA', value: id, isSure: true }, ...others];
}

/** The statements of the best rank that have not ended. */
function best(statements: readonly WikiStatement[] = []): readonly WikiStatement[] {
  const standing = statements.filter(
    ({ rank, qualifiers }) => rank !== 'deprecated' && qualifiers['P582'] === undefined,
  );
  const preferred = standing.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : standing;
}

function onlyOne<Value>(
  statements: readonly WikiStatement[] | undefined,
  read: (snak: Snak) => Value | undefined,
) {
  const values = best(statements).flatMap(({ mainsnak }) => read(mainsnak) ?? []);
  return values.length === 1 ? values[0] : undefined;
}

/** Some five decimals are a meter. */
const DECIMALS = 5;

function pointCells(point: ReturnType<typeof pointOf>): Record<string, string> {
  if (point === undefined) return {};
  const { latitude, longitude } = point;
  return {
    latitude: String(Number(latitude.toFixed(DECIMALS))),
    longitude: String(Number(longitude.toFixed(DECIMALS))),
  };
}

/** The preferred number of inhabitants, else the latest. */
function populationCells(statements: readonly WikiStatement[] | undefined): Record<string, string> {
  const counts = best(statements).flatMap(({ mainsnak, qualifiers }) => {
    const count = amountOf(mainsnak);
    const day = (qualifiers['P585'] ?? []).flatMap((snak) => dateOf(snak) ?? [])[0] ?? '';
    return count === undefined ? [] : [{ count, day }];
  });
  const [latest, ...more] = counts.sort((a, b) => (a.day < b.day ? 1 : -1));
  const isDated = latest !== undefined && (latest.day !== '' || more.length === 0);
  return isDated && Number.isInteger(latest.count) ? { population: String(latest.count) } : {};
}

function namesOf({ labels, aliases }: WikiEntity, languages: readonly string[]) {
  const named = languages.flatMap((language) => {
    const row = language === 'mul' ? {} : { language };
    const [label, others] = [labels[language], aliases[language] ?? []];
    return [
      ...(label === undefined ? [] : [{ name: label.value, name_kind: 'COMMON', ...row }]),
      ...others.map(({ value }) => ({ name: value, name_kind: 'ALIAS', ...row })),
    ];
  });
  return named.filter(({ name }) => !name.includes('|'));
}

export function containersOf(claims: WikiEntity['claims'], known: Entities) {
  const items = [...best(claims['P131']), ...best(claims[COUNTRY])].flatMap(
    ({ mainsnak }) => itemOf(mainsnak) ?? [],
  );
  const [first, ...others] = [...new Set(items.map(known.canonical))];
  return first === undefined ? [] : [{ key: first, or: others }];
}

/** The kind of a place, if its classes tell it: of a thousand classes, these are the ones that most municipalities have. */
function kindOf(claims: WikiEntity['claims']) {
  const classes = best(claims['P31']).flatMap(({ mainsnak }) => itemOf(mainsnak) ?? []);
  if (classes.some((item) => COUNTRIES.has(item))) return { type: 'Country', kind: 'COUNTRY' };
  if (classes.some((item) => MUNICIPALITIES.has(item))) return { type: 'City', kind: 'CITY' };
  if (claims['P300'] !== undefined) return { type: 'State', kind: 'REGION' };
  return undefined;
}

const COUNTRIES = new Set(['Q6256', 'Q3624078']);

const MUNICIPALITIES = new Set(
  (
    'Q515 Q3957 Q532 Q15284 Q5119 Q1549591 Q1637706 Q200250 Q1093829 Q22865 Q262166 Q42744322 Q484170 Q747074 ' +
    'Q2039348 Q2074737 Q3184121 Q494721 Q925381'
  ).split(' '),
);
