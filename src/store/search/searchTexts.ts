import type { Register } from '../../record/subjects/register.ts';
import { EVERY, RANK_BITS } from '../../search/toLucene.ts';
import { positionTokens } from '../../search/circle.ts';
import type { Field } from '../../search/plan.ts';
import { isHan, keyOf, sortedKeyOf, spellingsOf, tokensOf, withPairs } from '../../names/tokens.ts';
import type { SubNode, Subgraph, GraphNode, Properties } from '../../projection/projection.ts';
import { nameFieldsOf } from './nameFields.ts';
import { prominenceOf } from './prominence.ts';
import { type GraphView, createView, isSetAside, typeOf } from './graphView.ts';
import {
  READ,
  aroundOf,
  codesOf,
  ownNamesOf,
  pointOf,
  rolesOf,
  standingOf,
  textOf,
  withinOf,
} from './surroundings.ts';

/**
 * What search reads of a graph that is projected piece by piece. The parties of a tie come before it or with it, so its text comes with it
 * and little of it is remembered.
 */
export function createSearch(register?: Pick<Register, 'namesOf' | 'beyond'>) {
  const view = createView(READ, { register, isBrief: true });

  function withTexts(graph: Subgraph): Subgraph {
    const ties = graph.nodes.filter(isTie);
    const own = createView(READ, { register, below: view });
    if (ties.length > 0) own.add(graph);
    const texts = ties.flatMap((tie) => textFor(tie, own));
    return { ...graph, attached: [...graph.attached.map(withKey), ...texts] };
  }
  return {
    /** Remembers a piece of the graph; returns it with the keys of names, and the texts of ties. */
    take(graph: Subgraph): Subgraph {
      view.add(graph);
      return withTexts(graph);
    },
    /** What `take` has returned of a piece. */
    again: withTexts,
    /**
     * A search text of each subject with a name that is no tie, or of those with the ids, some of them at a time. All of the graph was
     * taken.
     */
    *texts(size: number, ids?: ReadonlySet<string>): Generator<readonly SubNode[]> {
      let texts: SubNode[] = [];
      for (const node of view.nodes()) {
        if (isTie(node) || ids?.has(node.id) === false) continue;
        texts.push(...textFor(node, view));
        if (texts.length < size) continue;
        yield texts;
        texts = [];
      }
      yield texts;
    },
  };
}

function isTie({ labels }: GraphNode): boolean {
  return labels.includes('Tie');
}

/** None of what has no name to show, as the effect of a policy, nor of a tie that was set aside. */
function textFor(node: GraphNode, view: GraphView): SubNode[] {
  if (isSetAside(node) || view.namesOf(node.id).length === 0) return [];
  const properties = propertiesOf(node, view);
  return [{ label: 'SearchText', properties, type: 'FINDS', to: node.id }];
}

/** A search shows the name whose key is nearest to the text. */
function withKey(node: SubNode): SubNode {
  if (node.label !== 'Name') return node;
  const key = keyOf(tokensOf(String(node.properties['text'])));
  return { ...node, properties: { ...node.properties, key } };
}

type Mark = 'rank' | 'only' | 'north' | 'east';
type Tokens = Partial<Readonly<Record<Field | Mark, Iterable<string>>>>;

function propertiesOf(node: GraphNode, view: GraphView): Properties {
  const prominence = prominenceOf(standingOf(view, node));
  const tokens: Tokens = { ...tokensFor(node, view), ...marksOf(node, view, prominence) };
  return {
    ...Object.fromEntries(
      Object.entries(tokens)
        .map(([field, some]) => [field, stored(some)] as const)
        .filter(([, text]) => text !== ''),
    ),
    prominence: BigInt(prominence),
    ...pointOf(view, node),
  };
}

function tokensFor(node: GraphNode, view: GraphView): Tokens {
  if (node.labels.includes('Actor')) return actorTokens(node, view);
  return isTie(node) ? tieTokens(node, view) : titledTokens(node, view);
}

function actorTokens(node: GraphNode, view: GraphView): Tokens {
  const type = typeOf(node);
  const isPerson = type === 'Person' || type === 'Group';
  const names = view.namesOf(node.id);
  const { abbreviation, alias, spelled, ...fields } = nameFieldsOf(names, {
    ...{ initials: !isPerson, short: !isPerson, isCity: type === 'City' },
  });
  const named = new Set([...fields.own, ...fields.foreign, ...alias]);
  const code = codesOf(view, node).filter((one) => !named.has(one));
  for (const one of code)
    for (const derived of [fields.short, fields.initials]) derived.delete(one);
  const joined =
    type === 'Institution' || isPerson ? names.flatMap(({ text }) => joinedOf(text)) : [];
  return {
    ...fields,
    name: [...named, ...code],
    code: [...code, ...abbreviation],
    sorted: [...fields.sorted, ...code],
    words: [...fields.words, ...joined],
    spelled: [...spelled].filter(({ length }) => length > 3 && length <= 30).flatMap(spellingsOf),
    around: aroundOf(view, node),
    ...rolesOf(view, node),
    text: textOf(view, node),
  };
}

/** Jiaotong for Jiao Tong. */
function joinedOf(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return tokens
    .map((token, at) => [token, tokens[at + 1] ?? ''] as const)
    .filter(([one, next]) => next !== '' && !isHan(one) && !isHan(next))
    .map((pair) => pair.join(''))
    .filter(({ length }) => length <= LONGEST_JOINED);
}

const LONGEST_JOINED = 12;

/** A tie of two is found by the names of both sides, in either order. */
function tieTokens(node: GraphNode, view: GraphView): Tokens {
  const parties = view.partiesOf(node.id);
  const [one = [], other = [], ...more] = parties.map((id) => ownNamesOf(view, id).map(tokensOf));
  const pairs =
    parties.length === 2 && more.length === 0
      ? one.flatMap((left) => other.map((right) => sortedKeyOf([...left, ...right])))
      : [];
  return { ...titledTokens(node, view), sorted: pairs };
}

function titledTokens(node: GraphNode, view: GraphView): Tokens {
  const titles = view.namesOf(node.id).map(({ text }) => tokensOf(text));
  return {
    title: titles.map(keyOf),
    text: [...titles.flatMap(withPairs), ...textOf(view, node)],
    around: aroundOf(view, node),
  };
}

/** What is counted or required in each query: prominence in binary, types, containers and the position. */
function marksOf(node: GraphNode, view: GraphView, prominence: number): Tokens {
  const bits = Array.from({ length: RANK_BITS }, (_, bit) => bit);
  const point = pointOf(view, node);
  return {
    rank: [EVERY, ...bits.filter((bit) => prominence & (2 ** bit)).map((bit) => `b${bit}`)],
    only: [
      ...node.labels.map((label) => `type_${label}`),
      ...withinOf(view, node).map((id) => `in_${id}`),
    ],
    ...(point && positionTokens(point)),
  };
}

/** Lucene's tokenizer cuts longer tokens in two. */
const LONGEST = 250;

function stored(tokens: Iterable<string>): string {
  const kept = [...new Set(tokens)].filter(({ length }) => length > 0 && length <= LONGEST);
  return kept.map((token) => `${token}.`).join(' ');
}
