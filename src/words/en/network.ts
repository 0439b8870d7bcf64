import type { Metric } from '../../generated/schema.ts';

const AND = new Intl.ListFormat('en-GB');

const definitions: Readonly<Record<Metric, string>> = {
  DEGREE: 'The number of other actors that it shares a tie with.',
  BETWEENNESS:
    'Summed over all pairs of other actors: the share of the shortest ways between the two that go through it. Not divided by the number of pairs.',
  CLOSENESS:
    'The number of actors that it reaches divided by the sum of its distances to them, times the share that these are of all others; 0 for an actor that reaches no one.',
  PAGERANK:
    'The share of its time that a random walk spends at it. At each step the walk follows a random tie with probability 0.85, and otherwise jumps to a random actor.',
  CONSTRAINT:
    'Summed over the actors that it is joined to: the square of the share of its ties that lead to that one, straight or through another that both are joined to. Low where they have nothing to do with each other; null for an actor that is joined to no one.',
  CORE: 'The greatest k such that it is among actors who are each joined to at least k of them.',
  COMMUNITY:
    'The number of its community; the largest is 1. The actors are divided so that more ties lie within communities than chance would put there (modularity). Other divisions may be as good; the same network is always divided in the same way.',
};

/** What is told of a network that was measured. */
export const network = {
  definitions,
  progress: (done: number, all: number) =>
    `The network is still being measured: ${done} of ${all} measures are ready. Ask again shortly.`,
  fewer: (shown: number, all: number, by: Metric, argument: string) =>
    `Showing the first ${shown} of ${all} actors by ${by.toLowerCase()}; raise \`${argument}\` to see more.`,
  fewerTies: (shown: number, all: number) =>
    `${all} pairs of these actors share a tie; the first ${shown} are listed.`,
  absent: (name: string) =>
    `"${name}" has no tie that matches the filter, so nothing changes without it.`,
  noTies: 'No tie matches the filter.',
  noLoss: 'Nothing changes, because the network contains none of these actors or ties.',
  loss: (names: readonly string[], parts: number, before: number, parted: number) =>
    `Without ${AND.format(names.map((name) => `"${name}"`))} the network has ${parts} ${parts === 1 ? 'part' : 'parts'} instead of ${before}, and ${parted} remaining pairs are no longer connected.`,
  /** Between sentences. */
  space: ' ',
};
