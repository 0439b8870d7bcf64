import type { Period } from './periodText.ts';
import type { Support } from '../../evidence/support/support.ts';
import type { ActorGraph, Structure } from './actorGraph.ts';

/** A step of a path, with everything its account needs. */
export interface StepRecord {
  readonly from: string;
  readonly to: string;
  readonly bond: TieBond | StructureBond;
  readonly support: Support;
  /** As in the search, so that the weakest step is the one that ranks the path. */
  readonly strength: number;
}

export interface TieBond extends Period {
  readonly tie: string;
  readonly kind: string;
  readonly name: string;
}

export interface StructureBond {
  readonly relation: Structure;
  readonly child: string;
  readonly parent: string;
}

/** A path in full. */
export interface PathRecord {
  readonly steps: readonly StepRecord[];
  readonly together: boolean;
}

/** The record of each step of the given paths. */
export function recordsOf(
  graph: ActorGraph,
  paths: readonly { readonly vertices: readonly number[]; readonly together: boolean }[],
): readonly PathRecord[] {
  const { actors, bonds } = graph;
  return paths.map(({ vertices, together }) => ({
    together,
    steps: bondsIn(graph, vertices).flatMap(({ from, to, bond }) => {
      const ends = { from: actors[from] ?? '', to: actors[to] ?? '' };
      const strength = bonds.strengths[bond] ?? 0;
      const account = bonds.accounts[bond];
      if (account !== undefined) {
        const { support, ...stands } = account;
        const tie = { tie: bonds.ids[bond] ?? '', kind: bonds.kinds[bond] ?? '', ...stands };
        return { ...ends, strength, support: JSON.parse(support) as Support, bond: tie };
      }
      const [relation, support] = [bonds.relations[bond], bonds.supports[bond]];
      if (!relation || !support) return [];
      const [child, parent] = bonds.children[bond] === from ? [from, to] : [to, from];
      const stands = { relation, child: actors[child] ?? '', parent: actors[parent] ?? '' };
      return { ...ends, strength, support, bond: stands };
    }),
  }));
}

/** The bonds that a path crosses, each with the actors before and after it. */
function bondsIn({ actors }: ActorGraph, vertices: readonly number[]) {
  return vertices.flatMap((vertex, at) => {
    const bond = vertex - actors.length;
    return bond < 0 ? [] : [{ bond, from: vertices[at - 1] ?? 0, to: vertices[at + 1] ?? 0 }];
  });
}
