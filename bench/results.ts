import type { Costs } from './costs.ts';
import type { Measured } from './measure.ts';
import type { Operation } from './operations/operation.ts';

/** What one way came to with one operation at one size. */
export interface WayResult {
  /** By concurrency. */
  readonly measured: ReadonlyMap<number, Measured>;
  readonly costs: Costs | undefined;
}

export interface OperationResult {
  readonly operation: Operation;
  readonly ways: ReadonlyMap<string, WayResult>;
  /** How much there was to do; 1 where it does not grow with the world. */
  readonly work: number;
  /** Why ways have no answer, by name. */
  readonly failed: ReadonlyMap<string, string>;
}

export interface SizeResult {
  readonly size: number;
  readonly nodes: number;
  readonly edges: number;
  readonly operations: readonly OperationResult[];
}

export const CONCURRENCIES = [1, 16] as const;
