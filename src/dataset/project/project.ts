import { confidenceOf } from '../../evidence/confidence.ts';
import { alongside } from './alongside.ts';
import { readFuzzyDate } from '../../evidence/fuzzyDate.ts';
import { searchKey } from '../../graph/searchKey.ts';
import type { Dataset } from '../check/dataset.ts';
import { factEdges } from './factEdges.ts';
import { factProperties } from './factProperties.ts';
import { compare } from '../tables/fault.ts';
import { nameKeys } from '../claims/nameKeys.ts';
import { actorAttached, actorEdges, actorProperties } from './projectActor.ts';
import { claimEdges, claimNode, impliedCitations } from './projectClaim.ts';
import { contestsAbout } from './projectContests.ts';
import { plainNodes } from './projectPlain.ts';
import { indexedParty, kindEdges, tieProperties } from './projectTie.ts';
import { editionsOf, versionsOf } from './projectVersions.ts';
import {
  type Attached,
  type GraphEdge,
  type GraphNode,
  type Projection,
  type Properties,
  withoutNull,
} from './projection.ts';
import type { Row } from '../tables/row.ts';
import { reachProperties } from './reach.ts';
import type { Register } from '../claims/register.ts';
import { withSearchTexts } from '../search/searchTexts.ts';
import { toInstant } from '../claims/sourceWords.ts';
import type { Subject } from '../claims/subject.ts';

/** The graph of a dataset: what the import writes, computed without a database. */
export function project({
  rows,
  register,
  contentHash,
}: Pick<Dataset, 'rows' | 'register' | 'contentHash'>): Projection {
  const { vocabulary } = register;
  const beside = alongside(register);
  const subjects = [...register.subjects.values()].map((subject) =>
    withContests(subject, register, projectSubject(subject, register, beside)),
  );
  const plain = plainNodes(rows, vocabulary);
  const claims = [...register.subjects.values()].flatMap((subject) => subject.claims);
  const claimLabels = vocabulary.labelsOf('Claim');
  const stated = [...plain.edges, ...subjects.flatMap(({ edges }) => edges)];
  const cites = stated.filter(({ type }) => type === 'CITES');
  const nodes = [
    ...countingSetAside(subjects),
    ...plain.nodes,
    ...claims.map((claim) => claimNode(claim, claimLabels)),
  ];
  const edges = [...stated, ...claims.flatMap(claimEdges), ...impliedCitations(claims, cites)];
  const attached = withSearchTexts({
    ...{ nodes, edges },
    attached: [...subjects.flatMap((subject) => subject.attached), ...plain.attached],
  });
  const graph = {
    nodes: nodes.sort((a, b) => compare(a.id, b.id)),
    edges: edges.sort(byEnds),
    attached: attached.toSorted((a, b) => compare(a.to, b.to)),
    redirects: plain.redirects,
  };
  return {
    ...graph,
    dataset: datasetOf(graph, { ...plain.dataset, ...countsOf(rows) }, contentHash),
  };
}

interface Projected {
  readonly node: GraphNode;
  readonly edges: readonly GraphEdge[];
  readonly attached: readonly Attached[];
}

function projectSubject(
  subject: Subject,
  register: Register,
  beside: ReadonlyMap<string, Properties>,
): Projected {
  const { id, type } = subject;
  const labels = register.vocabulary.labelsOf(type);
  const facts = { ...factProperties(subject), ...recordProperties(subject) };
  const edges = factEdges(subject);
  const projected = (own: Properties, more: Partial<Projected>): Projected => {
    const properties = { ...facts, ...own };
    return { node: { id, labels, properties }, edges, attached: titles(id, properties), ...more };
  };
  if (labels.includes('Actor'))
    return projected(actorProperties(subject, register), {
      edges: [...edges, ...actorEdges(subject, register)],
      attached: actorAttached(subject, register),
    });
  if (labels.includes('Tie')) {
    const toTie = (version: Subject, own: Properties) => ({
      ...own,
      ...tieProperties(version, own, register),
      ...beside.get(id),
    });
    const tie = toTie(subject, facts);
    const toVersion = (version: Subject) =>
      toTie(version, { ...factProperties(version), ...recordProperties(version) });
    const versions = [...versionsOf(subject, toVersion), ...editionsOf(subject, toVersion)];
    return projected(tie, {
      attached: [...titles(id, tie), ...versions],
      edges: [
        ...edges.map((edge) => (edge.type === 'PARTY_TO' ? indexedParty(edge, tie) : edge)),
        ...kindEdges(subject, tie),
      ],
    });
  }
  return projected(namedProperties(facts), {
    edges: edges.map((edge) => (edge.type === 'TOOK_PART_IN' ? indexedPart(edge, facts) : edge)),
  });
}

