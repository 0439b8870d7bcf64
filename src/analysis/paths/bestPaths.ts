import { STRONGEST } from '../../evidence/support/strength.ts';
import { type ActorGraph, FIRST_DAY, LAST_DAY } from './actorGraph.ts';
import { firstOf } from '../order.ts';
import { type Ground, type PathStart, type Way, createCompletion } from './completion.ts';

/** A path by its vertices: actor, bond, actor and so on. */
export interface BestPath extends Way {
  /** False if its ties were certainly never all in force at one time. */
  readonly together: boolean;
}

/** The number of paths of equal length and strength, beyond the last requested one, that are compared by time. */
const COMPARED = 100;

/** Paths that begin with `start`: the best of them if it is known, otherwise a bound that it cannot beat. */
interface Branch extends PathStart {
  readonly steps: number;
  readonly strength: number;
  readonly best: Way | null;
}

/**
 * Puts the best loopless paths into `found`, best first: fewest steps, then the strongest weakest bond. No
 * path visits an actor or a tie twice. Continues after `count` while the next path is as good as the last, so
 * that further criteria can order them. Paths not yet found are partitioned by how they begin (Lawler 1972,
 * after Yen 1971), and a partition is searched only when it may hold the next path.
 */
export function* bestPaths(
  ground: Ground,
  { from, count }: { readonly from: number; readonly count: number },
  found: BestPath[],
): Generator<undefined, void> {
  const complete = createCompletion(ground);
  const whole = { prefix: [from], banned: new Set<number>(), steps: ground.distance(from) };
  const waiting: Branch[] = [{ ...whole, strength: STRONGEST, best: null }];
  for (let branch = waiting.pop(); branch !== undefined; branch = waiting.pop()) {
    if (found.length > count && !isWanted(branch, found, count)) return;
    if (branch.best === null) {
      const best = yield* complete(branch);
      if (best !== undefined) insert(waiting, evaluated(ground, branch, best));
    } else {
      found.push({ ...branch.best, together: wereTogether(ground.graph, branch.best.vertices) });
      for (const part of parted(ground, branch, branch.best)) insert(waiting, part);
    }
    yield;
  }
}

function isWanted(next: Branch, found: readonly BestPath[], count: number): boolean {
  const last = found[count - 1];
  return (
    last !== undefined &&
    found.length < count + COMPARED &&
    next.steps === stepsOf(last) &&
    next.strength >= last.strength
  );
}

function evaluated(ground: Ground, branch: Branch, best: Way): Branch {
  const strength = Math.min(best.strength, weakestOf(ground, branch.prefix));
  return { ...branch, steps: stepsOf(best), strength, best: { ...best, strength } };
}

/** Partitions all other paths of a branch by where they leave its best one. */
function parted(ground: Ground, { prefix, banned }: PathStart, best: Way): Branch[] {
  const { vertices } = best;
  const first = prefix.length - 1;
  return vertices.slice(first, -1).map((vertex, at): Branch => {
    const begun = vertices.slice(0, first + at + 1);
    const next = vertices[first + at + 1] ?? vertex;
    const steps = Math.max(stepsOf(best), first + at + ground.distance(vertex));
    const bound = steps === stepsOf(best) ? best.strength : STRONGEST;
    return {
      prefix: begun,
      banned: at === 0 ? new Set([...banned, next]) : new Set([next]),
      steps,
      strength: Math.min(bound, weakestOf(ground, begun)),
      best: null,
    };
  });
}

/** Keeps the best last. Of equals, known paths come before bounds, then the earlier one. */
function insert(waiting: Branch[], branch: Branch): void {
  const place = firstOf(waiting.length, (at) => comesBefore(waiting[at], branch));
  waiting.splice(place, 0, branch);
}

function comesBefore(one: Branch | undefined, other: Branch): boolean {
  if (one === undefined) return false;
  if (one.steps !== other.steps) return one.steps < other.steps;
  if (one.strength !== other.strength) return one.strength > other.strength;
  return one.best !== null || other.best === null;
}

function weakestOf({ graph }: Ground, vertices: readonly number[]): number {
  const count = graph.actors.length;
  return vertices.reduce(
    (weakest, vertex) =>
      vertex < count ? weakest : Math.min(weakest, graph.bonds.strengths[vertex - count] ?? 0),
    STRONGEST,
  );
}

function stepsOf({ vertices }: Way): number {
  return vertices.length - 1;
}

/** Whether there may be a day on which all its ties were in force. */
function wereTogether({ actors, bonds }: ActorGraph, vertices: readonly number[]): boolean {
  let [from, to]: [number, number] = [FIRST_DAY, LAST_DAY];
  for (const vertex of vertices) {
    const bond = vertex - actors.length;
    if (bond < 0 || bonds.relations[bond] !== null) continue;
    from = Math.max(from, bonds.startEarliest[bond] ?? FIRST_DAY);
    to = Math.min(to, bonds.endLatest[bond] ?? LAST_DAY);
  }
  return from <= to;
}
