import type { Circle } from '../../search/circle.ts';
import { keyOf, singularOf, tokensOf, withPairs, writtenTokens } from '../../names/tokens.ts';
import type { GraphNode, PropertyValue } from '../../projection/projection.ts';
import type { GivenIdentifier } from '../../matching/register.ts';
import { type GraphView, isSetAside, ownAmong, typeOf } from './graphView.ts';
import { initialsOf } from './nameFields.ts';

/** The main names of an actor, by which its ties are found. */
export function ownNamesOf(view: GraphView, id: string): readonly string[] {
  return ownAmong(view.namesOf(id)).map(({ text }) => text);
}

/** Codes and abbreviations of a country or a region: `oh` and `us_oh`, `gb` and `uk`. */
export function codesOf(view: GraphView, node: GraphNode): readonly string[] {
  const given = view.codesOf(node.id).flatMap(codesIn);
  if (typeOf(node) !== 'Country') return [...new Set(given)];
  const english = view.namesOf(node.id).filter(({ isEnglish }) => isEnglish);
  const initials = english.flatMap(({ text }) => initialsOf(text));
  const isCode = ({ length }: string) => length > 1 && length < 5;
  return [...new Set([...given, ...initials.filter(isCode)])];
}

/** `US-OH` is `us_oh` and `oh`; a region numbered by its country has no code that people know. */
function codesIn({ scheme, value }: GivenIdentifier): readonly string[] {
  if (scheme === 'ISO_3166_1') return [value.toLowerCase()];
  const tokens = writtenTokens(value);
  const [, region = ''] = tokens;
  return /^\p{L}+$/u.test(region) ? [keyOf(tokens), region] : [keyOf(tokens)];
}

/** The words by which a person calls what is around a subject: names and codes. */
export function callsOf(view: GraphView, id: string): readonly string[] {
  const node = view.node(id);
  if (node === undefined) return [];
  const known = calls.get(node) ?? callsOfNode(view, node);
  calls.set(node, known);
  return known;
}

/** A state is around each of its places and of their ties. A view has a node with its names. */
const calls = new WeakMap<GraphNode, readonly string[]>();

function callsOfNode(view: GraphView, node: GraphNode): readonly string[] {
  const { id } = node;
  const isCountry = typeOf(node) === 'Country';
  const names = isCountry ? view.namesOf(id).map(({ text }) => text) : ownNamesOf(view, id);
  return [...names.flatMap(tokensOf), ...codesOf(view, node)];
}

function containersOf(view: GraphView, node: GraphNode): readonly string[] {
  return amongOf(node).filter((id) => id !== node.id && view.node(id) !== undefined);
}

/** The ids of an actor and of what contains it, or of the parties of a tie and what contains them. */
export function amongOf({ properties: { among } }: GraphNode): readonly string[] {
  return Array.isArray(among) ? (among as readonly string[]) : [];
}

/** Where a subject is and of which kind; for a person, where the employers are. */
export function aroundOf(view: GraphView, node: GraphNode): readonly string[] {
  const employers = postsOf(view, node).flatMap(({ employers }) =>
    employers.flatMap((id) => view.node(id) ?? []),
  );
  const around = [node, ...employers].flatMap((one) => containersOf(view, one));
  return [...new Set(around)].flatMap((id) => callsOf(view, id)).concat(kindWordsOf(node));
}

function kindWordsOf(node: GraphNode): readonly string[] {
  const { kind } = node.properties;
  return KIND_WORDS[String(kind ?? typeOf(node).toUpperCase())] ?? [];
}

/** A person's positions. */
function postsOf(view: GraphView, person: GraphNode) {
  if (typeOf(person) !== 'Person') return [];
  return view.from('PARTY_TO', person.id).flatMap((id) => {
    const tie = view.node(id);
    if (tie === undefined || typeOf(tie) !== 'Affiliation' || isSetAside(tie)) return [];
    return [{ tie, employers: view.partiesOf(id).filter((party) => party !== person.id) }];
  });
}

/** What a person or an institution is, and for a person with which employer. */
export function rolesOf(view: GraphView, node: GraphNode) {
  if (typeOf(node) === 'Institution') return { role: kindWordsOf(node), post: kindWordsOf(node) };
  const posts = postsOf(view, node);
  const post = posts.flatMap(({ tie }) => postWords(String(tie.properties['position'] ?? '')));
  const employers = posts.flatMap(({ employers }) => employers);
  return { post, role: [...post, ...employers.flatMap((id) => callsOf(view, id))] };
}

const TEXTS = [
  ...['text', 'indicator', 'definedAs', 'field', 'unit', 'currency', 'address', 'position'],
];
const DATES = ['start', 'signedOn', 'when', 'period', 'published'];

/** The properties of nodes that search reads. */
export const READ = [
  ...[...TEXTS, ...DATES, 'kind', 'amount', 'among', 'latitude', 'longitude'],
  ...['population', 'sourceCount', 'startSort'],
];

/** Relations of a subject that is neither an actor nor a tie to those that it is about. */
const ABOUT = ['MEASURES', 'CONCERNS', 'EFFECT_ON', 'HELD_IN', 'ISSUED_BY', 'PUBLISHED_BY'];

function aboutOf(view: GraphView, node: GraphNode): readonly string[] {
  if (node.labels.includes('Actor')) return [];
  const led = ABOUT.flatMap((type) => view.from(type, node.id));
  return [...led, ...view.to('TOOK_PART_IN', node.id), ...view.partiesOf(node.id)];
}

