import { setTimeout as sleep } from 'node:timers/promises';
import { isUnavailable } from '../errors.ts';
import type { Graph } from '../neo4j/graph.ts';

const TRIES = 15;
const PAUSE_MS = 1_000;

/** Retries while Neo4j is briefly unavailable, because an export in progress could not be resumed. */
export function patientGraph(graph: Graph): Graph {
  return {
    async read(text, params, options = {}) {
      for (let tries = 1; ; tries++)
        try {
          return await graph.read(text, params, options);
        } catch (error) {
          if (tries === TRIES || !isUnavailable(error)) throw error;
          await sleep(PAUSE_MS, undefined, { signal: options.signal });
        }
    },
  };
}
