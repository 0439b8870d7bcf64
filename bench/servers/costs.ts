import { type profiled } from '../../src/neo4j/profiled.ts';
import { answer } from '../child.ts';

/** What Neo4j did, which does not depend on the machine. */
export interface Costs {
  readonly statements: number;
  readonly hits: number;
}

/** What a driver has cost since it was last asked. */
export function takeCosts(counted: ReturnType<typeof profiled>): Costs {
  const { hits, statements } = counted;
  const costs = { hits, statements: statements.length };
  counted.hits = 0;
  statements.length = 0;
  return costs;
}

/** Microseconds of this process so far. */
export function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** What the bench asks a server: its address, its CPU and its costs. */
export function answerAbout(url: string, costs?: () => Costs): void {
  const answers = { url: () => url, cpu: ownCpu, costs: () => costs?.() };
  answer((asked: keyof typeof answers) => Promise.resolve(answers[asked]()));
}
