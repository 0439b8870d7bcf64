import type { Register } from '../claims/register.ts';
import type { Subject } from '../claims/subject.ts';
import { alongside } from './alongside.ts';
import { factEdges } from './factEdges.ts';
import { claimEdges, claimNode } from './projectClaim.ts';
import { projectSubject } from './projectSubject.ts';
import { isSetAside } from './projectTie.ts';
import type { Graph, GraphNode } from './projection.ts';

/** What others refer to comes first. */
const LAYERS = ['Country', 'State', 'Source', 'Actor', 'Tie', 'Subject'];

/** The subjects, that many together. */
export function slicesOf(
  { subjects, vocabulary }: Register,
  size: number,
): readonly (readonly Subject[])[] {
  const layerOf = new Map(
    [...new Set([...subjects.values()].map(({ type }) => type))].map((type) => [
      type,
      LAYERS.findIndex((layer) => vocabulary.labelsOf(type).includes(layer)),
    ]),
  );
  const layers = LAYERS.map((_, layer) =>
    [...subjects.values()].filter(({ type }) => layerOf.get(type) === layer),
  );
  const ordered = layers.flat();
  return Array.from({ length: Math.ceil(ordered.length / size) }, (_, at) =>
    ordered.slice(at * size, (at + 1) * size),
  );
}

/** Projects some subjects with their claims. */
export function projectWindow(register: Register): (slice: readonly Subject[]) => Graph {
  const beside = register.beyond.beside ?? alongside(register);
  const setAside = setAsideTies(register);
  const claimLabels = register.vocabulary.labelsOf('Claim');
  return (slice) => {
    const projected = slice.map((subject) => projectSubject(subject, register, beside));
    const claims = slice.flatMap((subject) => subject.claims);
    return {
      nodes: [
        ...projected.map(({ node }) => countingSetAside(node, setAside(node.id))),
        ...claims.map((claim) => claimNode(claim, claimLabels)),
      ],
      edges: [...projected.flatMap(({ edges }) => edges), ...claims.flatMap(claimEdges)],
      attached: projected.flatMap(({ attached }) => attached),
      redirects: [],
    };
  };
}

/** In how many parts of ties an actor is that were set aside, so that the others are counted without a look at them. */
function setAsideTies({ subjects, vocabulary, beyond }: Register): (id: string) => number {
  const counts = new Map<string, number>();
  for (const subject of subjects.values()) {
    if (!vocabulary.isA(subject.type, 'Tie') || !isSetAside(subject)) continue;
    for (const { type, from } of factEdges(subject))
      if (type === 'PARTY_TO') counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return (id) => (counts.get(id) ?? 0) + beyond.setAside(id);
}

function countingSetAside(node: GraphNode, count: number): GraphNode {
  if (node.properties['isSetAside'] === true)
    return { ...node, labels: ['SetAside', ...node.labels] };
  if (count === 0) return node;
  return { ...node, properties: { ...node.properties, setAsideTies: BigInt(count) } };
}
