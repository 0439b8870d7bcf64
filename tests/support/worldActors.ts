import type { Properties } from '../../src/dataset/projection.ts';
import { type Draft, type Drafts, dated, named, nameOf } from './drafts.ts';
import type { Random } from './random.ts';

const NAMES = [
  ...['Alberg', 'Ålberg', 'Brünn', 'Łomża', "Xi'an", 'Springfield', 'Springfield', 'Saint-Denis'],
  ...['El Paso', 'Hefei', 'Höör', 'Ürümqi', 'Oak (Hill)', 'Turin', 'Al-Quds', 'Zhengding'],
];
const OTHER_NAMES: readonly Properties[] = [
  { text: '合肥', kind: 'OFFICIAL', language: 'zh-Hans', script: 'Hans' },
  { text: '合肥市', kind: 'COMMON', language: 'zh-Hans', script: 'Hans' },
  { text: 'Héféi', kind: 'ROMANIZATION', language: 'zh-Latn-pinyin', scheme: 'pinyin' },
  { text: 'Luchow', kind: 'FORMER', language: 'en', until: '1952' },
  { text: 'Alt-Berg', kind: 'ALIAS' },
  { text: 'Ville de Paix', kind: 'OFFICIAL', language: 'fr', since: '1990~' },
];
const INSTITUTIONS = ['UNIVERSITY', 'LIBRARY', 'PORT_AUTHORITY', 'CITY_NETWORK', 'PUBLISHER'];

/** Places inside of each other, institutions and their units, people, groups. */
export function draftActors(drafts: Drafts): void {
  const { random, join } = drafts;
  for (let at = 0; at < 4; at++) {
    const code = `${String.fromCharCode(65 + at)}Z`;
    named_(drafts, 'Country', 'country', { kind: 'COUNTRY', code, ...point(random) }, []);
  }
  for (let at = 0; at < 10; at++) {
    const country = random.pick(drafts.of('Country'));
    const kind = random.pick(['STATE', 'PROVINCE', 'REGION']);
    const state = named_(drafts, 'State', 'state', { kind, ...point(random) }, [country]);
    join('WITHIN', state, country);
    join('IN_COUNTRY', state, country);
  }
  for (let at = 0; at < 30; at++) draftCity(drafts);
  for (let at = 0; at < 18; at++) draftInstitution(drafts);
  for (let at = 0; at < 18; at++) {
    const lived = { ...dated(random, 'born', 0.5), ...dated(random, 'died', 0.2) };
    named_(
      drafts,
      'Person',
      'person',
      { kind: 'PERSON', ...lived },
      [],
      random.pick(['Anna', 'Li', 'Óscar']),
    );
  }
  for (let at = 0; at < 5; at++) {
    const size = random.perhaps(0.5, ['some forty', 'a dozen']);
    named_(drafts, 'Group', 'group', { kind: 'GROUP', definedAs: 'distributors', size }, []);
  }
  const actors = drafts.of('City', 'Institution', 'Person');
  for (let at = 0; at < 8; at++) {
    const [a, b] = [random.pick(actors), random.pick(actors)];
    const source = random.perhaps(0.5, drafts.of('Source'))?.id;
    if (a.id < b.id)
      join('DISTINCT_FROM', a, b, { because: 'Others.', ...(source !== undefined && { source }) });
  }
}

function draftCity(drafts: Drafts): void {
  const { random, join } = drafts;
  const upper = random.pick(['State', 'State', 'Country', 'City']);
  const around = random.pick(drafts.of(upper).length > 0 ? drafts.of(upper) : drafts.of('State'));
  const facts = {
    kind: random.pick(['CITY', 'CITY', 'COUNTY', 'DISTRICT']),
    population: random.perhaps(0.7, [1_000n, 1_000n, 250_000n, 4_000_000n]),
    ...point(random),
  };
  const city = named_(drafts, 'City', 'city', facts, [around]);
  const upTo = (type: string) =>
    [around, ...containersOf(drafts, around)].find((one) => one.type === type);
  join('WITHIN', city, around);
  join('IN_STATE', city, upTo('State') ?? null);
  join('IN_COUNTRY', city, upTo('Country') ?? null);
}

function draftInstitution(drafts: Drafts): void {
  const { random, join } = drafts;
  const parent = random.perhaps(0.4, drafts.of('Institution'));
  const seat = random.perhaps(0.8, drafts.of('City', 'City', 'State'));
  const facts = {
    kind: random.pick(INSTITUTIONS),
    ...dated(random, 'founded'),
    ...dated(random, 'closed', 0.2),
  };
  const around = [parent, seat].filter((one) => one !== null);
  const institution = named_(drafts, 'Institution', 'institution', facts, around);
  join('PART_OF', institution, parent);
  join('LOCATED_IN', institution, seat);
}

/** All that contain an actor, by what it is drafted `among`. */
function containersOf(drafts: Drafts, { id, properties }: Draft): readonly Draft[] {
  const among = properties.among as readonly string[];
  return drafts
    .of('City', 'State', 'Country')
    .filter((one) => one.id !== id && among.includes(one.id));
}

function named_(
  drafts: Drafts,
  type: string,
  prefix: string,
  facts: Draft['properties'],
  around: readonly Draft[],
  given?: string,
): Draft {
  const { random } = drafts;
  const name = [given, random.pick(NAMES)].filter(Boolean).join(' ');
  const others = random.some(OTHER_NAMES, 2);
  const draft = drafts.add(type, prefix, { name, ...facts });
  const formerIds = [0.15, 0.05]
    .filter(random.chance)
    .map(() => drafts.merge(draft))
    .sort();
  const among = [
    draft.id,
    ...formerIds,
    ...around.flatMap(({ properties }) => properties.among as readonly string[]),
  ];
  const texts = [name, ...others.map(({ text }) => text as string)];
  Object.assign(draft.properties, named(texts), { formerIds, among: [...new Set(among)] });
  draft.attached.push(
    nameOf(draft.id, name, { language: 'en', script: 'Latn' }),
    ...others.map((other, at) => nameOf(draft.id, other.text as string, other, at + 1)),
    ...random.some(IDENTIFIERS, 1).map((scheme, at) => ({
      label: 'Identifier',
      properties: { scheme, value: `${scheme}-${draft.id}`, ordinal: BigInt(at) },
      type: 'IDENTIFIES',
      to: draft.id,
    })),
  );
  return draft;
}

const IDENTIFIERS = ['WIKIDATA', 'GEONAMES', 'FIPS'];

function point(random: Random): Draft['properties'] {
  if (random.chance(0.3)) return {};
  return { latitude: random.between(-90, 90) + 0.25, longitude: random.between(-180, 180) + 0.5 };
}
