import type { Json, Operation, Variables } from '../operations/operation.ts';

/** One of those that are compared. */
export interface Way {
  readonly name: string;

  /** Whether it has an answer to the operation; all do, if not given. */
  readonly has?: (operation: Operation) => boolean;

  /** Answers in its own form; throws if it fails. */
  readonly ask: (operation: Operation, input: Variables) => Promise<unknown>;

  /** Brings an answer to what is compared. */
  readonly toCompared: (operation: Operation, answer: unknown) => Json;

  /** CPU that the client of Neo4j has used so far, in microseconds. */
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
