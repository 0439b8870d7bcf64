import { compareText } from '../../evidence/claim.ts';
import type { Register } from '../../record/subjects/register.ts';
import { readVocabulary } from '../../record/words/vocabulary.ts';
import { slices } from '../../slices.ts';
import type { Overview } from './gathering.ts';
import { claimEdges, claimNode } from './projectClaim.ts';
import { projectSubject } from './projectSubject.ts';
import type { Subgraph, GraphNode } from '../../projection/projection.ts';

/** What others refer to comes first. */
const LAYERS = ['Country', 'State', 'Source', 'Actor', 'Tie', 'Subject'];

/** The ids of the subjects, that many together. */
export function slicesOf({ byType }: Overview, size: number): readonly (readonly string[])[] {
  const { labelsOf } = readVocabulary();
  const layerOf = (type: string) => LAYERS.findIndex((layer) => labelsOf(type).includes(layer));
  const layers = LAYERS.map((_, layer) =>
    [...byType]
      .filter(([type]) => layerOf(type) === layer)
      .flatMap(([, ids]) => ids)
      .sort(compareText),
  );
  return [...slices(layers.flat(), size)];
}

/** Projects some subjects with their claims. */
export function projectWindow(register: Register, gathered: Overview) {
  const { subjects, beyond, vocabulary } = register;
  const beside = beyond.beside ?? gathered.beside(register);
  const claimLabels = vocabulary.labelsOf('Claim');
  return (ids: readonly string[]): Subgraph => {
    const slice = ids.flatMap((id) => subjects.get(id) ?? []);
    const projected = slice.map((subject) => projectSubject(subject, register, beside));
    const claims = slice.flatMap((subject) => subject.claims);
    return {
      nodes: [
        ...projected.map(({ node }) =>
          countingSetAside(node, gathered.setAside(node.id) + beyond.setAside(node.id)),
        ),
        ...claims.map((claim) => claimNode(claim, claimLabels)),
      ],
      edges: [...projected.flatMap(({ edges }) => edges), ...claims.flatMap(claimEdges)],
      attached: projected.flatMap(({ attached }) => attached),
      redirects: [],
    };
  };
}

function countingSetAside(node: GraphNode, count: number): GraphNode {
  if (node.properties['isSetAside'] === true)
    return { ...node, labels: ['SetAside', ...node.labels] };
  if (count === 0) return node;
  return { ...node, properties: { ...node.properties, setAsideTies: BigInt(count) } };
}