/** Actors tell in how many parts of ties they are that were set aside, so that the others are counted without a look at them. */
function countingSetAside(subjects: readonly Projected[]): readonly GraphNode[] {
  const parts = subjects
    .filter(isSetAside)
    .flatMap(({ edges }) => edges.filter(({ type }) => type === 'PARTY_TO'));
  const counts = new Map<string, bigint>();
  for (const { from } of parts) counts.set(from, (counts.get(from) ?? 0n) + 1n);
  return subjects.map(({ node }) => {
    if (node.properties['isSetAside'] === true)
      return { ...node, labels: ['SetAside', ...node.labels] };
    const count = counts.get(node.id);
    if (count === undefined) return node;
    return { ...node, properties: { ...node.properties, setAsideTies: count } };
  });
}

function isSetAside({ node }: Projected): boolean {
  return node.properties['isSetAside'] === true;
}

function withContests(subject: Subject, register: Register, projected: Projected): Projected {
  const { id, labels, properties } = projected.node;
  const reached = { ...properties, ...reachProperties(subject, register) };
  const contests = contestsAbout({ id, labels, words: subject.words, properties: reached });
  return { ...projected, attached: [...projected.attached, ...contests] };
}

/** How well a subject is supported, for filters and orders. */
function recordProperties({ claims, words, folded }: Subject): Properties {
  const standing = claims.filter(({ retired }) => retired === null);
  const recorded = claims.map((claim) => claim.recorded).sort();
  const changed = claims.flatMap((claim) => [claim.recorded, claim.retired ?? '']).sort();
  return {
    sourceCount: BigInt(new Set(standing.map(({ source }) => source)).size),
    confidence: confidenceOf(words).level,
    contested: [...folded]
      .filter(([, { contest }]) => contest !== null)
      .map(([property]) => property),
    ...latestSourceOf(words),
    firstRecordedAt: toInstant(recorded[0] ?? ''),
    lastChangedAt: toInstant(changed[changed.length - 1] ?? ''),
  };
}

/** The latest day on which or after which one of its sources was published, if any has a date. */
function latestSourceOf(words: Subject['words']): Properties {
  const days = words.flatMap(({ retiredAt, source: { published } }) =>
    retiredAt === null && published !== null ? (readFuzzyDate(published).earliest ?? []) : [],
  );
  const latestSource = days.sort().at(-1);
  return latestSource === undefined ? {} : { latestSource };
}

function namedProperties(facts: Properties): Properties {
  const name = facts['title'] ?? facts['name'] ?? facts['indicator'];
  return typeof name === 'string' ? { nameKey: searchKey(name), nameKeys: nameKeys([name]) } : {};
}

/** Properties of `TOOK_PART_IN`, so that an actor's events are paged by index. */
function indexedPart(edge: GraphEdge, { whenSort = '' }: Properties): GraphEdge {
  const indexed = { owner: edge.from, event: edge.to, when: whenSort };
  return { ...edge, properties: { ...edge.properties, ...indexed } };
}

/** The text by which a subject without names is searched. */
function titles(id: string, properties: Properties): Attached[] {
  const texts = [properties['title'], properties['name'], properties['indicator']];
  return [...new Set(texts.filter((text) => typeof text === 'string'))].map((text, index) => ({
    label: 'Name',
    properties: { text, kind: 'COMMON', ordinal: BigInt(index) },
    type: 'NAMES',
    to: id,
  }));
}

function byEnds(a: GraphEdge, b: GraphEdge): number {
  return (
    compare(a.type, b.type) ||
    compare(a.from, b.from) ||
    compare(a.to, b.to) ||
    compare(serialize(a), serialize(b))
  );
}

/** Tells the next import how many rows of each file there were. */
function countsOf(rows: readonly Row[]): Properties {
  const counts: Record<string, number> = {};
  for (const { table } of rows) counts[table.file] = (counts[table.file] ?? 0) + 1;
  return { rowCounts: JSON.stringify(counts) };
}

type Graph = Omit<Projection, 'dataset'>;

function datasetOf(graph: Graph, stated: Properties, contentHash: string): Properties {
  const counts: { [type: string]: number } = {};
  for (const { labels } of graph.nodes) {
    if (labels.includes('SetAside')) continue;
    const type = labels[labels.length - 1] ?? '';
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return withoutNull({
    ...stated,
    version: contentHash.slice(0, 12),
    contentHash,
    counts: JSON.stringify(
      Object.fromEntries(Object.entries(counts).sort(([a], [b]) => compare(a, b))),
    ),
    nodeCount: BigInt(graph.nodes.length + graph.attached.length + graph.redirects.length),
    edgeCount: BigInt(graph.edges.length + graph.attached.length),
  });
}

function serialize(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? `${part}n` : part,
  );
}
