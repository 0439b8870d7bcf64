import type { Json, Operation, Variables } from '../operations/operation.ts';

/** A contestant. */
export interface Way {
  readonly name: string;

  /** Whether it supports the operation; true if not given. */
  readonly has?: (operation: Operation) => boolean;

  /** Returns its own form of answer; throws if it fails. */
  readonly ask: (operation: Operation, input: Variables) => Promise<unknown>;

  /** Converts an answer to the compared form. */
  readonly toCompared: (operation: Operation, answer: unknown) => Json;

  /** CPU time of Neo4j's client so far, in microseconds. */
  readonly usage: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export function comparedOf(operation: Operation, data: unknown): Json {
  return operation.toCompared === undefined ? data : operation.toCompared(data as never);
}

export function ownUsage(): Promise<number> {
  const { user, system } = process.cpuUsage();
  return Promise.resolve(user + system);
}
