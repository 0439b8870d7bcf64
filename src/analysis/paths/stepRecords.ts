import type { ClaimWord } from '../../evidence/claim.ts';
import type { Period } from '../../evidence/periodText.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../graph/statements.ts';
import type { ActorGraph, Structure } from '../actorGraph.ts';
import { claimsOf } from '../claimRow.ts';
import { CLAIMED } from '../loadActorGraph.ts';

/** A step of a path, with everything its account needs. */
export interface StepRecord {
  readonly from: string;
  readonly to: string;
  readonly bond: TieBond | StructureBond;
  /** Standing claims. */
  readonly claims: readonly ClaimWord[];
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

const SUBJECTS = readStatement('_analysis/subjects.cypher');

/** The record of each step of the given paths. */
export async function recordsOf(
  reader: GraphReader,
  graph: ActorGraph,
  paths: readonly { readonly vertices: readonly number[]; readonly together: boolean }[],
): Promise<readonly PathRecord[]> {
  const walks = paths.map(({ vertices, together }) => ({
    ...{ together, steps: stepsOf(graph, vertices) },
  }));
  const wanted = new Map(
    walks.flatMap(({ steps }) => steps.map(({ subject }) => [keyOf(subject), subject])),
  );
  const rows =
    wanted.size === 0 ? [] : await reader.read(SUBJECTS, { wanted: [...wanted.values()] });
  const subjects = new Map(rows.map((row) => [keyOf(row[0] as Subject), row]));
  return walks.map(({ together, steps }) => ({
    together,
    steps: steps.map(({ from, to, relation, subject }) => {
      const [, name, start, end, lastConfirmed, status, claims] =
        subjects.get(keyOf(subject)) ?? [];
      const [id] = subject;
      const period = { start, end, lastConfirmed, status } as Period;
      const bond =
        relation === null
          ? { ...period, tie: id, name: name as string }
          : { relation, child: id, parent: id === from ? to : from };
      return { from, to, bond, claims: claimsOf((claims ?? []) as Row[], graph.sources) };
    }),
  }));
}

type Row = readonly unknown[];

/** The subject whose claims a step rests on, and the property; null: any property. */
type Subject = readonly [id: string, property: string | null];

function keyOf([id, property]: Subject): string {
  return `${id} ${property ?? ''}`;
}

function stepsOf({ actors, bonds }: ActorGraph, vertices: readonly number[]) {
  const idAt = (at: number) => actors[vertices[at] ?? 0] ?? '';
  return vertices.flatMap((vertex, at) => {
    const bond = vertex - actors.length;
    if (bond < 0) return [];
    const relation = bonds.relations[bond] ?? null;
    const subject: Subject =
      relation === null
        ? [bonds.ids[bond] ?? '', null]
        : [actors[bonds.children[bond] ?? 0] ?? '', CLAIMED[relation]];
    return [{ from: idAt(at - 1), to: idAt(at + 1), relation, subject }];
  });
}
