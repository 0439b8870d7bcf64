import type { SubNode, Subgraph, GraphEdge, GraphNode } from '../../projection/projection.ts';
import { type Beyond, NOTHING_BEYOND, type Register } from '../../record/subjects/register.ts';
import type { GivenIdentifier } from '../../matching/register.ts';
import type { NameWord } from '../../record/subjects/names.ts';
import type { FieldName } from './nameFields.ts';

/** A projected graph without its claims, to walk along. */
export interface GraphView {
  readonly nodes: () => Iterable<GraphNode>;
  readonly node: (id: string) => GraphNode | undefined;
  readonly namesOf: (id: string) => readonly SearchName[];
  /** Those that are codes of countries and regions. */
  readonly codesOf: (id: string) => readonly GivenIdentifier[];
  /** Where the edges of a type lead from a node. */
  readonly from: (type: string, id: string) => readonly string[];
  /** Where the edges of a type to a node come from. */
  readonly to: (type: string, id: string) => readonly string[];
  /** The parties of a tie except witnesses, each once. */
  readonly partiesOf: (tie: string) => readonly string[];
  /** In how many parts of ties other than affiliations an actor is. */
  readonly ties: (id: string) => number;
  /** How many places a state has. */
  readonly places: (id: string) => number;
  /** How many works an institution published. */
  readonly works: (id: string) => number;
}

/** What search reads of a name. */
export interface SearchName extends FieldName {
  readonly isEnglish: boolean;
}

/** Relationships along which search walks, from where they begin and from where they end. */
const LEADING = [
  ...['PARTY_TO', 'PART_OF'],
  ...['MEASURES', 'CONCERNS', 'EFFECT_ON', 'HELD_IN', 'ISSUED_BY', 'PUBLISHED_BY'],
];
const COMING = ['PARTY_TO', 'TOOK_PART_IN'];

/** What a view has besides what it is given. */
interface Besides {
  /** The names of actors that need not be remembered, and what leads from and to a node beyond what is given. */
  readonly register?: Pick<Register, 'namesOf' | 'beyond'> | undefined;
  /** Where a node is that is not in the view. */
  readonly below?: GraphView;
  /** Of ties other than affiliations, only what others read is remembered. */
  readonly isBrief?: boolean;
}

/** A view of a graph that is given to it piece by piece, of which it keeps these properties of nodes. */
export function createView(
  read: readonly string[],
  { register, below, isBrief = false }: Besides = {},
): GraphView & { readonly add: (graph: Subgraph) => void } {
  const nodes = new Map<string, GraphNode>();
  const names = new Map<string, SearchName[]>();
  const codes = new Map<string, GivenIdentifier[]>();
  const [leading, coming] = [neighbors(LEADING), neighbors(COMING)];
  const witnesses = new Map<string, string[]>();
  const { count, ...counts } = createCounts(register?.beyond);
  const namesIn = (id: string) => register?.namesOf(id) ?? [];

  function addEdge(edge: GraphEdge, isPost: boolean): void {
    const { type, from, to, properties } = edge;
    count(edge, isPost);
    if (type === 'PARTY_TO' && !isPost && isBrief) return;
    put(leading.get(type), from, to);
    put(coming.get(type), to, from);
    if (type === 'PARTY_TO' && properties['role'] === 'WITNESS') put(witnesses, to, from);
  }
  return {
    add({ nodes: more, edges, attached }) {
      const [briefTies, posts] = [new Set<string>(), new Set<string>()];
      for (const node of more) {
        if (node.labels.includes('Claim')) continue;
        if (typeOf(node) === 'Affiliation') posts.add(node.id);
        else if (isBrief && node.labels.includes('Tie')) briefTies.add(node.id);
        nodes.set(node.id, briefly(node, briefTies.has(node.id) ? ['among'] : read));
      }
      for (const node of attached)
        if (isCode(node)) put(codes, node.to, briefCode(node));
        else if (node.label === 'Name' && namesIn(node.to).length === 0)
          put(names, node.to, nameIn(node));
      for (const id of briefTies) {
        const known = names.get(id);
        if (known) names.set(id, ownAmong(known));
      }
      for (const edge of edges) addEdge(edge, posts.has(edge.to));
    },
    nodes: () => nodes.values(),
    node: (id) => nodes.get(id) ?? below?.node(id),
    namesOf(id) {
      const known = names.get(id) ?? namesIn(id).map(briefName);
      return known.length === 0 && below !== undefined ? below.namesOf(id) : known;
    },
    codesOf: (id) => codes.get(id) ?? below?.codesOf(id) ?? [],
    from: (type, id) => leading.get(type)?.get(id) ?? [],
    to: (type, id) => coming.get(type)?.get(id) ?? [],
    partiesOf(tie) {
      const parties = coming.get('PARTY_TO')?.get(tie) ?? [];
      return [...new Set(without(parties, witnesses.get(tie) ?? []))];
    },
    ...counts,
  };
}

