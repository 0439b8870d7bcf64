import type { Costs } from './costs.ts';
import type { Measured } from './measure.ts';
import type { Operation } from './operations/operation.ts';

/** The result of one contestant for one operation at one size. */
export interface WayResult {
  /** By number of connections. */
  readonly measured: ReadonlyMap<number, Measured>;
  readonly costs: Costs | undefined;
}

export interface OperationResult {
  readonly operation: Operation;
  readonly ways: ReadonlyMap<string, WayResult>;
  /** The amount of work; 1 where it does not grow with the world. */
  readonly work: number;
  /** Why contestants have no answer, by name. */
  readonly failed: ReadonlyMap<string, string>;
}

export interface SizeResult {
  readonly size: number;
  readonly nodes: number;
  readonly edges: number;
  readonly operations: readonly OperationResult[];
}

export const CONCURRENCIES = [1, 16] as const;
