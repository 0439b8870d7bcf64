import { type Beyond, NOTHING_BEYOND } from '../claims/beyond.ts';
import type { FieldName } from './nameFields.ts';
import type { Attached, Graph, GraphNode, Value } from '../project/projection.ts';

/** A projected graph without its claims, to walk along. */
export interface GraphView {
  readonly nodes: () => Iterable<GraphNode>;
  readonly node: (id: string) => GraphNode | undefined;
  readonly namesOf: (id: string) => readonly NameOf[];
  /** Those that are codes of countries and regions. */
  readonly codesOf: (id: string) => readonly CodeOf[];
  /** Where the edges of a type lead from a node. */
  readonly from: (type: string, id: string) => readonly string[];
  /** Where the edges of a type to a node come from. */
  readonly to: (type: string, id: string) => readonly string[];
  /** The parties of a tie except witnesses, each once. */
  readonly partiesOf: (tie: string) => readonly string[];
  /** What leads from and to a node beyond what was given. */
  readonly beyond: Beyond;
}

/** What search reads of a name. */
export interface NameOf extends FieldName {
  readonly isEnglish: boolean;
}

/** What search reads of an identifier. */
export interface CodeOf {
  readonly scheme: string;
  readonly value: string;
}

/** Relationships that search walks along. */
const WALKED = [
  ...['PARTY_TO', 'TOOK_PART_IN', 'PART_OF', 'IN_STATE'],
  ...['MEASURES', 'CONCERNS', 'EFFECT_ON', 'HELD_IN', 'ISSUED_BY', 'PUBLISHED_BY'],
];

type Neighbors = ReadonlyMap<string, Map<string, string[]>>;

/** A view of a graph that is given to it piece by piece, of which it keeps these properties of nodes. */
export function createView(
  read: readonly string[],
  beyond = NOTHING_BEYOND,
): GraphView & { readonly add: (graph: Graph) => void } {
  const nodes = new Map<string, GraphNode>();
  const names = new Map<string, NameOf[]>();
  const codes = new Map<string, CodeOf[]>();
  const [leading, coming] = [neighbors(), neighbors()];
  const witnesses = new Map<string, string[]>();
  return {
    add({ nodes: more, edges, attached }) {
      for (const node of more)
        if (!node.labels.includes('Claim')) nodes.set(node.id, briefly(node, read));
      for (const node of attached)
        if (node.label === 'Name') put(names, node.to, briefName(node));
        else if (isCode(node)) put(codes, node.to, briefCode(node));
      for (const { type, from, to, properties } of edges) {
        if (!leading.has(type)) continue;
        put(leading.get(type), from, to);
        put(coming.get(type), to, from);
        if (type === 'PARTY_TO' && properties['role'] === 'WITNESS') put(witnesses, to, from);
      }
    },
    nodes: () => nodes.values(),
    node: (id) => nodes.get(id),
    namesOf: (id) => names.get(id) ?? [],
    codesOf: (id) => codes.get(id) ?? [],
    from: (type, id) => leading.get(type)?.get(id) ?? [],
    to: (type, id) => coming.get(type)?.get(id) ?? [],
    partiesOf(tie) {
      const witnessing = [...(witnesses.get(tie) ?? [])];
      const isWitness = (party: string) => {
        const at = witnessing.indexOf(party);
        if (at >= 0) witnessing.splice(at, 1);
        return at >= 0;
      };
      const parties = coming.get('PARTY_TO')?.get(tie) ?? [];
      return [...new Set(parties.filter((party) => !isWitness(party)))];
    },
    beyond,
  };
}

function neighbors(): Neighbors {
  return new Map(WALKED.map((type) => [type, new Map<string, string[]>()]));
}

/** An array that grows keeps room for 16 more items, which most groups never have. */
const FEW = 8;

function put<T>(groups: Map<string, T[]> | undefined, key: string, item: T): void {
  const group = groups?.get(key) ?? [];
  if (group.length < FEW) groups?.set(key, [...group, item]);
  else group.push(item);
}

const OWN_KINDS = ['OFFICIAL', 'COMMON', 'SHORT'];

function briefName({ properties: { text, kind, language, ordinal } }: Attached): NameOf {
  const isMain = ordinal === 0n || OWN_KINDS.includes(String(kind));
  const isRead = ordinal === 0n || language === undefined || /^(en|zh)/.test(String(language));
  return {
    text: String(text),
    rank: !isMain ? 'alias' : isRead ? 'own' : 'foreign',
    isEnglish: /^en\b/.test(String(language)),
  };
}

const CODES = ['ISO_3166_1', 'ISO_3166_2'];

function isCode({ label, properties }: Attached): boolean {
  return label === 'Identifier' && CODES.includes(String(properties['scheme']));
}

function briefCode({ properties: { scheme, value } }: Attached): CodeOf {
  return { scheme: String(scheme), value: String(value) };
}

function briefly({ id, labels, properties }: GraphNode, read: readonly string[]): GraphNode {
  const kept: Record<string, Value> = {};
  for (const name of read) {
    const value = properties[name];
    if (value !== undefined) kept[name] = value;
  }
  return { id, labels, properties: kept };
}

/** The GraphQL type is the last label. */
export function typeOf({ labels }: GraphNode): string {
  return labels[labels.length - 1] ?? '';
}
