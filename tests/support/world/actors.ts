import { namesByLanguage } from '../../../src/nameIn.ts';
import { type Draft, type Drafts, SUPPORT, dated, named, nameOf } from './drafts.ts';
import type { Random } from '../random.ts';

const NAMES = [
  ...['Alberg', 'Ålberg', 'Brünn', 'Łomża', "Xi'an", 'Springfield', 'Springfield', 'Saint-Denis'],
  ...['El Paso', 'Hefei', 'Höör', 'Ürümqi', 'Oak (Hill)', 'Turin', 'Al-Quds', 'Zhengding'],
];
const PEOPLE = ['Anna Berg', 'Li Wei', 'Óscar Alberg', 'Li Wei', 'Zoë de Vries'];
const OTHER_NAMES = [
  { text: '合肥', kind: 'OFFICIAL', language: 'zh-Hans', script: 'Hans' },
  { text: '合肥市', kind: 'COMMON', language: 'zh-Hans', script: 'Hans' },
  { text: 'Héféi', kind: 'ROMANIZATION', language: 'zh-Latn-pinyin', scheme: 'pinyin' },
  { text: 'Luchow', kind: 'FORMER', language: 'en', until: '1952' },
  { text: 'Alt-Berg', kind: 'ALIAS' },
  { text: 'Ville de Paix', kind: 'OFFICIAL', language: 'fr', since: '1990~' },
];
const INSTITUTIONS = ['UNIVERSITY', 'LIBRARY', 'PORT_AUTHORITY', 'CITY_NETWORK', 'PUBLISHER'];

const IDENTIFIERS = ['WIKIDATA', 'GEONAMES', 'FIPS'];

/** Nested places, institutions and their units, people, groups. */
export function draftActors(drafts: Drafts): void {
  const { random, of } = drafts;
  const times = (count: number, draft: (at: number) => void) =>
    Array.from({ length: count }, (_, at) => at).forEach(draft);
  times(4, (at) => {
    const code = `${String.fromCharCode(65 + at)}Z`;
    draftActor(drafts, 'Country', { kind: 'COUNTRY', code, ...point(random) });
  });
  times(10, () => draftState(drafts));
  times(30, () => draftCity(drafts));
  times(18, () => draftInstitution(drafts));
  times(18, (at) => {
    const lived = { ...dated(random, 'born', 0.5), ...dated(random, 'died', 0.2) };
    const occupation = ['teacher', 'economist', null][at % 3] ?? null;
    draftActor(drafts, 'Person', { kind: 'PERSON', occupation, ...lived });
  });
  times(5, () => {
    const size = random.perhaps(0.5, ['some forty', 'a dozen']);
    draftActor(drafts, 'Group', { kind: 'GROUP', definedAs: 'distributors', size });
  });
  times(8, () => tellApart(drafts, of('City', 'Institution', 'Person')));
  times(12, () => draftCoverage(drafts));
}

/** How well containment is supported. */
const SUPPORTED = { confidence: 'STATED', sourceCount: 1n, support: SUPPORT };

function draftState(drafts: Drafts): void {
  const { random, of, join } = drafts;
  const country = random.pick(of('Country'));
  const kind = random.pick(['STATE', 'PROVINCE', 'REGION']);
  const state = draftActor(drafts, 'State', { kind, ...point(random) }, [country]);
  join('WITHIN', state, country, SUPPORTED);
  join('IN_COUNTRY', state, country);
}

function draftCity(drafts: Drafts): void {
  const { random, of, join } = drafts;
  const upper = of(random.pick(['State', 'State', 'Country', 'City']));
  const around = random.pick(upper.length > 0 ? upper : of('State'));
  const facts = {
    kind: random.pick(['CITY', 'CITY', 'COUNTY', 'DISTRICT']),
    population: random.perhaps(0.7, [1_000n, 1_000n, 250_000n, 4_000_000n]),
    ...point(random),
  };
  const city = draftActor(drafts, 'City', facts, [around]);
  const upTo = (type: string) => of(type).find(({ id }) => amongOf(around).includes(id)) ?? null;
  join('WITHIN', city, around, SUPPORTED);
  join('IN_STATE', city, upTo('State'));
  join('IN_COUNTRY', city, upTo('Country'));
}