/** The words of a subject's text, years and amount, and the names of the actors that it is about. */
export function textOf(view: GraphView, node: GraphNode): readonly string[] {
  const { properties } = node;
  const texts = TEXTS.flatMap((name) => wordsIn(properties[name]));
  const years = DATES.flatMap((name) => String(properties[name] ?? '').match(/\d{4}/g) ?? []);
  const kind = String(properties['kind'] ?? '').replaceAll('_', ' ');
  const names = aboutOf(view, node).flatMap((id) => ownNamesOf(view, id));
  return [...texts, ...years, ...amountIn(properties['amount']), ...wordsIn([kind, ...names])];
}

function wordsIn(value: PropertyValue | undefined): readonly string[] {
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  return (texts as readonly string[]).flatMap((text) =>
    withPairs(tokensOf(text)).flatMap((word) => [word, singularOf(word)]),
  );
}

/** 1200000 is `1.2 million` as well. */
function amountIn(amount: PropertyValue | undefined): readonly string[] {
  if (typeof amount !== 'number') return [];
  const scales = Object.entries({ thousand: 1e3, million: 1e6, billion: 1e9 });
  const spoken = scales
    .filter(([, scale]) => amount >= scale && amount < 1000 * scale)
    .flatMap(([word, scale]) => [String(amount / scale), word]);
  return [String(amount), ...spoken].flatMap(tokensOf);
}

/** What a search within a place or an institution asks for: the subject and its actors, and what they lie within. */
export function withinOf(view: GraphView, node: GraphNode): readonly string[] {
  const about = aboutOf(view, node).flatMap((id) => view.node(id) ?? []);
  return [...new Set([node, ...about].flatMap(amongOf))];
}

/** Where a place is, or the place of an institution. */
export function pointOf(view: GraphView, node: GraphNode): Omit<Circle, 'km'> | null {
  const seats = typeOf(node) === 'Institution' ? containersOf(view, node) : [];
  const places = [node, ...seats.flatMap((id) => view.node(id) ?? [])];
  const point = places.find(({ properties }) => properties['latitude'] !== undefined)?.properties;
  const { latitude, longitude } = point ?? {};
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? { latitude, longitude }
    : null;
}

/** What the prominence of a subject follows from. */
export function standingOf(view: GraphView, node: GraphNode) {
  const { kind, population, sourceCount } = node.properties;
  const years = postsOf(view, node).map(({ tie }) =>
    Number(String(tie.properties['startSort'] ?? '').slice(0, 4)),
  );
  const last = Math.max(0, ...years);
  return {
    ...{ type: typeOf(node), kind: String(kind ?? '') },
    population: population === undefined ? null : Number(population),
    ties: view.ties(node.id),
    /** Places within it. */
    places: view.places(node.id),
    sources: Number(sourceCount ?? 0),
    /** The parties of a tie. */
    parties: view.partiesOf(node.id).length,
    /** What an institution published. */
    works: view.works(node.id),
    /** Whether it is part of another institution. */
    isUnit: view.from('PART_OF', node.id).length > 0,
    /** The year in which a person's last office began. */
    since: last === 0 ? null : last,
  };
}

/** Words for kinds that people add to a name: Hefei city, 江苏省, port Rotterdam. */
const WORDS: Readonly<Record<string, string>> = {
  CITY: 'city 市 municipality town',
  TOWN: 'town 镇',
  COUNTY: 'county 县 郡',
  DISTRICT: 'district 区 borough',
  SPECIAL_ZONE: 'zone 区',
  COUNTRY: 'country nation 国',
  STATE: 'state 州',
  PROVINCE: 'province 省',
  PREFECTURE: 'prefecture 县 府 都',
  REGION: 'region 区',
  UNIVERSITY: 'university college school 大学',
  SCHOOL: 'school 学校',
  LIBRARY: 'library 图书馆',
  LABORATORY: 'laboratory lab 实验室',
  MUSEUM: 'museum 博物馆',
  HOSPITAL: 'hospital 医院',
  PORT_AUTHORITY: 'port harbor harbour 港',
  TRADE_OFFICE: 'trade office',
  TRADE_AGENCY: 'trade agency',
  GOVERNMENT_BODY: 'government office agency',
  COMPANY: 'company corporation firm 公司',
  CHAMBER: 'chamber commerce',
  CITY_NETWORK: 'network cities',
  SISTER_CITY_ASSOCIATION: 'sister cities city association committee',
  FRIENDSHIP_ASSOCIATION: 'friendship association',
  FOUNDATION: 'foundation',
  THINK_TANK: 'think tank institute',
  MEDIA: 'newspaper news paper media',
  NGO: 'organization nonprofit ngo',
  ZOO: 'zoo 动物园',
  GARDEN: 'garden 园',
  ORCHESTRA: 'orchestra',
};

/** Tokens by kind. */
const KIND_WORDS: Readonly<Record<string, readonly string[] | undefined>> = Object.fromEntries(
  Object.entries(WORDS).map(([kind, words]) => [kind, tokensOf(words)]),
);

const CHINESE_POSTS: readonly (readonly [RegExp, string])[] = [
  [/\bmayor\b/i, '市长'],
  [/\bgovernor\b/i, '省长 州长'],
  [/\bparty secretary\b/i, '书记'],
  [/\bpresident\b/i, '校长 主席 总统'],
  [/\bambassador\b/i, '大使'],
];

/** A position as people type it, in English or Chinese. */
function postWords(position: string): readonly string[] {
  const chinese = CHINESE_POSTS.filter(([pattern]) => pattern.test(position));
  const words = tokensOf(position);
  return [...words, keyOf(words), ...chinese.flatMap(([, words]) => tokensOf(words))];
}
