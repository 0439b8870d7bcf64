import type { Period } from '../../evidence/periodText.ts';
import type { Support } from '../../evidence/support.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../graph/statements.ts';
import type { ActorGraph, Structure } from '../actorGraph.ts';
import { readSupport } from '../loadActorGraph.ts';

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

const TIES = readStatement('_analysis/tiesOfPaths.cypher');

/** The record of each step of the given paths. */
export async function recordsOf(
  reader: GraphReader,
  graph: ActorGraph,
  paths: readonly { readonly vertices: readonly number[]; readonly together: boolean }[],
): Promise<readonly PathRecord[]> {
  const { actors, bonds } = graph;
  const crossed = paths.flatMap(({ vertices }) => bondsIn(graph, vertices));
  const ids = [...new Set(crossed.flatMap(({ bond }) => bonds.ids[bond] || []))];
  const rows = ids.length === 0 ? [] : await reader.read(TIES, { ids });
  const ties = new Map(rows.map((row) => [row[0] as string, toTie(row as TieRow)]));
  return paths.map(({ vertices, together }) => ({
    together,
    steps: bondsIn(graph, vertices).flatMap(({ from, to, bond }) => {
      const ends = { from: actors[from] ?? '', to: actors[to] ?? '' };
      const strength = bonds.strengths[bond] ?? 0;
      const relation = bonds.relations[bond] ?? null;
      const support = bonds.supports[bond] ?? null;
      if (relation === null || support === null) {
        const tie = ties.get(bonds.ids[bond] ?? '');
        return tie === undefined ? [] : { ...ends, strength, ...tie };
      }
      const [child, parent] = bonds.children[bond] === from ? [from, to] : [to, from];
      const stands = { relation, child: actors[child] ?? '', parent: actors[parent] ?? '' };
      return { ...ends, strength, support, bond: stands };
    }),
  }));
}

type TieRow = readonly [
  tie: string,
  name: string,
  start: Period['start'],
  end: Period['end'],
  lastConfirmed: Period['lastConfirmed'],
  status: Period['status'],
  support: string | null,
];

function toTie([tie, name, start, end, lastConfirmed, status, support]: TieRow) {
  return {
    bond: { tie, name, start, end, lastConfirmed, status },
    support: readSupport(support),
  };
}

/** The bonds that a path crosses, each with the actors before and after it. */
function bondsIn({ actors }: ActorGraph, vertices: readonly number[]) {
  return vertices.flatMap((vertex, at) => {
    const bond = vertex - actors.length;
    return bond < 0 ? [] : [{ bond, from: vertices[at - 1] ?? 0, to: vertices[at + 1] ?? 0 }];
  });
}