function draftInstitution(drafts: Drafts): void {
  const { random, of, join } = drafts;
  const parent = random.perhaps(0.4, of('Institution'));
  const seat = random.perhaps(0.8, of('City', 'City', 'State'));
  const facts = {
    kind: random.pick(INSTITUTIONS),
    ...dated(random, 'founded'),
    ...dated(random, 'closed', 0.2),
  };
  const around = [parent, seat].filter((one) => one !== null);
  const institution = draftActor(drafts, 'Institution', facts, around);
  join('PART_OF', institution, parent, SUPPORTED);
  join('LOCATED_IN', institution, seat, SUPPORTED);
}

/** No two entries are of the same place, so that their order is certain. */
function draftCoverage({ random, of }: Drafts): void {
  const place = random.pick(of('Country', 'State', 'City'));
  const partner = random.perhaps(
    0.5,
    of('Country', 'City').filter(({ id }) => id !== place.id),
  );
  const source = random.perhaps(0.5, of('Source'));
  if (place.attached.some(({ label }) => label === 'Coverage')) return;
  const properties = {
    kinds: random.pick([['SISTER_CITY'], ['SISTER_STATE', 'FRIENDSHIP']]),
    completeness: random.pick(['COMPLETE', 'PARTIAL', 'NOT_COVERED']),
    ...(random.chance(0.5) && { asOf: '2022', counted: 12n, note: 'Read in part.' }),
    ...(partner && { partner: partner.id }),
    ...(source && { source: source.id }),
    recordedAt: '2026-11-27T00:00:00Z',
  };
  place.attached.push({ label: 'Coverage', properties, type: 'COVERS', to: place.id });
}

function tellApart({ random, of, join }: Drafts, actors: readonly Draft[]): void {
  const [a, b] = [random.pick(actors), random.pick(actors)];
  const source = random.perhaps(0.5, of('Source'));
  const properties = { because: 'Others.', ...(source && { source: source.id }) };
  if (a.id < b.id) join('DISTINCT_FROM', a, b, properties);
}

/** An actor with its names and identifiers, inside its containers. */
function draftActor(
  drafts: Drafts,
  type: string,
  facts: Draft['properties'],
  around: readonly Draft[] = [],
): Draft {
  const { random, add, merge } = drafts;
  const name = random.pick(type === 'Person' ? PEOPLE : NAMES);
  const others = random.some(OTHER_NAMES, 2);
  const draft = add(type, { name, ...facts });
  const formerIds = [0.15, 0.05].filter(random.chance).map(() => merge(draft));
  const among = new Set([draft.id, ...formerIds, ...around.flatMap(amongOf)]);
  const names = [{ text: name, language: 'en', script: 'Latn' }, ...others];
  Object.assign(draft.properties, named(names.map(({ text }) => text)), {
    namesByLanguage: namesByLanguage(names.map((one) => ({ kind: 'COMMON', ...one }))),
    formerIds: formerIds.sort(),
    among: [...among],
  });
  draft.attached.push(
    ...names.map((one, at) => nameOf(draft.id, one.text, one, at)),
    ...random.some(IDENTIFIERS, 1).map((scheme, at) => ({
      label: 'Identifier',
      properties: { scheme, value: `${scheme}-${draft.id}`, ordinal: BigInt(at) },
      type: 'IDENTIFIES',
      to: draft.id,
    })),
  );
  return draft;
}

const amongOf = ({ properties }: Draft) => properties.among as readonly string[];

function point(random: Random): Draft['properties'] {
  if (random.chance(0.3)) return {};
  return { latitude: random.between(-90, 90) + 0.25, longitude: random.between(-180, 180) + 0.5 };
}
