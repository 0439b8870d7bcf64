import type { Limits } from '../config.ts';
import { tooCostly, tooDeep } from '../errors.ts';
import type { Size } from './size.ts';

/** Throws TOO_DEEP or TOO_COSTLY before anything is asked of the graph. */
export function assertWithin({ depth, cost }: Size, limits: Limits): void {
  if (depth > limits.depth)
    throw tooDeep(
      `An operation may nest up to ${limits.depth} fields, but this one nests ${depth}.`,
    );
  if (cost > limits.cost)
    throw tooCostly(
      `An operation may ask for up to ${limits.cost} nodes, but this one asks for up to ${cost}. Smaller pages, or fewer pages inside of pages, cost less.`,
    );
}