/** Items without some of them, each as often as it is among these. */
function without(items: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...some];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function neighbors(types: readonly string[]): ReadonlyMap<string, Map<string, string[]>> {
  return new Map(types.map((type) => [type, new Map<string, string[]>()]));
}

/** Counts edges beside those beyond what is given. */
function createCounts(beyond: Pick<Beyond, 'ties' | 'places' | 'works'> = NOTHING_BEYOND) {
  const ties = counter(beyond.ties);
  const places = counter(beyond.places);
  const works = counter(beyond.works);
  return {
    count: ({ type, from, to }: GraphEdge, isPost: boolean) => {
      if (type === 'PARTY_TO' && !isPost) ties.add(from);
      if (type === 'IN_STATE') places.add(to);
      if (type === 'PUBLISHED_BY') works.add(to);
    },
    ...{ ties: ties.of, places: places.of, works: works.of },
  };
}

function counter(beyond: (id: string) => number) {
  const counts = new Map<string, number>();
  return {
    add: (id: string) => void counts.set(id, (counts.get(id) ?? 0) + 1),
    of: (id: string) => (counts.get(id) ?? 0) + beyond(id),
  };
}

const MOST_OWN = 3;

/** The main names among those of an actor or a tie. */
export function ownAmong(names: readonly SearchName[]): SearchName[] {
  return names.filter(({ rank }) => rank === 'own').slice(0, MOST_OWN);
}

/** An array that grows keeps room for 16 more items, which most groups never have. */
const FEW = 8;

function put<T>(groups: Map<string, T[]> | undefined, key: string, item: T): void {
  const group = groups?.get(key) ?? [];
  if (group.length < FEW) groups?.set(key, [...group, item]);
  else group.push(item);
}

const OWN_KINDS = ['OFFICIAL', 'COMMON', 'SHORT'];

type NamePart = Pick<NameWord, 'text' | 'kind' | 'language'>;

/** A name of an actor; the first one is shown. */
export function briefName({ text, kind, language }: NamePart, at: number): SearchName {
  const isMain = at === 0 || OWN_KINDS.includes(kind);
  const isRead = at === 0 || language === null || /^(en|zh)/.test(language);
  const isEnglish = /^en\b/.test(language ?? '');
  return { text, rank: !isMain ? 'alias' : isRead ? 'own' : 'foreign', isEnglish };
}

function nameIn({ properties: { text, kind, language, ordinal } }: SubNode): SearchName {
  const name = { text: String(text), kind: String(kind) };
  const tag = language === undefined ? null : String(language);
  return briefName({ ...name, language: tag }, Number(ordinal));
}

const CODES = ['ISO_3166_1', 'ISO_3166_2'];

function isCode({ label, properties }: SubNode): boolean {
  return label === 'Identifier' && CODES.includes(String(properties['scheme']));
}

function briefCode({ properties: { scheme, value } }: SubNode): GivenIdentifier {
  return { scheme: String(scheme), value: String(value) };
}

function briefly({ id, labels, properties }: GraphNode, read: readonly string[]): GraphNode {
  const kept: Record<string, GraphNode['properties'][string]> = {};
  for (const name of read) {
    const value = properties[name];
    if (value !== undefined) kept[name] = value;
  }
  return { id, labels, properties: kept };
}

/** Whether a curator set aside every claim about the tie. */
export function isSetAside({ labels }: GraphNode): boolean {
  return labels.includes('SetAside');
}

/** The GraphQL type is the last label. */
export function typeOf({ labels }: GraphNode): string {
  return labels.at(-1) ?? '';
}
